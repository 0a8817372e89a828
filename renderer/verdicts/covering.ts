import { useStore } from 'zustand';
import { coversVerdicts } from '../../shared/lesson/questions';
import type { ConnectionResult, ConnectionState } from '../../shared/evaluate/verdict';
import { stateOf } from '../../shared/evaluate/verdict';
import { currentStep, isAsking } from '../lesson/current-step';
import { useWorkbench } from '../workbench/context';
import type { Workbench } from '../workbench/workbench';

/** What stands where a verdict would, while a lesson asks to predict it. */
export type Covered = 'covered';
export type ShownState = ConnectionState | Covered;

/**
 * "Predict first": whether everything that tells a verdict is covered now. The hooks, which every part of the window
 * gets its verdicts from, ask here, so that nothing tells the answer before somebody gave one.
 */
export function isCovered(workbench: Workbench): boolean {
  const step = currentStep(workbench)?.step;
  return isAsking(workbench.author.lesson.getState(), step) && coversVerdicts(step);
}

export function useIsCovered(): boolean {
  const workbench = useWorkbench();
  return useStore(workbench.author.lesson, () => isCovered(workbench));
}

export function shownState(result: ConnectionResult | Covered): ShownState {
  return result === 'covered' ? result : stateOf(result);
}
