import type { ConnectorIcon } from './connector-icon';
import type { DrawnState } from './look';
import { round } from './svg-text';

/** Outlines in a square of 24; they differ in outline, so that they are told apart without colour. */
const CIRCLE = 'M 12 2 A 10 10 0 0 1 12 22 A 10 10 0 0 1 12 2 Z';
const SHAPES: Readonly<
  Record<
    DrawnState | ConnectorIcon | 'lock' | 'lock-open' | 'key' | 'app' | 'code-app' | 'agent' | 'arrow',
    string
  >
> = {
  allowed: `${CIRCLE} M 7.5 12.5 L 10.5 15.5 L 16.5 9`,
  blocked:
    'M 8 2 L 16 2 L 22 8 L 22 16 L 16 22 L 8 22 L 2 16 L 2 8 Z M 8.5 8.5 L 15.5 15.5 M 15.5 8.5 L 8.5 15.5',
  'not-evaluated': `${CIRCLE} M 8 12 L 16 12`,
  covered: `${CIRCLE} M 9.2 9.5 A 2.9 2.9 0 1 1 12 12.8 L 12 13.6 M 12 17 L 12 17.1`,
  key: 'M 12 15 A 4.5 4.5 0 1 1 11.9 14.9 Z M 11.5 12 L 20 3.5 M 16 7.5 L 19.5 11',
  lock: 'M 4 11 L 20 11 L 20 21 L 4 21 Z M 7.5 11 L 7.5 7.5 A 4.5 4.5 0 0 1 16.5 7.5 L 16.5 11',
  'lock-open': 'M 4 11 L 20 11 L 20 21 L 4 21 Z M 7.5 11 L 7.5 7.5 A 4.5 4.5 0 0 1 16.2 6',
  storage: 'M 2.5 5 L 9 5 L 11.5 8 L 21.5 8 L 21.5 19.5 L 2.5 19.5 Z',
  mail: 'M 2.5 5 L 21.5 5 L 21.5 19 L 2.5 19 Z M 3 6 L 12 13.5 L 21 6',
  chat: 'M 3 3.5 L 21 3.5 L 21 16 L 12 16 L 7 21 L 7 16 L 3 16 Z',
  database:
    'M 4 5.5 A 8 3 0 0 1 20 5.5 A 8 3 0 0 1 4 5.5 Z M 4 5.5 L 4 18.5 A 8 3 0 0 0 20 18.5 L 20 5.5 M 4 12 A 8 3 0 0 0 20 12',
  planning: 'M 3.5 5 L 20.5 5 L 20.5 21 L 3.5 21 Z M 3.5 10.5 L 20.5 10.5 M 8 2.5 L 8 7 M 16 2.5 L 16 7',
  document: 'M 5 2.5 L 14 2.5 L 19 7.5 L 19 21.5 L 5 21.5 Z M 8.5 12 L 15.5 12 M 8.5 16.5 L 15.5 16.5',
  people:
    'M 9 3.5 A 3.75 3.75 0 0 1 9 11 A 3.75 3.75 0 0 1 9 3.5 Z M 2.5 20.5 A 6.5 6 0 0 1 15.5 20.5 M 15.5 4 A 3.6 3.6 0 0 1 15.5 10.7 M 18 14.8 A 6.5 6.5 0 0 1 21.5 20.5',
  web: `${CIRCLE} M 2 12 L 22 12 M 12 2 A 4.5 10 0 0 1 12 22 A 4.5 10 0 0 1 12 2 Z`,
  cloud: 'M 6.5 19 A 4.5 4.5 0 0 1 6 10.1 A 6 6 0 0 1 17.6 9.7 A 4.7 4.7 0 0 1 17.5 19 Z',
  plug: 'M 9 2 L 9 7 M 15 2 L 15 7 M 5.5 7 L 18.5 7 L 18.5 11 A 6.5 6.5 0 0 1 5.5 11 Z M 12 17.5 L 12 22',
  app: 'M 3 4 L 21 4 L 21 20 L 3 20 Z M 3 9.5 L 21 9.5',
  'code-app': 'M 3 4 L 21 4 L 21 20 L 3 20 Z M 9.5 9 L 6.5 12 L 9.5 15 M 14.5 9 L 17.5 12 L 14.5 15',
  agent:
    'M 4 8.5 L 20 8.5 L 20 20 L 4 20 Z M 12 8.5 L 12 4 M 10.5 3.5 L 13.5 3.5 M 9 13 L 9 15 M 15 13 L 15 15 M 1.5 13 L 1.5 16 M 22.5 13 L 22.5 16',
  arrow: 'M 4 12 L 20 12 M 14 6 L 20 12 L 14 18',
};

export type IconName = keyof typeof SHAPES;

/** The outline of an icon in a square of 24, to be drawn with round ends and `ICON_STROKE` wide. */
export function iconPath(icon: IconName): string {
  return SHAPES[icon];
}

export const ICON_STROKE = 2.25;

/** An icon in a square of `size` whose centre is here, in canvas units. */
export function svgIcon(icon: IconName, x: number, y: number, size: number, colour: string): string {
  const place = `translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${round((size / 24) * 100) / 100})`;
  return `<path d="${SHAPES[icon]}" transform="${place}" fill="none" stroke="${colour}" stroke-width="${ICON_STROKE}" stroke-linecap="round" stroke-linejoin="round"/>`;
}
