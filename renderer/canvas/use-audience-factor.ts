import { useMemo } from 'react';
import type { AudienceFactor } from '../../shared/picture/audience-places';
import { AS_PLACED, audienceFactor } from '../../shared/picture/audience-places';
import { stageOf } from '../../shared/lesson/stages';
import { usePlayingStep } from '../lesson/use-lesson';
import { usePresent } from '../workbench/context';

/**
 * How much closer tenants stand while a lesson is presented. It is worked out from the step, not from what stands on the
 * canvas: whatever somebody tries there, no other tenant moves.
 */
export function useAudienceFactor(): AudienceFactor {
  const isPresenting = usePresent((state) => state.isPresenting);
  const { lesson, index } = usePlayingStep() ?? {};
  return useMemo(() => {
    if (!isPresenting || lesson === undefined || index === undefined) return AS_PLACED;
    return audienceFactor(Object.values(stageOf(lesson, index).positions));
  }, [isPresenting, lesson, index]);
}
