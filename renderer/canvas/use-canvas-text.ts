import { useStore } from '@xyflow/react';
import type { RefObject } from 'react';
import { useEffect, useMemo } from 'react';
import { useDesk } from '../workbench/context';
import { useRoomSize } from '../present/room-size';
import { roomGrowth } from './use-room-text';

/** Zoomed out further than this, letters of the usual size cannot be read at a desk. */
const AFAR = 0.5;
/** How large a letter stays at a desk, of its usual size, as far as a tenant has room for it. */
const KEPT = 0.66;
const MAX_GROWTH = 2.25;
/** From here on colour and icon alone tell what becomes of a connection. */
const FARTHEST = 0.24;
/** Letters change in steps, so that zooming does not lay out everything at every frame. */
const STEP = 0.25;
const GROWTH_IN_ROOM = 1.9;

/** How much of its details the canvas shows. */
export interface Afar {
  readonly look: '' | 'is-afar' | 'is-afar is-farthest';
  /** How large letters are, of their usual size in canvas units. */
  readonly growth: number;
}

/**
 * Seen from afar, the canvas shows less, and that larger: who the tenants are, their gates, and what becomes of the
 * connections; in the end that by colour and icon alone. Returns the look, at a desk or for the room of a presentation.
 */
export function useAfar(canvas: RefObject<HTMLElement | null>): Afar {
  const size = useRoomSize();
  const isParticipant = useDesk((state) => state.isParticipant);
  const growth = useStore(({ transform: [, , zoom] }) =>
    isParticipant ? growthOnPhone(zoom) : size === 0 ? growthAtDesk(zoom) : growthInRoom(size, zoom),
  );
  useEffect(() => {
    canvas.current?.style.setProperty('--afar', String(growth || 1));
  }, [canvas, growth]);
  const isFarthest = useStore(({ transform: [, , zoom] }) => size === 0 && !isParticipant && zoom < FARTHEST);
  return useMemo(() => {
    if (growth === 0) return { look: '', growth: 1 };
    return { look: isFarthest ? 'is-afar is-farthest' : 'is-afar', growth };
  }, [growth, isFarthest]);
}

/** 0 when the canvas is not seen from afar. */
function growthAtDesk(zoom: number): number {
  return zoom < AFAR ? Math.min(MAX_GROWTH, Math.ceil(KEPT / zoom / STEP) * STEP) : 0;
}

/** A phone is held close: a tenant has room for letters of their own size, unless the zoom is less than this. */
const PHONE_ZOOM = 1 / 2.4;

function growthOnPhone(zoom: number): number {
  return zoom < PHONE_ZOOM ? GROWTH_IN_ROOM : 0;
}

/** 0 while a tenant has room for the letters that the room needs. */
function growthInRoom(size: number, zoom: number): number {
  return roomGrowth(size, zoom) === 0 ? GROWTH_IN_ROOM : 0;
}
