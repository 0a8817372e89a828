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
import './lesson.css';
import { sayNodes } from '../../words/nodes';
import { say } from '../../words/say';

/** A quiet line above the canvas: the offer to play, why a lesson cannot be played, or the collapsed lesson. */
export function LessonBar() {
  const { mode, isOfferClosed } = useLessonState((state) => state);
  const isCollapsed = useDesk((state) => !state.panels.lesson);
  const now = useCurrentStep();
  // What is being tried lies where the lesson would play.
  const isTried = useStore(useWorkbench().author.stage, ({ current }) => current !== null);
  if (mode !== 'off') return isCollapsed ? <CollapsedLesson now={mode === 'play' ? now : null} /> : null;
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
          {say('lessonPanel.lessonCannotBePlayed', { problem: problem.message })}
        </span>
        <Button onClick={() => editLesson(workbench)}>{say('lessonPanel.whatToDo')}</Button>
        <CloseOffer />
      </Bar>
    );
  }
  if (!lesson) return null;
  return (
    <Bar>
      <span className="lesson-bar__text truncate" title={shownText(lesson.title)}>
        {sayNodes(
          'lessonPanel.scenarioHasALesson',
          { title: <strong>{shownText(lesson.title)}</strong> },
          { count: lesson.steps.length },
        )}
      </span>
      <Button look="primary" onClick={() => startLesson(workbench)}>
        <Play size={14} aria-hidden /> {say('lessonPanel.playLesson')}
      </Button>
      <Button onClick={() => editLesson(workbench)}>{say('lessonPanel.editLesson')}</Button>
      <CloseOffer />
    </Bar>
  );
}

function CloseOffer() {
  const workbench = useWorkbench();
  return (
    <IconButton
      label={say('lessonPanel.notNow')}
      icon={<X size={16} />}
      onClick={() => closeOffer(workbench)}
    />
  );
}

function CollapsedLesson({ now }: { readonly now: CurrentStep | null }) {
  const workbench = useWorkbench();
  const isAsked = useIsAsked();
  const text = now
    ? say('lessonPanel.stepOfWithTitle', {
        number: now.index + 1,
        count: now.lesson.steps.length,
        title: now.step.title,
      })
    : say('lessonPanel.lessonIsBeingEdited');
  return (
    <Bar>
      <span className="lesson-bar__text truncate" title={text}>
        {text}
      </span>
      {now ? (
        <>
          {isAsked ? (
            <Button onClick={() => reveal(workbench)}>
              <Eye size={14} aria-hidden /> {say('lessonPanel.reveal')}
            </Button>
          ) : null}
          <Button disabled={now.index === 0} onClick={() => back(workbench)}>
            <ArrowLeft size={14} aria-hidden /> {say('lessonPanel.back')}
          </Button>
          <Button disabled={now.index === now.lesson.steps.length - 1} onClick={() => next(workbench)}>
            {say('lessonPanel.next')} <ArrowRight size={14} aria-hidden />
          </Button>
        </>
      ) : null}
      <Button onClick={() => showPanel(workbench, 'lesson')}>
        <ChevronsRight size={14} aria-hidden /> {say('lessonPanel.expandTheLesson')}
      </Button>
    </Bar>
  );
}

function Bar({ children }: { readonly children: ReactNode }) {
  return (
    <section className="lesson-bar" aria-label={say('lessonPanel.lessonOfThisScenario')}>
      <GraduationCap size={18} aria-hidden />
      {children}
    </section>
  );
}
