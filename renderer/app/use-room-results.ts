import { useEffect } from 'react';
import { useIsCovered } from '../verdicts/covering';
import { scenarioOf } from '../workbench/reads';
import { usePresent, useWorkbench } from '../workbench/context';
import { useDoesStepShowResults } from '../lesson/use-lesson';
import type { Workbench } from '../workbench/workbench';

/** Does the room see the results below the canvas? Not while they are covered: they would say nothing. */
export function useRoomResults(): boolean {
  const workbench = useWorkbench();
  const isPresenting = usePresent((state) => state.isPresenting);
  const isWanted = useDoesStepShowResults();
  const isCovered = useIsCovered();
  const isShown = isPresenting && isWanted && !isCovered;
  useEffect(() => {
    if (!isPresenting) return undefined;
    // The canvas has its new height with the next frame, and React Flow has measured it with the one after.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => showAll(workbench));
    });
    return () => cancelAnimationFrame(frame);
  }, [isPresenting, isShown]);
  return isShown;
}

function showAll(workbench: Workbench): void {
  const ids = scenarioOf(workbench).tenants.map(({ id }) => id);
  workbench.session.getState().canvas?.bringIntoView(ids);
}
