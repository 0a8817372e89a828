import { useStore } from '@xyflow/react';
import type { RefObject } from 'react';
import { useEffect } from 'react';
import { usePresentStore } from '../store/present-store';

/** Zoomed out further than this, letters of the usual size cannot be read. */
const AFAR = 0.5;
/** How large a letter stays, of its usual size, as far as a tenant has room for it. */
const KEPT = 0.66;
const MAX_GROWTH = 2.25;
/** Letters change in steps, so that zooming does not lay out everything at every frame. */
const STEP = 0.25;

/**
 * Seen from afar, the canvas shows less, and that larger: who the tenants are, their gates, and what becomes of the
 * connections. While presenting, the room's own size of text decides instead.
 */
export function useAfar(canvas: RefObject<HTMLElement | null>): boolean {
  const isPresenting = usePresentStore((state) => state.isPresenting);
  const growth = useStore(({ transform }) => growthFor(transform[2]));
  const isAfar = !isPresenting && growth > 0;
  useEffect(() => {
    canvas.current?.style.setProperty('--afar', String(growth || 1));
  }, [canvas, growth]);
  return isAfar;
}

/** 0 when the canvas is not seen from afar. */
function growthFor(zoom: number): number {
  return zoom < AFAR ? Math.min(MAX_GROWTH, Math.ceil(KEPT / zoom / STEP) * STEP) : 0;
}
