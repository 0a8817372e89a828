import { useMemo } from 'react';
import { lookOf } from '../../../shared/model/tenant-look';
import { useLookTargets } from '../../lesson/use-lesson';
import { flowPath } from '../../verdicts/flow-path';
import { useScenario } from '../../verdicts/hooks';
import { useDocument, usePresent, useSession } from '../../workbench/context';
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
  const looks = useDocument(({ timeline }) => timeline.present.view.looks);
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
            colourOf: (id) => lookOf(looks === undefined ? {} : { looks }, id).colour,
          }),
    [isRoomy, picture, scenario, selection, spotlight, lookedAt, looks],
  );
}
