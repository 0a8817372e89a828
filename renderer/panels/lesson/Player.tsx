import { ArrowLeft, ArrowRight, ListRestart, RotateCcw, Undo2 } from 'lucide-react';
import { stageOf } from '../../../shared/lesson/stages';
import type { CurrentStep } from '../../lesson/current-step';
import { back, next, restartLesson, restartStep, returnToStep } from '../../lesson/play';
import { useIsAway } from '../../lesson/use-lesson';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { AnswerBar } from './AnswerBar';
import { LooksList } from './LooksList';
import { Markdown } from './Markdown';
import { QuestionBox } from './QuestionBox';
import { StepTrail } from './StepTrail';

/** One step of the lesson: what is said, what is asked, what to look at, and the way on. */
export function Player({ now }: { readonly now: CurrentStep }) {
  const { lesson, step, index } = now;
  return (
    <>
      <div className="lesson__progress">
        <p className="lesson__count">
          Step {index + 1} of {lesson.steps.length}
        </p>
        <StepTrail now={now} />
      </div>
      {/* Each step begins at its top. */}
      <div className="lesson__body" key={step.id} tabIndex={0} role="group" aria-label="What this step says">
        <FreePlayNote now={now} />
        <h3 className="lesson__step-title">{step.title}</h3>
        {index === 0 && lesson.about !== undefined ? (
          <div className="lesson__about">
            <Markdown text={lesson.about} />
          </div>
        ) : null}
        <Markdown text={step.narration ?? ''} />
        <QuestionBox now={now} />
        <LooksList looks={step.lookAt ?? []} stage={stageOf(lesson, index)} />
      </div>
      <Ways now={now} />
    </>
  );
}

/** Editing is never locked; the way back is always one act. */
function FreePlayNote({ now }: { readonly now: CurrentStep }) {
  const workbench = useWorkbench();
  if (!useIsAway(now)) return null;
  return (
    <div className="lesson__note" role="status">
      <p>You have changed things.</p>
      <Button onClick={() => returnToStep(workbench)}>
        <Undo2 size={16} aria-hidden /> Return to this step
      </Button>
    </div>
  );
}

function Ways({ now: { lesson, index } }: { readonly now: CurrentStep }) {
  const workbench = useWorkbench();
  return (
    <div className="lesson__ways">
      <AnswerBar />
      <div className="lesson__turn">
        <Button disabled={index === 0} onClick={() => back(workbench)}>
          <ArrowLeft size={16} aria-hidden /> Back
        </Button>
        <Button look="primary" disabled={index === lesson.steps.length - 1} onClick={() => next(workbench)}>
          Next <ArrowRight size={16} aria-hidden />
        </Button>
      </div>
      <div className="lesson__more">
        <Button look="quiet" onClick={() => restartStep(workbench)}>
          <RotateCcw size={14} aria-hidden /> Restart step
        </Button>
        <Button look="quiet" onClick={() => restartLesson(workbench)}>
          <ListRestart size={14} aria-hidden /> Restart lesson
        </Button>
      </div>
    </div>
  );
}
