import type { CanvasNote } from '../model/canvas-notes';
import { NOTE_REACH } from '../model/canvas-notes';
import type { Position } from '../model/scenario';
import type { TenantLook } from '../model/tenant-look';
import { lookOf } from '../model/tenant-look';
import type { Ids } from './paste-records';

const STEP = 40;
const GRID = 10;

interface Places {
  readonly positions: Readonly<Record<string, Position>>;
  readonly notes: readonly CanvasNote[];
}

/** At `place` (top left corner of all), else a step beside the originals. */
export function pastePlaces({ positions, notes }: Places, ids: Ids, place: Position | undefined): Places {
  const copies = Object.entries(positions).flatMap(([old, position]) => {
    const id = ids.get(old);
    return id === undefined ? [] : [{ id, position }];
  });
  const all = [...copies.map(({ position }) => position), ...notes];
  const left = lowest(all.map(({ x }) => x));
  const top = lowest(all.map(({ y }) => y));
  const shift = place ? { x: snap(place.x - left), y: snap(place.y - top) } : { x: STEP, y: STEP };
  return {
    positions: Object.fromEntries(
      copies.map(({ id, position: { x, y } }) => [id, { x: x + shift.x, y: y + shift.y }]),
    ),
    notes: notes.map((note) => ({ ...note, x: reach(note.x + shift.x), y: reach(note.y + shift.y) })),
  };
}

/** Not Math.min(...values): a long list would overflow the stack. */
function lowest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}

/** Keeps what is pasted on the grid it was copied from. */
function snap(value: number): number {
  return Math.round(value / GRID) * GRID;
}

function reach(value: number): number {
  return Math.max(-NOTE_REACH, Math.min(NOTE_REACH, value));
}

/** Of a look only what can be drawn. */
export function pasteLooks(
  looks: Readonly<Record<string, TenantLook>>,
  ids: Ids,
): Readonly<Record<string, TenantLook>> {
  const copies = Object.keys(looks).flatMap((old): readonly (readonly [string, TenantLook])[] => {
    const id = ids.get(old);
    const { colour, picture } = lookOf({ looks }, old);
    if (id === undefined || (colour === null && picture === null)) return [];
    return [[id, { ...(colour === null ? {} : { colour }), ...(picture === null ? {} : { picture }) }]];
  });
  return Object.fromEntries(copies);
}
