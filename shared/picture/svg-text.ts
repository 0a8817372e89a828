import { escapeHtml } from '../base/html-text';
import { INK } from './look';

export interface TextLook {
  readonly size: number;
  readonly isBold?: boolean;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/**
 * How wide signs are in DejaVu Sans, the widest font of the list in ems; the first class that fits counts. Scripts whose
 * signs stand in squares, and pictographs, come from other fonts.
 */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[ijlIJ']/, 0.29],
  [/[ ,./:;|f-]/, 0.36],
  [/[()[\]t!r]/, 0.41],
  [/[s*"_z?cLkFvxy]/, 0.58],
  [/[mW@%…—]/, 1],
  [/[wMUNHDGOQ&#+<=>~→]/, 0.83],
  [/[A-Z]/, 0.69],
  [/[!-~]/, 0.64],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u, 1.05],
  [/[\p{Lu}\p{Script=Cyrillic}\p{Emoji_Presentation}]/u, 0.85],
];
const OTHERS = 0.66;
const BOLDER = 1.16;

/** About how wide a text is: nobody can measure here, so rather a little too much than too little. */
export function textWidth(text: string, { size, isBold }: TextLook): number {
  let ems = 0;
  for (const sign of text) ems += emsOf(sign);
  return ems * size * (isBold ? BOLDER : 1);
}

/** Asked for every sign of every text that is placed. */
const known = new Map<string, number>();

function emsOf(sign: string): number {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const ems = measure(sign);
  known.set(sign, ems);
  return ems;
}

function measure(sign: string): number {
  return CLASSES.find(([signs]) => signs.test(sign))?.[1] ?? OTHERS;
}

/** The text on one line, cut with an ellipsis where it is wider than `width` canvas units. */
export function shorten(text: string, width: number, look: TextLook): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (textWidth(line, look) <= width) return line;
  let kept = '';
  for (const sign of line) {
    if (textWidth(`${kept}${sign}…`, look) > width) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** The text on as many lines of `width` canvas units as it needs, `most` at most. */
export function wrap(text: string, width: number, look: TextLook, most: number): readonly string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/).filter((word) => word !== '');
  while (words.length > 0 && lines.length < most - 1) {
    let line = words.shift() as string;
    while (words.length > 0 && textWidth(`${line} ${words[0]}`, look) <= width) line += ` ${words.shift()}`;
    lines.push(shorten(line, width, look));
  }
  if (words.length > 0) lines.push(shorten(words.join(' '), width, look));
  return lines;
}

/**
 * A line of text that starts (or centres, or ends) here, in canvas units; `y` is its base line. Where it is cut, `whole`
 * is told to who points at it.
 */
export function svgText(x: number, y: number, text: string, look: TextLook, whole = text): string {
  const line = svgLine(x, y, text, look);
  return text === whole || !text.endsWith('…') ? line : `<g><title>${escapeHtml(whole)}</title>${line}</g>`;
}

function svgLine(x: number, y: number, text: string, look: TextLook): string {
  const weight = look.isBold ? ' font-weight="600"' : '';
  const anchor = look.anchor === undefined ? '' : ` text-anchor="${look.anchor}"`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${look.size}" fill="${look.colour ?? INK.text}"${weight}${anchor}>${escapeHtml(text)}</text>`;
}

/** A tenth of a pixel is all anybody sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
