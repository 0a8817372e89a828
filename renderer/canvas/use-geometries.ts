import { useMemo, useRef } from 'react';
import type { Box, EdgeGeometry } from '../../shared/picture/geometry';
import type { Ground } from '../../shared/picture/routes';
import { groundOf, layLine, layLines } from '../../shared/picture/routes';
import type { SceneLine } from '../../shared/picture/scene-parts';

type Geometries = ReadonlyMap<string, EdgeGeometry>;

interface Rest {
  readonly boxes: ReadonlyMap<string, Box> | null;
  readonly lines: ReadonlyMap<string, SceneLine>;
  readonly geometries: Geometries;
}

/**
 * Where the lines run. When boxes have moved all lines are laid anew, since any may have to go around another way;
 * during a drag only those of what is dragged follow it. `dragged`: ids of nodes are its keys.
 */
export function useGeometries(
  lines: readonly SceneLine[],
  boxes: ReadonlyMap<string, Box>,
  dragged: Readonly<Record<string, unknown>>,
): Geometries {
  const rest = useRef<Rest>({ boxes: null, lines: new Map(), geometries: new Map() });
  return useMemo(() => {
    const moving = new Set(Object.keys(dragged));
    if (moving.size > 0) return followDrag(lines, boxes, moving, rest.current.geometries);
    const geometries = layAtRest(lines, boxes, rest.current);
    rest.current = { boxes, lines: new Map(lines.map((line) => [line.id, line])), geometries };
    return geometries;
  }, [lines, boxes, dragged]);
}

function followDrag(
  lines: readonly SceneLine[],
  boxes: ReadonlyMap<string, Box>,
  moving: ReadonlySet<string>,
  before: Geometries,
): Geometries {
  const ground = groundOfBoxes(boxes);
  const geometries = new Map(before);
  for (const line of lines) {
    if (!moving.has(line.from) && !moving.has(line.to)) continue;
    const geometry = layLine(line, ground);
    if (geometry !== null) geometries.set(line.id, geometry);
  }
  return geometries;
}

/** A line that was opened or closed changes only its own lanes. */
function layAtRest(lines: readonly SceneLine[], boxes: ReadonlyMap<string, Box>, before: Rest): Geometries {
  const nodes = [...boxes].map(([id, { x, y }]) => ({ id, at: { x, y } }));
  if (before.boxes !== boxes) return layLines({ nodes, lines });
  const isKept = (line: SceneLine) => isSameWay(before.lines.get(line.id), line);
  const changed = lines.filter((line) => !isKept(line));
  const ground = changed.length === 0 ? null : groundOf(nodes);
  return new Map(
    lines.flatMap((line) => {
      const geometry = isKept(line) ? before.geometries.get(line.id) : ground && layLine(line, ground);
      return geometry ? [[line.id, geometry] as const] : [];
    }),
  );
}

function groundOfBoxes(boxes: ReadonlyMap<string, Box>): Ground {
  return groundOf([...boxes].map(([id, { x, y }]) => ({ id, at: { x, y } })));
}

/** The same connection may have got another tenant. */
function isSameWay(a: SceneLine | undefined, b: SceneLine): boolean {
  return a?.from === b.from && a.to === b.to && isSameLane(a.lane, b.lane);
}

function isSameLane(a: SceneLine['lane'], b: SceneLine['lane']): boolean {
  return a.slot === b.slot && a.slots === b.slots && a.isReversed === b.isReversed;
}
