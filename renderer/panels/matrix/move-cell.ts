import type { KeyboardEvent } from 'react';

/** A cell by its place among the shown rows and columns. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns are shown. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const PAGE = 10;

type Move = (place: Place, last: Place, isFar: boolean) => Place;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: (place) => ({ ...place, row: place.row - 1 }),
  ArrowDown: (place) => ({ ...place, row: place.row + 1 }),
  ArrowLeft: (place) => ({ ...place, column: place.column - 1 }),
  ArrowRight: (place) => ({ ...place, column: place.column + 1 }),
  PageUp: (place) => ({ ...place, row: place.row - PAGE }),
  PageDown: (place) => ({ ...place, row: place.row + PAGE }),
  Home: (place, _, isFar) => ({ row: isFar ? 0 : place.row, column: 0 }),
  End: (place, last, isFar) => ({ row: isFar ? last.row : place.row, column: last.column }),
};

/** Where the key leads in a table of this extent; undefined for a key that moves nothing. */
export function moveCell(event: KeyboardEvent, place: Place, extent: Extent): Place | undefined {
  if (event.altKey) return undefined;
  const move = Object.hasOwn(MOVES, event.key) ? MOVES[event.key] : undefined;
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  return move && keepInside(move(place, last, event.ctrlKey || event.metaKey), extent);
}

export function keepInside({ row, column }: Place, { rows, columns }: Extent): Place {
  const inside = (index: number, count: number) => Math.max(0, Math.min(index, count - 1));
  return { row: inside(row, rows), column: inside(column, columns) };
}
