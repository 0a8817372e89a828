import type { Box, Point } from './geometry';
import { distance } from './line-shape';

/** The first box that a straight line meets, and after how much of it; undefined when it meets none. */
export type FirstMet = (a: Point, b: Point) => Box | undefined;

/** So far from a box a line turns around its corner. */
const CLEAR = 20;
/** Lines that turn around the same corner lie side by side. */
const BESIDE = 6;
/** So many boxes are gone around, one after the other. */
const MOST_TURNS = 8;

export interface Way {
  readonly firstMet: FirstMet;
  /** Which of several lines around the same corner. */
  readonly beside: number;
  /** So many pieces of ways are looked at: where boxes stand close in all directions there is no short way. */
  readonly looks: number;
}

/** The points by which one gets from `a` to `b` without meeting a box; null where no short way is found. */
export function wayAround(
  a: Point,
  b: Point,
  { firstMet, beside, looks: most }: Way,
): readonly Point[] | null {
  const away = CLEAR + beside * BESIDE;
  let looks = 0;
  const search = (from: Point, to: Point, turns: number): readonly Point[] | null => {
    looks += 1;
    if (looks > most) return null;
    const box = firstMet(from, to);
    if (box === undefined) return [];
    if (turns === 0) return null;
    let best: readonly Point[] | null = null;
    let shortest = Infinity;
    for (const corner of cornersBeside(from, to, box, away)) {
      if (distance(from, corner) + distance(corner, to) >= shortest) continue;
      const before = search(from, corner, turns - 1);
      const after = before === null ? null : search(corner, to, turns - 1);
      if (before === null || after === null) continue;
      const way = [...before, corner, ...after];
      const length = lengthOfWay(from, way, to);
      if (length < shortest) [best, shortest] = [way, length];
    }
    return best;
  };
  return search(a, b, MOST_TURNS);
}

/** On each side of the line the corner furthest from it, the nearer side first. */
function cornersBeside(a: Point, b: Point, box: Box, away: number): readonly Point[] {
  const side = (p: Point) => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
  const corners = [
    { x: box.x - away, y: box.y - away },
    { x: box.x + box.width + away, y: box.y - away },
    { x: box.x - away, y: box.y + box.height + away },
    { x: box.x + box.width + away, y: box.y + box.height + away },
  ].toSorted((p, q) => side(p) - side(q));
  const [left, right] = [corners[0] as Point, corners[3] as Point];
  return -side(left) < side(right) ? [left, right] : [right, left];
}

function lengthOfWay(from: Point, way: readonly Point[], to: Point): number {
  const points = [from, ...way, to];
  return points.slice(1).reduce((sum, point, n) => sum + distance(points[n] as Point, point), 0);
}
