import { useEffect } from 'react';
import { useIsCovered } from '../store/covering';
import { currentScenario } from '../store/document-store';
import { usePresentStore } from '../store/present-store';
import { useSessionStore } from '../store/session-store';
import { useDoesStepShowResults } from '../store/use-lesson';

/** Does the room see the results below the canvas? Not while they are covered: they would say nothing. */
export function useRoomResults(): boolean {
  const isPresenting = usePresentStore((state) => state.isPresenting);
  const isWanted = useDoesStepShowResults();
  const isCovered = useIsCovered();
  const isShown = isPresenting && isWanted && !isCovered;
  useEffect(() => {
    if (!isPresenting) return undefined;
    // The canvas has its new height with the next frame, and React Flow has measured it with the one after.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(showAll);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPresenting, isShown]);
  return isShown;
}

function showAll(): void {
  const ids = currentScenario().tenants.map(({ id }) => id);
  useSessionStore.getState().canvas?.bringIntoView(ids);
}
