import type { BoxIndex } from './box-index';
import { indexBoxes } from './box-index';
import type { Box, EdgeGeometry, Point } from './geometry';
import { boxAt, centreOf, detourGeometry, laneGeometry, loopGeometry } from './geometry';
import type { FirstMet } from './detour';
import { wayAround } from './detour';
import { flatten } from './line-shape';
import type { SceneLine, SceneNode } from './scene-parts';

/** A box that lines keep out of, with whose it is. */
export interface Obstacle extends Box {
  readonly id: string;
}

/** Where the boxes stand that lines run between. */
export interface Ground {
  readonly boxes: ReadonlyMap<string, Obstacle>;
  readonly index: BoxIndex<Obstacle>;
}

/** Nobody follows single lines beyond so many; they run straight, whatever they meet. */
const MOST_ROUTED = 600;
/** Sideways, in turn to both sides: the first with which a line meets no box is taken. */
const BENDS = [50, -50, 100, -100, 170, -170, 260, -260];
/** No line is bent further than this share of its length. */
const MOST_BENT = 0.45;
/** More boxes than this are not passed on one side. */
const MOST_BENT_AROUND = 2;
/** How long a way around is looked for: where single lines are read, and where there are too many for that. */
const FEW_BOXES = 60;
const THOROUGH = 2_000;
const QUICK = 150;
/** Several lines through one gap. */
const NARROW_LANES = [10, 4];
const AIR = 6;

/** The boxes that lines go around, ready to be looked up by place. */
export function groundOf(nodes: readonly Pick<SceneNode, 'id' | 'at'>[]): Ground {
  const boxes = new Map(nodes.map(({ id, at }) => [id, { id, ...boxAt(at) }]));
  return { boxes, index: indexBoxes(boxes.values()) };
}

interface Lines {
  readonly nodes: readonly Pick<SceneNode, 'id' | 'at'>[];
  readonly lines: readonly SceneLine[];
}

/** Where each line runs, around the boxes that are not its own. */
export function layLines({ nodes, lines }: Lines): ReadonlyMap<string, EdgeGeometry> {
  const ground = groundOf(nodes);
  const lay = lines.length > MOST_ROUTED ? layPlainly : layLine;
  return new Map(
    lines.flatMap((line) => {
      const geometry = lay(line, ground);
      return geometry === null ? [] : [[line.id, geometry] as const];
    }),
  );
}

/** One line, as after its tenant was moved; null when one of its tenants stands nowhere. */
export function layLine(line: SceneLine, ground: Ground): EdgeGeometry | null {
  const plain = layPlainly(line, ground);
  if (plain === null || line.from === line.to) return plain;
  let best = { geometry: plain, met: crossed(plain, line, ground.index) };
  if (best.met === 0) return plain;
  for (const geometry of otherWays(line, ground, best.met)) {
    const met = crossed(geometry, line, ground.index);
    if (met < best.met) best = { geometry, met };
    if (met === 0) break;
  }
  return best.geometry;
}

/** Other ways than the plain one, the calmest first. */
function* otherWays(line: SceneLine, ground: Ground, inTheWay: number): Generator<EdgeGeometry> {
  const [from, to] = [ground.boxes.get(line.from) as Box, ground.boxes.get(line.to) as Box];
  const most = Math.hypot(from.x - to.x, from.y - to.y) * MOST_BENT;
  for (const sideways of inTheWay > MOST_BENT_AROUND ? [] : BENDS) {
    if (Math.abs(sideways) <= most) yield laneGeometry(from, to, line.lane, { sideways });
  }
  for (const pitch of line.lane.slots > 1 ? NARROW_LANES : []) {
    yield laneGeometry(from, to, line.lane, { pitch });
  }
  yield* detours(line, ground);
}

function* detours(line: SceneLine, ground: Ground): Generator<EdgeGeometry> {
  const [from, to] = [ground.boxes.get(line.from) as Box, ground.boxes.get(line.to) as Box];
  const firstMet = firstOnWay(line, ground.index);
  const isThorough = ground.boxes.size <= FEW_BOXES;
  const looks = isThorough ? THOROUGH : QUICK;
  // Lanes go side by side where there is room for that, else through the same gap.
  for (const beside of isThorough ? new Set([line.lane.slot, 0]) : [line.lane.slot]) {
    const way = wayAround(centreOf(from), centreOf(to), { firstMet, beside, looks });
    if (way !== null && way.length > 0) yield detourGeometry(from, to, way);
  }
}

function layPlainly({ from, to, lane }: SceneLine, { boxes }: Ground): EdgeGeometry | null {
  const [fromBox, toBox] = [boxes.get(from), boxes.get(to)];
  if (fromBox === undefined || toBox === undefined) return null;
  return from === to ? loopGeometry(fromBox, lane.slot) : laneGeometry(fromBox, toBox, lane);
}

/** How many foreign boxes a line runs through. */
export function crossed(
  { shape }: Pick<EdgeGeometry, 'shape'>,
  line: Pick<SceneLine, 'from' | 'to'>,
  index: BoxIndex<Obstacle>,
): number {
  const points = flatten(shape);
  const met = new Set<string>();
  points.forEach((point, n) => {
    if (n > 0) meet(points[n - 1] as Point, point, index, (box) => isForeign(box, line) && met.add(box.id));
  });
  return met.size;
}

function isForeign({ id }: Obstacle, { from, to }: Pick<SceneLine, 'from' | 'to'>): boolean {
  return id !== from && id !== to;
}

/** The foreign box that a straight line meets first. */
function firstOnWay(line: SceneLine, index: BoxIndex<Obstacle>): FirstMet {
  return (a, b) => {
    let first: { box: Obstacle; after: number } | undefined;
    meet(a, b, index, (box, after) => {
      if (isForeign(box, line) && after < (first?.after ?? Infinity)) first = { box, after };
    });
    return first?.box;
  };
}

/** A long line is looked at in pieces: the box around all of it would hold half the picture. */
const PIECE = 256;

function meet(
  a: Point,
  b: Point,
  index: BoxIndex<Obstacle>,
  see: (box: Obstacle, after: number) => unknown,
): void {
  const [wayX, wayY] = [b.x - a.x, b.y - a.y];
  const pieces = Math.ceil(Math.hypot(wayX, wayY) / PIECE);
  const look = (box: Obstacle): boolean => {
    const after = entersAfter(a, b, box);
    if (after < 1) see(box, after);
    return false;
  };
  for (let n = 0; n < pieces; n += 1) {
    const [fromX, fromY] = [a.x + (wayX * n) / pieces, a.y + (wayY * n) / pieces];
    const [toX, toY] = [fromX + wayX / pieces, fromY + wayY / pieces];
    const hull = {
      x: Math.min(fromX, toX) - AIR,
      y: Math.min(fromY, toY) - AIR,
      width: Math.abs(toX - fromX) + 2 * AIR,
      height: Math.abs(toY - fromY) + 2 * AIR,
    };
    index.visit(hull, look);
  }
}

/** After which share of it a straight line enters a box with some air around it; 1 when it never does. */
function entersAfter(a: Point, b: Point, box: Box): number {
  // Nothing is as good as parallel to a side: dividing by that little gives infinity, which compares well.
  const wayX = b.x - a.x || Number.MIN_VALUE;
  const wayY = b.y - a.y || Number.MIN_VALUE;
  const left = (box.x - AIR - a.x) / wayX;
  const right = (box.x + box.width + AIR - a.x) / wayX;
  const top = (box.y - AIR - a.y) / wayY;
  const bottom = (box.y + box.height + AIR - a.y) / wayY;
  const enters = Math.max(Math.min(left, right), Math.min(top, bottom), 0);
  const leaves = Math.min(Math.max(left, right), Math.max(top, bottom), 1);
  return enters < leaves ? enters : 1;
}
