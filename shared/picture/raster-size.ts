import type { Picture } from './draw-picture';

export const SCALES = [1, 2, 4] as const;
export type Scale = (typeof SCALES)[number];

/** What Chromium can draw in one piece, and most machines can hold. */
const MAX_SIDE = 16_384;
const MAX_PIXELS = 120_000_000;

/** Whether the picture can be made of pixels this large. */
export function canRaster({ width, height }: Picture, scale: Scale): boolean {
  const sides = [width * scale, height * scale] as const;
  return Math.max(...sides) <= MAX_SIDE && sides[0] * sides[1] <= MAX_PIXELS;
}
