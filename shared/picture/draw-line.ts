import { escapeHtml } from '../base/html-text';
import type { Box, EdgeGeometry } from './geometry';
import { svgIcon } from './icons';
import type { LabelRoom } from './label-room';
import type { LabelPart } from './label-size';
import {
  KEY_ICON,
  LABEL_GAP,
  LABEL_HEIGHT,
  LABEL_ICON,
  LABEL_PAD,
  MARK_RADIUS,
  NAME_LOOK,
  WORD_LOOK,
} from './label-size';
import type { LineFace } from './line-face';
import type { StateLook } from './look';
import { STATE_LOOKS } from './look';
import { round, svgText } from './svg-text';

/** A line on paper, in its parts: lines lie under the tenants, labels and marks over everything. */
export interface DrawnLine {
  readonly line: string;
  readonly label: string;
}

interface LinePicture {
  readonly face: LineFace;
  /** Of the flows that run through it; empty where one flow alone needs none. */
  readonly letters: string;
  readonly geometry: EdgeGeometry;
  readonly room: LabelRoom;
}

/** A line as on the canvas: an arrow, its state by icon, word and colour, and a mark at the end that blocks it. */
export function drawLine({ face, letters, geometry, room }: LinePicture): DrawnLine {
  const { arrow } = geometry;
  const { line: colour } = STATE_LOOKS[face.state];
  // Nothing stands where the word would while a question is open: the icon asks.
  const words = [`${face.word || '?'}: ${face.name}`, face.account, letters].filter(Boolean);
  const title = `<title>${escapeHtml(words.join(', '))}</title>`;
  const head = `<path d="M -13 -6 L 0 0 L -13 6 Z" transform="translate(${round(arrow.x)} ${round(arrow.y)}) rotate(${arrow.angle})" fill="${colour}"/>`;
  const curve = `<path d="${geometry.path}" fill="none" stroke="${colour}" stroke-width="2"/>`;
  const marks = face.marks.map(({ gate, words }) =>
    drawMark(gate === 'outbound' ? room.outboundMark : room.inboundMark, words),
  );
  const label = room.label === null ? '' : drawLabel(room.label, { face, parts: room.parts, title });
  return {
    // Where its label has no room the line says by itself what it is, to whoever points at it.
    line: `<g>${room.label === null ? title : ''}${curve}${head}</g>`,
    label: label + marks.join(''),
  };
}

interface Label {
  readonly face: LineFace;
  readonly parts: readonly LabelPart[];
  readonly title: string;
}

function drawLabel(box: Box, { face, parts, title }: Label): string {
  const { line, surface, text } = STATE_LOOKS[face.state];
  const [x, y] = [round(box.x), round(box.y)];
  const border = face.isChanged ? 3 : 1.5;
  return [
    `<g class="connection">${title}`,
    `<rect x="${x}" y="${y}" width="${round(box.width)}" height="${LABEL_HEIGHT}" rx="13" fill="${surface}" stroke="${line}" stroke-width="${border}"/>`,
    svgIcon(face.state, x + LABEL_PAD + LABEL_ICON / 2, y + LABEL_HEIGHT / 2, LABEL_ICON, text),
    ...drawParts(parts, x + LABEL_PAD + LABEL_ICON, y, STATE_LOOKS[face.state]),
    '</g>',
  ].join('');
}

/** Each in the middle of its room: what a narrower font leaves free is shared by both sides. */
function drawParts(
  parts: readonly LabelPart[],
  start: number,
  y: number,
  { text: colour }: StateLook,
): readonly string[] {
  const looks = {
    word: { ...WORD_LOOK, colour },
    name: NAME_LOOK,
    account: NAME_LOOK,
    letters: WORD_LOOK,
  };
  let left = start;
  return parts.map(({ kind, text, room }) => {
    left += LABEL_GAP;
    const icon = kind === 'account' ? KEY_ICON + LABEL_GAP : 0;
    const key = icon === 0 ? '' : svgIcon('key', left + KEY_ICON / 2, y + LABEL_HEIGHT / 2, KEY_ICON, colour);
    const middle = left + icon + (room - icon) / 2;
    left += room;
    return key + svgText(middle, y + 17.3, text, { ...looks[kind], anchor: 'middle' });
  });
}

function drawMark(box: Box | null, words: string): string {
  if (box === null) return '';
  const { line, surface, text } = STATE_LOOKS.blocked;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return `<g><title>${escapeHtml(words)}</title><circle cx="${round(x)}" cy="${round(y)}" r="${MARK_RADIUS - 1}" fill="${surface}" stroke="${line}" stroke-width="2"/>${svgIcon('blocked', x, y, 17, text)}</g>`;
}
