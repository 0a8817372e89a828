import { ArrowLeft, ArrowRight, ListRestart, RotateCcw, Undo2 } from 'lucide-react';
import { stageOf } from '../../../shared/lesson/stages';
import type { LessonStep, LookAt } from '../../../shared/model/lesson';
import { thingsAsked } from '../../../shared/model/things-asked';
import type { CurrentStep } from '../../lesson/current-step';
import { back, leaveLesson, next, restartLesson, restartStep, returnToStep } from '../../lesson/play';
import { useIsAway, useIsOver } from '../../lesson/use-lesson';
import { useDesk, useWorkbench } from '../../workbench/context';
import { openDialog } from '../../workbench/session';
import { Button } from '../../ui/Button';
import { LooksList } from './LooksList';
import { Markdown } from './Markdown';
import { QuestionBox } from './QuestionBox';
import { StepTrail } from './StepTrail';
import { NextLesson, Summary } from './Summary';
import { say } from '../../words/say';

/** One step of the lesson: what is said, what to look at, what is asked, and the way on; at the end, what became of it. */
export function Player({ now }: { readonly now: CurrentStep }) {
  const { lesson, step, index } = now;
  const isOver = useIsOver();
  return (
    <>
      <div className="lesson__progress">
        <p className="lesson__count">
          {isOver
            ? say('lessonPanel.summary')
            : say('lessonPanel.stepOf', { number: index + 1, count: lesson.steps.length })}
        </p>
        <StepTrail now={now} />
      </div>
      {/* Each step begins at its top. */}
      <div
        className="lesson__body"
        key={isOver ? 'summary' : `step ${step.id}`}
        tabIndex={0}
        role="group"
        aria-label={say(isOver ? 'lessonPanel.howTheLessonWent' : 'lessonPanel.whatThisStepSays')}
      >
        <FreePlayNote now={now} />
        {isOver ? <Summary lesson={lesson} /> : <Said now={now} />}
      </div>
      {isOver ? null : <QuestionBox key={step.id} now={now} />}
      <Ways now={now} />
    </>
  );
}

function Said({ now: { lesson, step, index } }: { readonly now: CurrentStep }) {
  // The page of a participant has no panels to look at.
  const hasPanels = !useDesk((state) => state.isParticipant);
  const looks = looksBeside(step).filter(({ kind }) => hasPanels || kind !== 'panel');
  return (
    <>
      <h3 className="lesson__step-title">{step.title}</h3>
      {index === 0 && lesson.about !== undefined ? (
        <div className="lesson__about">
          <Markdown text={lesson.about} />
        </div>
      ) : null}
      <Markdown text={step.narration ?? ''} />
      <LooksList looks={looks} stage={stageOf(lesson, index)} />
    </>
  );
}

/** What a question is about is named where it asks, and not a second time. */
function looksBeside({ lookAt = [], question }: LessonStep): readonly LookAt[] {
  const asked = new Set(thingsAsked(question).map(([, kind, id]) => `${kind} ${id}`));
  return lookAt.filter((look) => look.kind === 'panel' || !asked.has(`${look.kind} ${look.id}`));
}

/** Editing is never locked; the way back is always one act. */
function FreePlayNote({ now }: { readonly now: CurrentStep }) {
  const workbench = useWorkbench();
  if (!useIsAway(now)) return null;
  return (
    <div className="lesson__note" role="status">
      <p>{say('lessonPanel.youHaveChangedThings')}</p>
      <Button onClick={() => returnToStep(workbench)}>
        <Undo2 size={16} aria-hidden /> {say('lessonPanel.returnToThisStep')}
      </Button>
    </div>
  );
}

/** A participant has nothing to go back to: what is left is to hand the answers on. */
function EndOfLesson({ isParticipant }: { readonly isParticipant: boolean }) {
  const workbench = useWorkbench();
  return isParticipant ? (
    <Button look="primary" onClick={() => openDialog(workbench, { kind: 'my-answers' })}>
      {say('lessonPanel.handOnMyAnswers')}
    </Button>
  ) : (
    <Button onClick={() => leaveLesson(workbench)}>{say('lessonPanel.endTheLesson')}</Button>
  );
}

function Ways({ now: { lesson, index } }: { readonly now: CurrentStep }) {
  const workbench = useWorkbench();
  const isOver = useIsOver();
  const isParticipant = useDesk((state) => state.isParticipant);
  const isLast = index === lesson.steps.length - 1;
  return (
    <div className="lesson__ways">
      {isOver && !isParticipant ? <NextLesson lesson={lesson} /> : null}
      <div className="lesson__turn">
        <Button disabled={index === 0 && !isOver} onClick={() => back(workbench)}>
          <ArrowLeft size={16} aria-hidden /> {say('lessonPanel.back')}
        </Button>
        {isOver ? (
          <EndOfLesson isParticipant={isParticipant} />
        ) : (
          <Button look="primary" onClick={() => next(workbench)}>
            {say(isLast ? 'lessonPanel.finish' : 'lessonPanel.next')} <ArrowRight size={16} aria-hidden />
          </Button>
        )}
      </div>
      <div className="lesson__more">
        {isOver ? null : (
          <Button look="quiet" onClick={() => restartStep(workbench)}>
            <RotateCcw size={14} aria-hidden /> {say('lessonPanel.restartStep')}
          </Button>
        )}
        <Button look="quiet" onClick={() => restartLesson(workbench)}>
          <ListRestart size={14} aria-hidden /> {say('lessonPanel.restartLesson')}
        </Button>
      </div>
    </div>
  );
}
