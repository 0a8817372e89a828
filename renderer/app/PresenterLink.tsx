import { useEffect } from 'react';
import type { PresenterAct } from '../../shared/ipc/presenter';
import { useScenario, useVerdicts } from '../verdicts/hooks';
import { goToStep } from '../lesson/play';
import { presenterClosed, stopPresenting } from '../present/present';
import { useDocument, usePresent, useWorkbench } from '../workbench/context';
import type { Workbench } from '../workbench/workbench';
import { useIsAsked, usePlayingStep } from '../lesson/use-lesson';
import { summaryWords, useRoomSentence } from '../verdicts/use-room-sentence';
import { runCommand } from '../commands/handlers';
import { presenterSteps } from './presenter-steps';

const COMMANDS = {
  next: 'lesson.next',
  back: 'lesson.back',
  reveal: 'lesson.reveal',
  present: 'view.present',
  laser: 'present.laser',
  black: 'present.black',
} as const satisfies Record<Extract<PresenterAct, string>, string>;

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
  const isBlack = usePresent((state) => state.isBlack);
  const isLaserOn = usePresent((state) => state.tool === 'laser');
  const title = useScenario().name;
  const sentence = useRoomSentence().text;
  const verdicts = useVerdicts();
  const isAsked = useIsAsked();
  const summary = verdicts ? summaryWords(verdicts.evaluation) : '';
  const shown = useDocument((state) => state.timeline.present);
  const { lesson, index } = usePlayingStep() ?? {};
  useEffect(() => {
    const steps = lesson && index !== undefined ? presenterSteps(shown, lesson, index) : null;
    workbench.desk.bridge.present.tellPresenter({
      theme,
      title,
      isPresenting,
      isBlack,
      isLaserOn,
      isAsked,
      steps,
      sentence,
      summary,
    });
  }, [
    workbench,
    theme,
    title,
    isPresenting,
    isBlack,
    isLaserOn,
    isAsked,
    shown,
    lesson,
    index,
    sentence,
    summary,
  ]);
  return null;
}

function usePresenterEvents(): void {
  const workbench = useWorkbench();
  useEffect(() => {
    const { present } = workbench.desk.bridge;
    const stops = [
      present.onLeftFullScreen(() => stopPresenting(workbench)),
      present.onPresenterClosed(() => presenterClosed(workbench)),
      present.onPresenterAct((act) => follow(workbench, act)),
    ];
    return () => stops.forEach((stop) => stop());
  }, [workbench]);
}

function follow(workbench: Workbench, act: PresenterAct): void {
  if (typeof act === 'string') runCommand(workbench, COMMANDS[act]);
  else goToStep(workbench, act.goTo);
}
