import type { Position, Scenario, TenantGroup } from '../model/scenario';
import { arrangeAround } from './arrange-around';
import { arrangeColumns } from './arrange-columns';
import { arrangeGrid, inReadingOrder, layRows } from './arrange-grid';
import { ROW_GAP, rowHeight, SIDE_GAP } from './arrange-shape';
import type { Unit } from './arrange-units';
import type { Rooms } from './spacing';
import { makeUnits } from './arrange-units';
import type { LabelWords } from './label-words';
import { GRID } from './spacing';
import { NODE_HEIGHT, NODE_WIDTH } from './geometry';

/** Around mine: own tenants in the middle. Columns: from creator to sign-in tenants. Grid: in the order of the file. */
export type Arrangement = 'around' | 'columns' | 'grid';

/** Rows for those nobody talks to, when there is nothing above them. */
const LOOSE_COLUMNS = 4;

/**
 * Places for all tenants, with room for the labels of their connections in these words. A collapsed group is placed as the one box it is
 * drawn as, with its tenants around it.
 */
export function arrange(
  words: LabelWords,
  scenario: Scenario,
  kind: Arrangement,
  groups: readonly TenantGroup[] = [],
): Readonly<Record<string, Position>> {
  const { all, rooms } = makeUnits(words, scenario, groups);
  const places = kind === 'grid' ? arrangeGrid(all, rooms) : withLooseBelow(all, rooms, kind);
  const positions = [...places].flatMap(([unit, at]) => placesOfTenants(unit, at));
  return Object.fromEntries(positions);
}

/** Those without a connection stand in rows below the others. */
function withLooseBelow(
  all: readonly Unit[],
  rooms: Rooms,
  kind: Exclude<Arrangement, 'grid'>,
): ReadonlyMap<Unit, Position> {
  const bound = all.filter(({ links }) => links.length > 0);
  const loose = inReadingOrder(all.filter(({ links }) => links.length === 0));
  if (bound.length === 0) return arrangeGrid(all, { across: SIDE_GAP, down: ROW_GAP });
  const places = kind === 'around' ? arrangeAround(bound, rooms) : arrangeColumns(bound, rooms);
  const { left, right, bottom } = extentOf([...places.values()]);
  const gaps = { x: SIDE_GAP, y: ROW_GAP };
  const columns = Math.max(LOOSE_COLUMNS, Math.floor((right - left + gaps.x) / (NODE_WIDTH + gaps.x)));
  const rows = layRows(loose, columns, gaps);
  const width = Math.min(columns, loose.length) * (NODE_WIDTH + gaps.x) - gaps.x;
  const shift = {
    x: (left + right - width) / 2,
    y: bottom + rowHeight(bound) + rowHeight(loose) - 2 * NODE_HEIGHT + 1.5 * ROW_GAP,
  };
  return new Map([...places, ...[...rows].map(([unit, at]) => [unit, add(at, shift)] as const)]);
}

function extentOf(places: readonly Position[]) {
  let [left, right, bottom] = [Infinity, -Infinity, -Infinity];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    right = Math.max(right, x + NODE_WIDTH);
    bottom = Math.max(bottom, y + NODE_HEIGHT);
  }
  return { left, right, bottom };
}

function add(a: Position, b: Position): Position {
  return { x: a.x + b.x, y: a.y + b.y };
}

/** Of a collapsed group a block of its tenants, whose middle is where the group is drawn. */
function placesOfTenants({ node }: Unit, at: Position): readonly (readonly [string, Position])[] {
  const { tenants } = node;
  const columns = Math.ceil(Math.sqrt(tenants.length));
  const offsets = tenants.map((_, n) => ({
    x: (n % columns) * (NODE_WIDTH + SIDE_GAP),
    y: Math.floor(n / columns) * (NODE_HEIGHT + ROW_GAP),
  }));
  const sum = offsets.reduce(add, { x: 0, y: 0 });
  const middle = { x: sum.x / tenants.length, y: sum.y / tenants.length };
  return tenants.map((id, n) => {
    const { x, y } = offsets[n] as Position;
    return [id, { x: snap(at.x + x - middle.x), y: snap(at.y + y - middle.y) }] as const;
  });
}

function snap(value: number): number {
  return Math.round(value / GRID) * GRID;
}
