import { ringAround } from './ring';
import type { Position } from '../model/scenario';
import { GRID } from './spacing';
import type { Rooms } from './spacing';
import type { Box } from './geometry';
import { boxAt, NODE_HEIGHT, NODE_WIDTH } from './geometry';

/** Half a step of the rings in which a place is looked for: each is as near as can be. */
const RINGS = 24;
/** Between a new tenant and a panel that lies over the canvas. */
const PANEL_AIR = 16;

/** What a new tenant keeps clear of. */
export interface Surroundings {
  readonly taken: Iterable<Position>;
  /** For its lines to those beside it. */
  readonly rooms: Rooms;
  /** With so much it stays where it is wished to be; absent: with nothing less. */
  readonly enough?: Rooms;
  /** What panels, legend and overview hide of the canvas, in its units. */
  readonly covered?: readonly Box[];
}

/** The wished place, or the nearest one where a line to any other tenant has room and nothing lies over it. */
export function freePlace(wish: Position, { taken, rooms, enough, covered = [] }: Surroundings): Position {
  const others = [...taken];
  const [clearX, clearY] = [NODE_WIDTH + rooms.across, NODE_HEIGHT + rooms.down];
  const isFree = (at: Position, { across, down }: Rooms = rooms) =>
    others.every(
      ({ x, y }) => Math.abs(x - at.x) >= NODE_WIDTH + across || Math.abs(y - at.y) >= NODE_HEIGHT + down,
    ) && covered.every((box) => !touches(boxAt(at), box));
  if (enough !== undefined && isFree(wish, enough)) return wish;
  for (let ring = 0; ring < RINGS; ring += 1) {
    for (const [dx, dy] of ringOffsets(ring)) {
      const at = { x: snapUp(wish.x + (dx * clearX) / 2), y: snapUp(wish.y + (dy * clearY) / 2) };
      if (isFree(at)) return at;
    }
  }
  const right = others.reduce((most, { x }) => Math.max(most, x), wish.x);
  return { x: snapUp(right + clearX), y: snapUp(wish.y) };
}

function touches(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + PANEL_AIR &&
    b.x < a.x + a.width + PANEL_AIR &&
    a.y < b.y + b.height + PANEL_AIR &&
    b.y < a.y + a.height + PANEL_AIR
  );
}

function snapUp(value: number): number {
  return Math.ceil(value / GRID) * GRID;
}

/** To the right first: there one reads on. */
function ringOffsets(ring: number): readonly (readonly [number, number])[] {
  return ringAround(ring).sort((a, b) => b[0] - a[0] || Math.abs(a[1]) - Math.abs(b[1]));
}
