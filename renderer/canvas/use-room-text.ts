import { useStore } from '@xyflow/react';
import type { RefObject } from 'react';
import { useEffect } from 'react';
import { useRoomScale } from '../present/present';

/** Larger letters than this a tenant has no room for. */
const MAX_GROWTH = 1.5;
/** Letters change in steps, so that zooming does not lay out everything at every frame. */
const STEP = 0.05;

/**
 * How much letters on the canvas grow while presenting: by what the zoom does not give of the size that the room needs.
 * Returns by how much; above 1 tenants show less.
 */
export function useRoomText(canvas: RefObject<HTMLElement | null>): number {
  const scale = useRoomScale() ?? 0;
  const growth = useStore(({ transform }) => growthFor(scale, transform[2]));
  useEffect(() => {
    canvas.current?.style.setProperty('--canvas-text', String(growth));
  }, [canvas, growth]);
  return growth;
}

function growthFor(scale: number, zoom: number): number {
  const wanted = Math.ceil(scale / zoom / STEP) * STEP;
  return Math.round(Math.min(MAX_GROWTH, Math.max(1, wanted)) * 100) / 100;
}
