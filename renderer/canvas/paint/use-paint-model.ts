import { useMemo } from 'react';
import { useLookTargets } from '../../lesson/use-lesson';
import { flowPath } from '../../verdicts/flow-path';
import { useScenario } from '../../verdicts/hooks';
import { usePresent, useSession } from '../../workbench/context';
import type { Picture } from '../use-picture';
import type { PaintModel } from './paint-model';
import { paintModel } from './paint-model';

/** What the canvas layer paints; null for a picture with room, which the page holds as a whole. */
export function usePaintModel(picture: Picture): PaintModel | null {
  const scenario = useScenario();
  const selection = useSession((state) => state.selection);
  const isPresenting = usePresent((state) => state.isPresenting);
  const spotlight = useSession((state) => (isPresenting ? state.spotlight : null));
  const lookedAt = useLookTargets();
  const { isRoomy } = picture.scene;
  return useMemo(
    () =>
      isRoomy
        ? null
        : paintModel(picture, scenario, {
            selection,
            spotlight,
            path: flowPath(scenario, selection.flows),
            lookedAt,
          }),
    [isRoomy, picture, scenario, selection, spotlight, lookedAt],
  );
}
