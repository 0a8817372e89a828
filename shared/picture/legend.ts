import { stateWord } from '../explain/words';
import { openPath } from './draw-tenant';
import { svgIcon } from './icons';
import type { DrawnState } from './look';
import { INK, STATE_LOOKS } from './look';
import { svgText, textWidth } from './svg-text';

const LOOK = { size: 13 };
const SIGN = 30;
const GAP = 24;
const ROW = 26;
const STATES = ['allowed', 'blocked', 'not-evaluated'] as const;

interface Entry {
  readonly text: string;
  readonly sign: (x: number, y: number) => string;
}

/** What the signs mean, in rows as wide as there is room; `y` is the middle of the first one. */
export function drawLegend(
  x: number,
  y: number,
  room: number,
  isCovered: boolean,
): { readonly svg: string; readonly height: number } {
  let left = 0;
  let row = 0;
  const parts = entriesOf(isCovered).map(({ text, sign }) => {
    const width = SIGN + textWidth(text, LOOK);
    if (left > 0 && left + width > room) {
      left = 0;
      row += 1;
    }
    const [atX, atY] = [x + left, y + row * ROW];
    left += width + GAP;
    return sign(atX + 11, atY) + svgText(atX + SIGN, atY + 4.5, text, LOOK);
  });
  return { svg: parts.join(''), height: (row + 1) * ROW };
}

function entriesOf(isCovered: boolean): readonly Entry[] {
  const states = isCovered
    ? [{ text: 'To be predicted', sign: stateSign('covered') }]
    : STATES.map((state) => ({ text: stateWord(state), sign: stateSign(state) }));
  return [
    ...states,
    { text: 'Arrow: from creator tenant to sign-in tenant', sign: arrowSign },
    { text: 'Closed border: isolation On', sign: closedSign },
    { text: 'Open border: isolation Off', sign: openSign },
  ];
}

function stateSign(state: DrawnState): Entry['sign'] {
  return (x, y) => svgIcon(state, x + 2, y, 16, STATE_LOOKS[state].text);
}

function arrowSign(x: number, y: number): string {
  return `<path d="M ${x - 11} ${y} L ${x + 4} ${y}" stroke="${INK.line}" stroke-width="2"/><path d="M ${x} ${y - 5} L ${x + 11} ${y} L ${x} ${y + 5} Z" fill="${INK.line}"/>`;
}

function closedSign(x: number, y: number): string {
  const ring = (inset: number) =>
    `<rect x="${x - 11 + inset}" y="${y - 8 + inset}" width="${22 - 2 * inset}" height="${16 - 2 * inset}" rx="${4 - inset / 2}" fill="${INK.paper}" stroke="${INK.text}" stroke-width="1.2"/>`;
  return ring(0.6) + ring(3.4);
}

function openSign(x: number, y: number): string {
  return `<path d="${openPath(22, 16, 5, [5, 11])}" transform="translate(${x - 11} ${y - 8})" fill="none" stroke="${INK.line}" stroke-width="2"/>`;
}
