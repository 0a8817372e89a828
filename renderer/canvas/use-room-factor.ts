import { useMemo } from 'react';
import type { RoomFactor } from '../../shared/picture/room-places';
import { AS_PLACED, roomFactor } from '../../shared/picture/room-places';
import { stageOf } from '../../shared/lesson/stages';
import { usePlayingStep } from '../lesson/use-lesson';
import { usePresent } from '../workbench/context';

/**
 * How much closer tenants stand while a lesson is presented. It is worked out from the step, not from what stands on the
 * canvas: whatever somebody tries there, no other tenant moves.
 */
export function useRoomFactor(): RoomFactor {
  const isPresenting = usePresent((state) => state.isPresenting);
  const { lesson, index } = usePlayingStep() ?? {};
  return useMemo(() => {
    if (!isPresenting || lesson === undefined || index === undefined) return AS_PLACED;
    return roomFactor(Object.values(stageOf(lesson, index).positions));
  }, [isPresenting, lesson, index]);
}
