import type { Box } from '../../../shared/picture/geometry';
import type { LabelRooms } from '../use-label-rooms';
import type { Frame } from './frame';
import { isInFrame } from './frame';
import type { PaintedLine } from './paint-model';
import { paintIcon } from './icon';
import { fitWords, widthOf } from './words';

/** Where labels and marks have room: by line id; what has none stands at the pointer when it comes near. */
export interface LabelPlaces {
  readonly rooms: LabelRooms;
  /** How large they are drawn, in canvas units, of their usual size. */
  readonly scale: number;
}

const ICON = 15;
const PAD = 8;
const GAP = 5;
const MARK = 11;

/** Labels and marks that have room, over everything else. */
export function paintLabels(frame: Frame, lines: readonly PaintedLine[], places: LabelPlaces): void {
  for (const line of lines) {
    const room = places.rooms.get(line.line.id);
    if (!room) continue;
    const { label, outboundMark, inboundMark } = room;
    if (label && isInFrame(frame, label)) paintLabel(frame, line, label, places.scale);
    for (const mark of [outboundMark, inboundMark]) {
      if (mark && isInFrame(frame, mark)) paintMark(frame, mark, places.scale);
    }
  }
}

function paintLabel(
  { context, palette }: Frame,
  { face, emphasis }: PaintedLine,
  box: Box,
  scale: number,
): void {
  const look = palette.states[face.state];
  const isBack = emphasis === 'back';
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, box.height / 2);
  context.fillStyle = isBack ? palette.surface : look.surface;
  context.fill();
  context.strokeStyle = emphasis === 'selected' ? palette.accent : isBack ? palette.line : look.line;
  context.lineWidth = (emphasis === 'selected' || face.isChanged ? 3 : 1.5) * scale;
  context.stroke();
  const middle = box.y + box.height / 2;
  let left = box.x + PAD * scale;
  paintIcon(context, face.state, { x: left + (ICON / 2) * scale, y: middle }, ICON * scale, look.text);
  left += (ICON + GAP) * scale;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const size = 12 * scale;
  for (const [text, font, colour] of [
    [face.word, `650 ${size}px ${palette.font}`, look.text],
    [face.name, `${size}px ${palette.font}`, palette.text],
  ] as const) {
    const room = box.x + box.width - PAD * scale - left;
    if (text === '' || room < 3 * size) continue;
    const shown = fitWords(text, room, size, 1)[0] ?? '';
    context.font = font;
    context.fillStyle = colour;
    context.fillText(shown, left, middle);
    left += widthOf(shown, size) + GAP * scale;
  }
}

function paintMark({ context, palette }: Frame, { x, y, width, height }: Box, scale: number): void {
  const middle = { x: x + width / 2, y: y + height / 2 };
  const { line, surface, text } = palette.states.blocked;
  context.beginPath();
  context.arc(middle.x, middle.y, MARK * scale, 0, 2 * Math.PI);
  context.fillStyle = surface;
  context.fill();
  context.strokeStyle = line;
  context.lineWidth = 2 * scale;
  context.stroke();
  paintIcon(context, 'blocked', middle, 16 * scale, text);
}
