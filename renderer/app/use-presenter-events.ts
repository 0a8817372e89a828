import { useEffect } from 'react';
import type { PresenterAct } from '../../shared/ipc/presenter';
import { runCommand } from '../commands/handlers';
import { goToStep } from '../lesson/play';
import { pointAt, presenterClosed, stopPresenting } from '../present/present';
import { useWorkbench } from '../workbench/context';
import type { Workbench } from '../workbench/workbench';

const COMMANDS = {
  next: 'lesson.next',
  back: 'lesson.back',
  reveal: 'lesson.reveal',
  present: 'view.present',
  laser: 'present.laser',
  black: 'present.black',
} as const satisfies Record<Extract<PresenterAct, string>, string>;

/**
 * Does what is asked in the presenter's window, and ends presenting when full screen was left. Part of the first script:
 * full screen can be left before any other is there.
 */
export function usePresenterEvents(): void {
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
  else if ('goTo' in act) goToStep(workbench, act.goTo);
  else pointAt(workbench, act.point);
}
