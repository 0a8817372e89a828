import { plural } from '../../../shared/base/plural';
import { shownText } from '../../../shared/base/shown-text';
import { ArrowLeft, ArrowRight, ChevronsRight, Eye, GraduationCap, Play, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { CurrentStep } from '../../lesson/current-step';
import { back, closeOffer, editLesson, next, reveal, startLesson } from '../../lesson/play';
import { useLessonState, useDesk, useWorkbench } from '../../workbench/context';
import { showPanel } from '../../workbench/session';
import { useCurrentStep, useIsAsked, useLessonReading } from '../../lesson/use-lesson';
import { Button, IconButton } from '../../ui/Button';
import { say } from '../../words/say';
import './lesson.css';

/** A quiet line above the canvas: the offer to play, why a lesson cannot be played, or the folded lesson. */
export function LessonBar() {
  const { mode, isOfferClosed } = useLessonState((state) => state);
  const isFolded = useDesk((state) => !state.panels.lesson);
  const now = useCurrentStep();
  // What is being tried lies where the lesson would play.
  const isTried = useStore(useWorkbench().author.stage, ({ current }) => current !== null);
  if (mode !== 'off') return isFolded ? <FoldedLesson now={mode === 'play' ? now : null} /> : null;
  return isOfferClosed || isTried ? null : <Offer />;
}

function Offer() {
  const workbench = useWorkbench();
  const { lesson, problems } = useLessonReading();
  const [problem] = problems;
  if (problem) {
    return (
      <Bar>
        <span className="lesson-bar__text truncate" title={say(problem.message)}>
          The lesson in this file cannot be played. {say(problem.message)}
        </span>
        <Button onClick={() => editLesson(workbench)}>What to do…</Button>
        <CloseOffer />
      </Bar>
    );
  }
  if (!lesson) return null;
  const count = plural(lesson.steps.length, 'step');
  return (
    <Bar>
      <span className="lesson-bar__text truncate" title={shownText(lesson.title)}>
        This scenario has a lesson: <strong>{shownText(lesson.title)}</strong> ({count})
      </span>
      <Button look="primary" onClick={() => startLesson(workbench)}>
        <Play size={14} aria-hidden /> Play lesson
      </Button>
      <Button onClick={() => editLesson(workbench)}>Edit lesson</Button>
      <CloseOffer />
    </Bar>
  );
}

function CloseOffer() {
  const workbench = useWorkbench();
  return <IconButton label="Not now" icon={<X size={16} />} onClick={() => closeOffer(workbench)} />;
}

function FoldedLesson({ now }: { readonly now: CurrentStep | null }) {
  const workbench = useWorkbench();
  const isAsked = useIsAsked();
  return (
    <Bar>
      <span className="lesson-bar__text truncate">
        {now
          ? `Step ${now.index + 1} of ${now.lesson.steps.length}: ${now.step.title}`
          : 'The lesson is being edited.'}
      </span>
      {now ? (
        <>
          {isAsked ? (
            <Button onClick={() => reveal(workbench)}>
              <Eye size={14} aria-hidden /> Reveal
            </Button>
          ) : null}
          <Button disabled={now.index === 0} onClick={() => back(workbench)}>
            <ArrowLeft size={14} aria-hidden /> Back
          </Button>
          <Button disabled={now.index === now.lesson.steps.length - 1} onClick={() => next(workbench)}>
            Next <ArrowRight size={14} aria-hidden />
          </Button>
        </>
      ) : null}
      <Button onClick={() => showPanel(workbench, 'lesson')}>
        <ChevronsRight size={14} aria-hidden /> Unfold the lesson
      </Button>
    </Bar>
  );
}

function Bar({ children }: { readonly children: ReactNode }) {
  return (
    <section className="lesson-bar" aria-label="Lesson of this scenario">
      <GraduationCap size={18} aria-hidden />
      {children}
    </section>
  );
}
