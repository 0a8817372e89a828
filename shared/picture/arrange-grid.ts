import type { Position } from '../model/scenario';
import { NODE_WIDTH } from './geometry';
import { ASPECT, ROW_GAP, rowHeight, SIDE_GAP } from './arrange-shape';
import type { Unit } from './arrange-units';
import type { Rooms } from './spacing';

export interface Gaps {
  readonly x: number;
  readonly y: number;
}

/** Up to so many boxes lines are read one by one, and get the room for it. */
const LEGIBLE = 60;

/** Between boxes that may have lines between them. */
function gapsFor(count: number, { across, down }: Rooms): Gaps {
  return count <= LEGIBLE ? { x: across, y: down } : { x: SIDE_GAP * 2, y: ROW_GAP * 2 };
}

/** Rows of equal boxes, as wide as a picture should be; mine first, groups together, else in the order of the file. */
export function arrangeGrid(units: readonly Unit[], rooms: Rooms): ReadonlyMap<Unit, Position> {
  const sorted = inReadingOrder(units);
  const gaps = gapsFor(units.length, rooms);
  const [width, height] = [NODE_WIDTH + gaps.x, rowHeight(units) + gaps.y];
  const columns = Math.max(2, Math.round(Math.sqrt((units.length * height * ASPECT) / width)));
  return layRows(sorted, columns, gaps);
}

/** Rows from left to right and downwards, from the origin. */
export function layRows(units: readonly Unit[], columns: number, gaps: Gaps): ReadonlyMap<Unit, Position> {
  const [width, height] = [NODE_WIDTH + gaps.x, rowHeight(units) + gaps.y];
  return new Map(
    units.map((unit, n) => [unit, { x: (n % columns) * width, y: Math.floor(n / columns) * height }]),
  );
}

/** In the order of the file: own ones first, and those of a group together. */
export function inReadingOrder(units: readonly Unit[]): readonly Unit[] {
  const firstOf = new Map<string, number>();
  for (const { group, index } of units) if (!firstOf.has(group)) firstOf.set(group, index);
  const rank = ({ group, index }: Unit) => (group === '' ? index : (firstOf.get(group) as number));
  return units.toSorted(
    (a, b) => Number(b.isOwn) - Number(a.isOwn) || rank(a) - rank(b) || a.index - b.index,
  );
}
