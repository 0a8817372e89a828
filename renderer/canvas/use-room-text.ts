import { useStore } from '@xyflow/react';
import type { RefObject } from 'react';
import { useEffect } from 'react';
import { useRoomSize } from '../present/room-size';

/** Letters of a label at 100 %, in canvas units. */
const LETTER = 12;
/** Larger letters than this a tenant has no room for: the canvas is then seen from afar. */
const MAX_GROWTH = 2.7;
/** From here on a tenant shows its name, its domain and its gate, and no more. */
const TIGHT = 1.9;
/** Letters change in steps, so that zooming does not lay out everything at every frame. */
const STEP = 0.02;

/** How letters on the canvas are shown to the room. */
export interface RoomText {
  readonly look: '' | 'is-room' | 'is-room is-tight';
  /** How large letters are, of their usual size in canvas units. */
  readonly growth: number;
}

/**
 * Letters on the canvas while presenting: as large for the eye as the room needs, whatever the zoom is. From afar there is
 * no room for that, and `useAfar` says what is shown.
 */
export function useRoomText(canvas: RefObject<HTMLElement | null>): RoomText {
  const size = useRoomSize();
  const growth = useStore(({ transform }) => roomGrowth(size, transform[2]));
  useEffect(() => {
    canvas.current?.style.setProperty('--canvas-text', String(growth || 1));
  }, [canvas, growth]);
  if (growth === 0) return AT_DESK;
  return { look: growth > TIGHT ? 'is-room is-tight' : 'is-room', growth };
}

const AT_DESK: RoomText = { look: '', growth: 1 };

/** How much letters grow for letters of this size in CSS pixels; 0 at a desk and where they would be too large. */
export function roomGrowth(size: number, zoom: number): number {
  const wanted = Math.ceil(size / LETTER / zoom / STEP) * STEP;
  return wanted > MAX_GROWTH ? 0 : Math.round(wanted * 100) / 100;
}
