import { create } from 'zustand';
import type { ConnectionResult, ConnectionState } from '../../shared/evaluate/verdict';
import { stateOf } from '../../shared/evaluate/verdict';

/** What stands where a verdict would, while a lesson asks to predict it. */
export type Covered = 'covered';
export type ShownState = ConnectionState | Covered;

/**
 * "Predict first": whether everything that tells a verdict is covered now. The lesson decides it; the hooks, which every
 * part of the window gets its verdicts from, ask here, so that nothing tells the answer before somebody gave one.
 */
const useCovering = create<{ readonly isCovered: boolean }>(() => ({ isCovered: false }));

export function useIsCovered(): boolean {
  return useCovering((state) => state.isCovered);
}

export function isCovered(): boolean {
  return useCovering.getState().isCovered;
}

export function cover(isCoveredNow: boolean): void {
  if (isCovered() !== isCoveredNow) useCovering.setState({ isCovered: isCoveredNow });
}

export function shownState(result: ConnectionResult | Covered): ShownState {
  return result === 'covered' ? result : stateOf(result);
}
