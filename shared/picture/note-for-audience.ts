import type { NoteFace } from './note-faces';
import { wrap } from './svg-text';

/** Letters of a label at a desk, in canvas units: those for the audience are so much larger by its growth. */
const LETTER = 12;
const NOTE = { size: 14, line: 1.29, pad: 10 };
const TITLE = { size: 28, line: 1.21, pad: 0 };
const TITLE_GROWTH = 1.3;
const MANY = 1_000;

/** A note as it stands before an audience: as tall as its words are in letters that are `growth` times as large. */
export function noteForAudience(face: NoteFace, growth: number): NoteFace {
  const isTitle = face.colour === null;
  const { size, line, pad } = isTitle ? TITLE : NOTE;
  const letter = Math.max(size, LETTER * growth * (isTitle ? TITLE_GROWTH : 1));
  const look = { size: letter, isBold: isTitle };
  const lines = face.lines.flatMap((text) =>
    text.trim() === '' ? [''] : wrap(text, face.width - 2 * pad, look, MANY),
  );
  return { ...face, height: Math.max(face.height, Math.ceil(lines.length * letter * line) + 2 * pad) };
}
