import { useEffect } from 'react';
import type { PresenterAct, PresenterStep, PresenterView } from '../../shared/ipc/contract';
import type { LessonStep } from '../../shared/model/lesson';
import { useScenario, useVerdicts } from '../verdicts/hooks';
import { presenterClosed, stopPresenting } from '../present/present';
import { usePresent, useWorkbench } from '../workbench/context';
import { useIsAsked, usePlayingStep } from '../lesson/use-lesson';
import { summaryWords, useRoomSentence } from '../verdicts/use-room-sentence';
import { runCommand } from '../commands/handlers';

const COMMANDS = {
  next: 'lesson.next',
  back: 'lesson.back',
  reveal: 'lesson.reveal',
  present: 'view.present',
} as const satisfies Record<PresenterAct, string>;

/**
 * Keeps the presenter's window in step, and does what is asked there; ends presenting when full screen was left. Shows
 * nothing: it is a component so that a change of the scenario draws nothing else anew.
 */
export function PresenterLink({ theme }: { readonly theme: 'light' | 'dark' }) {
  usePresenterEvents();
  const isOpen = usePresent((state) => state.isPresenterOpen);
  return isOpen ? <Teller theme={theme} /> : null;
}

/** Tells all there is to show, now and whenever some of it changes. */
function Teller({ theme }: { readonly theme: 'light' | 'dark' }) {
  const workbench = useWorkbench();
  const isPresenting = usePresent((state) => state.isPresenting);
  const title = useScenario().name;
  const sentence = useRoomSentence().text;
  const verdicts = useVerdicts();
  const isAsked = useIsAsked();
  const summary = verdicts ? summaryWords(verdicts.evaluation) : '';
  const { lesson, index } = usePlayingStep() ?? {};
  useEffect(() => {
    const steps = lesson && index !== undefined ? stepsAt(lesson.steps, index) : null;
    workbench.desk.bridge.present.tellPresenter({
      theme,
      title,
      isPresenting,
      isAsked,
      steps,
      sentence,
      summary,
    });
  }, [workbench, theme, title, isPresenting, isAsked, lesson, index, sentence, summary]);
  return null;
}

function usePresenterEvents(): void {
  const workbench = useWorkbench();
  useEffect(() => {
    const { present } = workbench.desk.bridge;
    const stops = [
      present.onLeftFullScreen(() => stopPresenting(workbench)),
      present.onPresenterClosed(() => presenterClosed(workbench)),
      present.onPresenterAct((act) => runCommand(workbench, COMMANDS[act])),
    ];
    return () => stops.forEach((stop) => stop());
  }, [workbench]);
}

function stepsAt(steps: readonly LessonStep[], index: number): PresenterView['steps'] {
  const current = steps[index];
  if (!current) return null;
  const next = steps[index + 1];
  return {
    count: steps.length,
    current: toldStep(current, index),
    next: next ? toldStep(next, index + 1) : null,
  };
}

function toldStep({ title, narration = '', notes = '' }: LessonStep, index: number): PresenterStep {
  return { number: index + 1, title, narration, notes };
}
