import { escapeHtml } from '../base/html-text';
import type { NoteColour } from '../model/canvas-notes';
import type { NoteFace } from './note-faces';
import { svgText, wrap } from './svg-text';
import type { Say } from '../words/say';

/** Paper and its edge; the words on it are the ink of the picture (7:1 and more). */
export const NOTE_PAPERS: Readonly<Record<NoteColour, { readonly paper: string; readonly edge: string }>> = {
  yellow: { paper: '#fff3c2', edge: '#a8872a' },
  blue: { paper: '#dcecfd', edge: '#5b88bd' },
  green: { paper: '#e3f3dc', edge: '#6c9457' },
  pink: { paper: '#fde3ec', edge: '#bd6b8a' },
  grey: { paper: '#e9edf2', edge: '#7d8896' },
};

const PAD = 10;
const NOTE = { size: 14 };
const NOTE_LINE = 18;
const TITLE = { size: 28, isBold: true };
const TITLE_LINE = 34;

/** A note as on the canvas: words that do not fit end in an ellipsis. */
export function drawNote(say: Say, face: NoteFace): string {
  const { colour, x, y, width, height, lines } = face;
  const [look, line, pad] = colour === null ? [TITLE, TITLE_LINE, 0] : [NOTE, NOTE_LINE, PAD];
  const most = Math.max(1, Math.floor((height - 2 * pad) / line));
  const words = fitLines(lines, width - 2 * pad, look, most).map((text, at) =>
    svgText(pad, pad + at * line + look.size * 0.95, text, look),
  );
  const paper =
    colour === null
      ? ''
      : `<rect width="${width}" height="${height}" rx="3" fill="${NOTE_PAPERS[colour].paper}" stroke="${NOTE_PAPERS[colour].edge}"/>`;
  const text = lines.join(' ');
  const name = colour === null ? say('picture.title', { text }) : say('picture.note', { text });
  return `<g transform="translate(${x} ${y})"><title>${escapeHtml(name)}</title>${paper}${words.join('')}</g>`;
}

function fitLines(
  lines: readonly string[],
  width: number,
  look: typeof NOTE | typeof TITLE,
  most: number,
): readonly string[] {
  const fitted: string[] = [];
  for (const line of lines) {
    if (fitted.length === most) {
      const last = fitted.pop() as string;
      return [...fitted, last.endsWith('…') ? last : `${last}…`];
    }
    // A line with nothing on it keeps its place.
    fitted.push(...(line.trim() === '' ? [''] : wrap(line, width, look, most - fitted.length)));
  }
  return fitted;
}
