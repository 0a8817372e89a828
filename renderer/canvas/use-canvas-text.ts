import { useStore } from '@xyflow/react';
import type { RefObject } from 'react';
import { useEffect } from 'react';
import { useAudienceTextSize } from '../present/audience-text-size';
import { useDesk } from '../workbench/context';

/** Letters of a label at 100 %, in canvas units. */
const LETTER = 12;
/** Larger letters than this a tenant has no room for: the canvas is then seen from afar. */
const MAX_AUDIENCE_GROWTH = 2.7;
/** From here on a tenant shows its name, its domain and its gate, and no more. */
const TIGHT = 1.9;
/** Letters change in steps, so that zooming does not lay out everything at every frame. */
const GROWTH_STEP = 0.02;

/** Zoomed out further than this, letters of the usual size cannot be read at a desk. */
const AFAR = 0.5;
/** How large a letter stays at a desk, of its usual size, as far as a tenant has room for it. */
const KEPT = 0.66;
const MAX_AFAR_GROWTH = 2.25;
/** From here on colour and icon alone tell what becomes of a connection. */
const FARTHEST = 0.24;
const AFAR_STEP = 0.25;
const AFAR_GROWTH_FOR_AUDIENCE = 1.9;
/** A phone is held close: a tenant has room for letters of their own size, unless the zoom is less than this. */
const PHONE_ZOOM = 1 / 2.4;

/** How letters on the canvas are shown, and how much of the details. */
export interface CanvasText {
  readonly look: '' | 'is-for-audience' | 'is-for-audience is-tight' | 'is-afar' | 'is-afar is-farthest';
  /** How large letters are, of their usual size in canvas units. */
  readonly growth: number;
}

const AT_DESK: CanvasText = { look: '', growth: 1 };

/**
 * Letters on the canvas: while presenting as large for the eye as the audience needs, whatever the zoom is. Seen from afar, there
 * is no room for that, and the canvas shows less, and that larger: who the tenants are, their gates, and what becomes of the
 * connections; in the end that by colour and icon alone.
 */
export function useCanvasText(canvas: RefObject<HTMLElement | null>): CanvasText {
  const size = useAudienceTextSize();
  const isParticipant = useDesk((state) => state.isParticipant);
  const near = useStore(({ transform: [, , zoom] }) => audienceGrowth(size, zoom));
  const afar = useStore(({ transform: [, , zoom] }) =>
    isParticipant ? growthOnPhone(zoom) : size === 0 ? growthAtDesk(zoom) : growthForAudience(size, zoom),
  );
  const isFarthest = useStore(({ transform: [, , zoom] }) => size === 0 && !isParticipant && zoom < FARTHEST);
  useEffect(() => {
    canvas.current?.style.setProperty('--canvas-text', String(near || 1));
    canvas.current?.style.setProperty('--afar', String(afar || 1));
  }, [canvas, near, afar]);
  if (afar !== 0) return { look: isFarthest ? 'is-afar is-farthest' : 'is-afar', growth: afar };
  if (near === 0) return AT_DESK;
  return { look: near > TIGHT ? 'is-for-audience is-tight' : 'is-for-audience', growth: near };
}

/** How much letters grow for letters of this size in CSS pixels; 0 at a desk and where they would be too large. */
function audienceGrowth(size: number, zoom: number): number {
  const wanted = Math.ceil(size / LETTER / zoom / GROWTH_STEP) * GROWTH_STEP;
  return wanted > MAX_AUDIENCE_GROWTH ? 0 : Math.round(wanted * 100) / 100;
}

/** 0 when the canvas is not seen from afar. */
function growthAtDesk(zoom: number): number {
  return zoom < AFAR ? Math.min(MAX_AFAR_GROWTH, Math.ceil(KEPT / zoom / AFAR_STEP) * AFAR_STEP) : 0;
}

function growthOnPhone(zoom: number): number {
  return zoom < PHONE_ZOOM ? AFAR_GROWTH_FOR_AUDIENCE : 0;
}

/** 0 while a tenant has room for the letters that the audience needs. */
function growthForAudience(size: number, zoom: number): number {
  return audienceGrowth(size, zoom) === 0 ? AFAR_GROWTH_FOR_AUDIENCE : 0;
}
