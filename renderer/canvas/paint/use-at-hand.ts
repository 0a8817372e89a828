import { useStoreApi } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import type { Box } from '../../../shared/picture/geometry';
import { useSession } from '../../workbench/context';
import { useAtRest } from '../use-at-rest';
import { useKept } from '../use-kept';
import type { Picture } from '../use-picture';
import { nodesOf } from '../use-picture';

/** From here on a tenant can be read, and its switch be hit. */
const NEAR = 0.45;
/** More than this many boxes at once are painted: nobody works in all of them. */
const MOST_IN_SIGHT = 80;
const MOST_SELECTED = 12;

/** The nodes that stand in the page although the canvas layer paints the picture: in reach of hand and eye. */
export interface AtHand {
  readonly nodes: ReadonlySet<string>;
  /** Near enough that they are drawn with all that is on them. */
  readonly isNear: boolean;
  /** The pointer came to a node, or left it. */
  readonly take: (node: string | null) => void;
}

interface InSight {
  readonly ids: readonly string[];
  readonly isNear: boolean;
}

const NOTHING: InSight = { ids: [], isNear: false };

export function useAtHand(picture: Picture): AtHand {
  const isPainted = !picture.scene.isRoomy;
  const inSight = useInSight(picture, isPainted);
  const [taken, setTaken] = useState<string | null>(null);
  const selected = useSession((state) => state.selection.tenants);
  const held = useMemo(
    () => (selected.length > MOST_SELECTED ? [] : nodesOf(picture.scene, selected).map(({ id }) => id)),
    [picture.scene, selected],
  );
  const nodes = useKept(
    useMemo(
      () => new Set(isPainted ? [...inSight.ids, ...held, ...(taken === null ? [] : [taken])] : []),
      [isPainted, inSight, held, taken],
    ),
    isSameSet,
  );
  const take = useCallback((node: string | null) => setTaken(node), []);
  return useMemo(() => ({ nodes, isNear: inSight.isNear, take }), [nodes, inSight.isNear, take]);
}

/** What can be read, told anew when the picture has come to rest: while it moves nothing comes into the page or leaves it. */
function useInSight({ boxes }: Picture, isPainted: boolean): InSight {
  const store = useStoreApi();
  const [inSight, setInSight] = useState(NOTHING);
  const look = useCallback(() => {
    if (!isPainted) return;
    setInSight((before) => {
      const { transform, width, height } = store.getState();
      const now = see(boxes, transform, { width, height });
      return isSameSight(before, now) ? before : now;
    });
  }, [store, boxes, isPainted]);
  useAtRest(look);
  return inSight;
}

function see(
  boxes: ReadonlyMap<string, Box>,
  [x, y, zoom]: readonly [number, number, number],
  { width, height }: { readonly width: number; readonly height: number },
): InSight {
  if (zoom < NEAR) return NOTHING;
  const [left, top] = [-x / zoom, -y / zoom];
  const [right, bottom] = [left + width / zoom, top + height / zoom];
  const ids: string[] = [];
  for (const [id, box] of boxes) {
    if (box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top) ids.push(id);
    if (ids.length > MOST_IN_SIGHT) return NOTHING;
  }
  return { ids, isNear: true };
}

function isSameSight(a: InSight, b: InSight): boolean {
  return a.isNear === b.isNear && a.ids.length === b.ids.length && a.ids.every((id, at) => id === b.ids[at]);
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
