import type { Box } from './geometry';
import type { Point } from './line-shape';

/** Where a mark stands beside its line, as a distance across it: above before below, near before far. */
const LANES = [-28, 28, -54, 54] as const;
const SAMPLES = 12;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * In which lane a mark of this size goes along a line, so that it covers least of what stands there: verdict, marks of gates,
 * arrow head and tenants. `pointAt` gives the point of the line at a share of its length. Canvas pixels, across the line.
 */
export function runLane(
  pointAt: (share: number) => Point,
  way: readonly [number, number],
  size: Size,
  obstacles: readonly Box[],
): number {
  let best = { lane: LANES[0] as number, covered: Infinity };
  for (const lane of LANES) {
    const covered = coveredIn(lane, pointAt, way, size, obstacles);
    if (covered < best.covered) best = { lane, covered };
  }
  return best.lane;
}

function coveredIn(
  lane: number,
  pointAt: (share: number) => Point,
  [start, end]: readonly [number, number],
  size: Size,
  obstacles: readonly Box[],
): number {
  let covered = 0;
  for (let n = 0; n <= SAMPLES; n += 1) {
    const middle = besideLine(pointAt, start + ((end - start) * n) / SAMPLES, lane);
    // Where it comes to rest is looked at longest.
    const weight = n === SAMPLES ? SAMPLES : 1;
    for (const box of obstacles) covered += weight * overlap(middle, size, box);
  }
  return covered;
}

const STEP = 0.01;

/** The point at this distance across the line; negative is to the left of a line that runs to the right: above. */
export function besideLine(pointAt: (share: number) => Point, share: number, lane: number): Point {
  const here = pointAt(share);
  const [before, after] = [pointAt(Math.max(0, share - STEP)), pointAt(Math.min(1, share + STEP))];
  const [dx, dy] = [after.x - before.x, after.y - before.y];
  const length = Math.hypot(dx, dy) || 1;
  // Always to the same side of the page, whichever way the line runs.
  const side = dx < 0 ? -1 : 1;
  return { x: here.x - (side * lane * dy) / length, y: here.y + (side * lane * dx) / length };
}

/** Area of a box around `middle` that lies in another. */
function overlap({ x, y }: Point, { width, height }: Size, box: Box): number {
  const across = Math.min(x + width / 2, box.x + box.width) - Math.max(x - width / 2, box.x);
  const down = Math.min(y + height / 2, box.y + box.height) - Math.max(y - height / 2, box.y);
  return across > 0 && down > 0 ? across * down : 0;
}
