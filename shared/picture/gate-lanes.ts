import type { ConnectionResult, GateName } from '../evaluate/verdict';
import type { Box, EdgeGeometry, Point } from './geometry';
import type { Scene } from './scene';
import type { SceneLine } from './scene-parts';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Where a line meets the gate of a tenant: a rule opens this place alone, while the rest of the border stays shut. */
export interface GateLane {
  readonly line: string;
  readonly gate: GateName;
  readonly side: Side;
  /** Along that side from its left or upper end, in canvas pixels. */
  readonly at: number;
  readonly isOpen: boolean;
}

/** How wide a lane is. */
export const LANE_WIDTH = 18;
/** Corners stay whole. */
const CORNER = 12 + LANE_WIDTH / 2;

interface LaneGround {
  readonly scene: Pick<Scene, 'lines' | 'nodes'>;
  /** By node id. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** By line id. */
  readonly geometries: ReadonlyMap<string, EdgeGeometry>;
}

type Results = Pick<ReadonlyMap<string, ConnectionResult>, 'get'>;

/**
 * The lanes of each tenant, by its id. All are there, open or not, so that one can be seen to open and close. Collapsed groups have
 * none. `results`: null while a question covers them; then all are shut.
 */
export function gateLanes(
  { scene, boxes, geometries }: LaneGround,
  results: Results | null,
): ReadonlyMap<string, readonly GateLane[]> {
  const tenants = new Set(scene.nodes.filter(({ group }) => group === null).map(({ id }) => id));
  const found = new Map<string, GateLane[]>();
  for (const line of scene.lines) {
    const geometry = geometries.get(line.id);
    if (line.from === line.to || !geometry) continue;
    for (const gate of ['outbound', 'inbound'] as const) {
      const tenant = gate === 'outbound' ? line.from : line.to;
      const box = boxes.get(tenant);
      if (!box || !tenants.has(tenant)) continue;
      const place = placeOn(box, endOf(geometry, gate));
      const lane = {
        line: line.id,
        gate,
        ...place,
        isOpen: results !== null && isOpened(line, gate, results),
      };
      const known = found.get(tenant);
      if (known) known.push(lane);
      else found.set(tenant, [lane]);
    }
  }
  return found;
}

/** By a rule, that is: while isolation is Off there is no gate to open. */
function isOpened({ connections }: SceneLine, gate: GateName, results: Results): boolean {
  return connections.some((id) => results.get(id)?.[gate]?.because === 'rule');
}

function endOf({ shape }: EdgeGeometry, gate: GateName): Point {
  const ends = shape.kind === 'curve' ? [shape.start, shape.end] : shape.points;
  return (gate === 'outbound' ? ends[0] : ends.at(-1)) as Point;
}

/** The nearest side, for the end of a line lies on the border. */
function placeOn({ x, y, width, height }: Box, end: Point): Pick<GateLane, 'side' | 'at'> {
  const [left, top] = [end.x - x, end.y - y];
  const distances: readonly (readonly [Side, number])[] = [
    ['left', Math.abs(left)],
    ['right', Math.abs(width - left)],
    ['top', Math.abs(top)],
    ['bottom', Math.abs(height - top)],
  ];
  const [side] = distances.reduce((best, one) => (one[1] < best[1] ? one : best));
  return side === 'left' || side === 'right'
    ? { side, at: within(top, height) }
    : { side, at: within(left, width) };
}

function within(at: number, length: number): number {
  return Math.round(Math.min(length - CORNER, Math.max(CORNER, at)));
}
