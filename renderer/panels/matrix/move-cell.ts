import type { KeyboardEvent } from 'react';

/** A cell by its place among the shown rows and columns. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const PAGE = 10;

type Move = (place: Place, last: number, isFar: boolean) => Place;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: (place) => ({ ...place, row: place.row - 1 }),
  ArrowDown: (place) => ({ ...place, row: place.row + 1 }),
  ArrowLeft: (place) => ({ ...place, column: place.column - 1 }),
  ArrowRight: (place) => ({ ...place, column: place.column + 1 }),
  PageUp: (place) => ({ ...place, row: place.row - PAGE }),
  PageDown: (place) => ({ ...place, row: place.row + PAGE }),
  Home: (place, _, isFar) => ({ row: isFar ? 0 : place.row, column: 0 }),
  End: (place, last, isFar) => ({ row: isFar ? last : place.row, column: last }),
};

/** Where the key leads in a square table; undefined for a key that moves nothing. */
export function moveCell(event: KeyboardEvent, place: Place, count: number): Place | undefined {
  if (event.altKey) return undefined;
  const move = Object.hasOwn(MOVES, event.key) ? MOVES[event.key] : undefined;
  return move && keepInside(move(place, count - 1, event.ctrlKey || event.metaKey), count);
}

export function keepInside({ row, column }: Place, count: number): Place {
  const inside = (index: number) => Math.max(0, Math.min(index, count - 1));
  return { row: inside(row), column: inside(column) };
}
