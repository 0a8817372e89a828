import { groupBy } from '../base/group-by';
import type { Position } from '../model/scenario';
import { NODE_WIDTH } from './geometry';
import { ASPECT, ROW_GAP, rowHeight, SIDE_GAP } from './arrange-shape';
import type { Unit } from './arrange-units';
import type { Rooms } from './spacing';

const SWEEPS = 6;
/** No column is cut shorter than this. */
const FEWEST_ROWS = 4;

/**
 * Columns from those who mostly create connections to those whom these sign in to; within a column near whom they talk
 * to. A column that would be a tower stands as several.
 */
export function arrangeColumns(units: readonly Unit[], rooms: Rooms): ReadonlyMap<Unit, Position> {
  const columns = orderColumns(columnsOf(units));
  const pitch = rowHeight(units) + ROW_GAP * 1.5;
  const wide = (units.length * (NODE_WIDTH + rooms.across)) / (ASPECT * pitch);
  const most = Math.max(FEWEST_ROWS, Math.ceil(Math.sqrt(wide)));
  const places = new Map<Unit, Position>();
  let left = 0;
  for (const column of columns) {
    const parts = Math.ceil(column.length / most);
    column.forEach((unit, n) => {
      // Dealt out in turn: each part keeps the order of the whole, and lines pass between the boxes before.
      const [part, row] = [n % parts, Math.floor(n / parts)];
      const rows = Math.ceil((column.length - part) / parts);
      const x = left + part * (NODE_WIDTH + 2 * SIDE_GAP);
      places.set(unit, { x, y: (row - (rows - 1) / 2 + (part % 2) / 2) * pitch });
    });
    left += parts * (NODE_WIDTH + 2 * SIDE_GAP) - 2 * SIDE_GAP + rooms.across;
  }
  return places;
}

/** Every line leads from a column to a later one: from whoever creates more of its connections than others do. */
function columnsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const byIndex = new Map(units.map((unit) => [unit.index, unit]));
  const ranked = units.toSorted((a, b) => b.lean - a.lean || a.index - b.index);
  const order = new Map(ranked.map((unit, n) => [unit, n]));
  const later = (unit: Unit) =>
    unit.links.flatMap((index) => {
      const other = byIndex.get(index);
      return other && (order.get(other) as number) > (order.get(unit) as number) ? [other] : [];
    });
  const columnOf = new Map<Unit, number>(units.map((unit) => [unit, 0]));
  for (const unit of ranked) {
    const next = (columnOf.get(unit) as number) + 1;
    for (const other of later(unit)) columnOf.set(other, Math.max(columnOf.get(other) as number, next));
  }
  // As near as can be to those they create in: nobody stands alone at the far left.
  for (const unit of ranked.toReversed()) {
    const nexts = later(unit).map((other) => columnOf.get(other) as number);
    if (nexts.length > 0) columnOf.set(unit, Math.min(...nexts) - 1);
  }
  const columns = groupBy(ranked, (unit) => columnOf.get(unit) as number);
  return [...columns].toSorted(([a], [b]) => a - b).map(([, column]) => column);
}

/** Each at the mean height of those it talks to, over and over; groups move as one. */
function orderColumns(columns: readonly (readonly Unit[])[]): readonly (readonly Unit[])[] {
  const heights = new Map<number, number>();
  const note = (column: readonly Unit[]) =>
    column.forEach(({ index }, n) => heights.set(index, n - (column.length - 1) / 2));
  columns.forEach(note);
  const meanOf = (members: readonly Unit[]) => {
    const all = members.flatMap(({ links }) => links).map((link) => heights.get(link) as number);
    return all.reduce((sum, height) => sum + height, 0) / Math.max(1, all.length);
  };
  let ordered = columns;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    ordered = ordered.map((column) => {
      const groups = [...groupBy(column, ({ group, index }) => group || index).values()];
      const means = new Map(groups.map((members) => [members, meanOf(members)]));
      const sorted = groups.toSorted((a, b) => (means.get(a) as number) - (means.get(b) as number)).flat();
      note(sorted);
      return sorted;
    });
  }
  return ordered;
}
