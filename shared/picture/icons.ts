import type { DrawnState } from './look';
import { round } from './svg-text';

/** Outlines in a square of 24; they differ in outline, so that they are told apart without colour. */
const CIRCLE = 'M 12 2 A 10 10 0 0 1 12 22 A 10 10 0 0 1 12 2 Z';
const SHAPES: Readonly<Record<DrawnState | 'lock' | 'lock-open' | 'key', string>> = {
  allowed: `${CIRCLE} M 7.5 12.5 L 10.5 15.5 L 16.5 9`,
  blocked:
    'M 8 2 L 16 2 L 22 8 L 22 16 L 16 22 L 8 22 L 2 16 L 2 8 Z M 8.5 8.5 L 15.5 15.5 M 15.5 8.5 L 8.5 15.5',
  'not-evaluated': `${CIRCLE} M 8 12 L 16 12`,
  covered: `${CIRCLE} M 9.2 9.5 A 2.9 2.9 0 1 1 12 12.8 L 12 13.6 M 12 17 L 12 17.1`,
  key: 'M 12 15 A 4.5 4.5 0 1 1 11.9 14.9 Z M 11.5 12 L 20 3.5 M 16 7.5 L 19.5 11',
  lock: 'M 4 11 L 20 11 L 20 21 L 4 21 Z M 7.5 11 L 7.5 7.5 A 4.5 4.5 0 0 1 16.5 7.5 L 16.5 11',
  'lock-open': 'M 4 11 L 20 11 L 20 21 L 4 21 Z M 7.5 11 L 7.5 7.5 A 4.5 4.5 0 0 1 16.2 6',
};

export type IconName = keyof typeof SHAPES;

/** Its outline in a square of 24, as an SVG path. */
export function iconPath(icon: IconName): string {
  return SHAPES[icon];
}

/** An icon in a square of `size` whose centre is here. */
export function svgIcon(icon: IconName, x: number, y: number, size: number, colour: string): string {
  const place = `translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${round((size / 24) * 100) / 100})`;
  return `<path d="${SHAPES[icon]}" transform="${place}" fill="none" stroke="${colour}" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round"/>`;
}
