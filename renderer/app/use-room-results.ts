import { useEffect } from 'react';
import { look } from '../camera/camera';
import { useIsCovered } from '../verdicts/covering';
import { scenarioOf } from '../workbench/reads';
import { usePresent, useWorkbench } from '../workbench/context';
import { useDoesStepShowResults } from '../lesson/use-lesson';

/** Does the room see the results below the canvas? Not while they are covered: they would say nothing. */
export function useRoomResults(): boolean {
  const workbench = useWorkbench();
  const isPresenting = usePresent((state) => state.isPresenting);
  const isWanted = useDoesStepShowResults();
  const isCovered = useIsCovered();
  const isShown = isPresenting && isWanted && !isCovered;
  useEffect(() => {
    if (isPresenting)
      look(workbench, { kind: 'in-sight', ids: scenarioOf(workbench).tenants.map(({ id }) => id) });
  }, [workbench, isPresenting, isShown]);
  return isShown;
}
