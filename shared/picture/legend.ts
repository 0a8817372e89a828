import { shownText } from '../base/shown-text';
import { flowKindWord } from '../explain/flow-kinds';
import { flowLetters } from '../explain/flow-letters';
import { stateMessage } from '../explain/words';
import type { Flow } from '../model/scenario';
import { openPath } from './draw-tenant';
import { CHIP, chipWidth } from './face-sizes';
import type { Point } from './geometry';
import { svgIcon } from './icons';
import type { DrawnState } from './look';
import { HEAD_LOOKS, INK, STATE_LOOKS } from './look';
import { round, svgText, textWidth, wrap } from './svg-text';
import type { Say } from '../words/say';

const LOOK = { size: 13 };
const LETTER = { size: 13, isBold: true, anchor: 'middle' } as const;
const USUAL_SIGN = 22;
const SIGN_GAP = 8;
const GAP = 24;
const ROW = 26;
/** Between the lines of one entry. */
const LINE = 17;
const MOST_LINES = 3;
const STATES = ['allowed', 'blocked', 'not-evaluated'] as const;

interface Entry {
  readonly text: string;
  /** Of a sign that is wider than others. */
  readonly signWidth?: number;
  readonly sign: (x: number, y: number) => string;
}

/** What the signs mean, in rows as wide as there is room; `y` is the middle of the first one. */
export function drawLegend(
  say: Say,
  { x, y }: Point,
  room: number,
  isCovered: boolean,
  flows: readonly Flow[],
): { readonly svg: string; readonly height: number } {
  let left = 0;
  let top = 0;
  let bottom = 0;
  const parts = [...entriesOf(say, isCovered), ...flowEntries(say, flows)].map(
    ({ text, sign, signWidth = USUAL_SIGN }) => {
      const indent = signWidth + SIGN_GAP;
      const width = indent + textWidth(text, LOOK);
      if (left > 0 && left + width > room) {
        left = 0;
        top = bottom;
      }
      const [atX, atY] = [x + left, y + top];
      // On paper nobody can point at what is cut: what is wider than the picture takes more lines.
      const lines = wrap(text, room - indent, LOOK, MOST_LINES);
      left += width + GAP;
      bottom = Math.max(bottom, top + ROW + (lines.length - 1) * LINE);
      return (
        sign(atX + signWidth / 2, atY) +
        lines.map((line, at) => svgText(atX + indent, atY + 4.5 + at * LINE, line, LOOK, text)).join('')
      );
    },
  );
  return { svg: parts.join(''), height: bottom };
}

function entriesOf(say: Say, isCovered: boolean): readonly Entry[] {
  const states = isCovered
    ? [{ text: say('picture.toBePredicted'), sign: stateSign('covered') }]
    : STATES.map((state) => ({ text: say(stateMessage(state)), sign: stateSign(state) }));
  return [
    ...states,
    { text: say('picture.legendArrow'), sign: arrowSign },
    { text: say('picture.legendClosed'), sign: closedSign },
    { text: say('picture.legendOpen'), sign: openSign },
    { text: say('picture.legendRound'), sign: tenantSign('own', 4) },
    { text: say('picture.legendSquare'), sign: tenantSign('external', 0) },
    { text: say('picture.legendKey'), sign: (x, y) => svgIcon('key', x, y, 15, INK.text) },
    chipEntry(say),
  ];
}

/** Which flow each letter stands for. */
function flowEntries(say: Say, flows: readonly Flow[]): readonly Entry[] {
  const letters = flowLetters(flows);
  return flows.flatMap(({ id, name, kind }) => {
    const letter = letters.get(id);
    if (letter === undefined) return [];
    const sign: Entry['sign'] = (x, y) => svgText(x, y + 4.5, letter, LETTER);
    return [
      { text: say('picture.legendFlow', { kind: flowKindWord({ kind }), name: shownText(name) }), sign },
    ];
  });
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

/** A small tenant with the band behind its name. */
function tenantSign(whose: keyof typeof HEAD_LOOKS, radius: number): Entry['sign'] {
  const { band, line } = HEAD_LOOKS[whose];
  return (x, y) =>
    `<rect x="${x - 10}" y="${y - 7}" width="20" height="14" rx="${radius}" fill="${INK.paper}" stroke="${line}" stroke-width="1.5"/><path d="M ${x - 8} ${y - 1} L ${x + 8} ${y - 1}" stroke="${band}" stroke-width="7"/>`;
}

/** A chip is as wide as its word. */
function chipEntry(say: Say): Entry {
  const word = say('picture.in');
  const width = Math.max(USUAL_SIGN, chipWidth(word));
  const sign: Entry['sign'] = (x, y) => {
    const frame = `<rect x="${round(x - width / 2)}" y="${y - 8}" width="${round(width)}" height="16" rx="4" fill="${INK.paper}" stroke="${INK.line}"/>`;
    return frame + svgText(x, y + 4, word, { ...CHIP, anchor: 'middle' });
  };
  return { text: say('picture.legendChips'), sign, signWidth: width };
}
