import type { Point } from './geometry';
import { NODE_HEIGHT, NODE_WIDTH } from './geometry';

/**
 * Tenants stand closer together before an audience: letters there are large, and what lies between two tenants needs no
 * more room than its label. The arrangement stays; only the distances shrink.
 */
export interface AudienceFactor {
  readonly x: number;
  readonly y: number;
}

export const AS_PLACED: AudienceFactor = { x: 1, y: 1 };

/** Between two columns: a label of two lines and the marks of both gates, in canvas units. */
const BETWEEN_TWO = 400;
/** With more columns than two there are less words for each. */
const BETWEEN_MORE = 120;
const BETWEEN_ROWS = 64;
/** More tenants than these are a map, not a scene: they stand as they were placed. */
const MOST = 16;

/** By which factors these places come together; 1 where they stand close already. */
export function audienceFactor(places: readonly Point[]): AudienceFactor {
  if (places.length < 2 || places.length > MOST) return AS_PLACED;
  const between = columnsOf(places) > 2 ? BETWEEN_MORE : BETWEEN_TWO;
  const least = { x: 0, y: 0 };
  places.forEach((a, at) => {
    for (const b of places.slice(at + 1)) {
      const need = needOf(a, b, between);
      least[need.axis] = Math.max(least[need.axis], need.factor);
    }
  });
  return { x: factorOf(least.x), y: factorOf(least.y) };
}

/** Where a place stands before the audience. */
export function audiencePlace({ x, y }: Point, factor: AudienceFactor): Point {
  return { x: x * factor.x, y: y * factor.y };
}

/** Nothing parts them in this direction, so nothing says how close they may come: they stay. */
function factorOf(least: number): number {
  return least === 0 ? 1 : Math.min(1, least);
}

interface Need {
  readonly axis: 'x' | 'y';
  readonly factor: number;
}

/** Two tenants must stay apart in one direction: the one in which they are farther apart, of what that takes. */
function needOf(a: Point, b: Point, between: number): Need {
  const across = { axis: 'x', factor: (NODE_WIDTH + between) / Math.abs(a.x - b.x) } as const;
  const down = { axis: 'y', factor: (NODE_HEIGHT + BETWEEN_ROWS) / Math.abs(a.y - b.y) } as const;
  // Too close already in both: neither direction may shrink, and the nearer one says so.
  return across.factor <= down.factor ? across : down;
}

/** How many tenants stand side by side at most: places that a box is wide apart. */
function columnsOf(places: readonly Point[]): number {
  let [count, edge] = [0, -Infinity];
  for (const x of places.map((place) => place.x).toSorted((a, b) => a - b)) {
    if (x < edge) continue;
    count += 1;
    edge = x + NODE_WIDTH;
  }
  return count;
}
