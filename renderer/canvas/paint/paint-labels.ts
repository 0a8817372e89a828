import type { Box, Point } from '../../../shared/picture/geometry';
import type { LabelPart } from '../../../shared/picture/label-size';
import { KEY_ICON, LABEL_GAP, LABEL_ICON, LABEL_PAD } from '../../../shared/picture/label-size';
import type { LabelPlaces } from '../label-places';
import type { Frame } from './frame';
import { isInFrame } from './frame';
import type { PaintedLine } from './paint-model';
import { paintIcon } from './icon';

const MARK = 11;

interface PlacedLabel {
  readonly box: Box;
  readonly parts: readonly LabelPart[];
}

/** Labels and marks that have room, over everything else. */
export function paintLabels(frame: Frame, lines: readonly PaintedLine[], places: LabelPlaces): void {
  for (const line of lines) {
    const room = places.rooms.get(line.line.id);
    if (!room) continue;
    const { label, parts, outboundMark, inboundMark } = room;
    if (label && isInFrame(frame, label)) {
      paintLabel(frame, line, { box: label, parts }, places.scale);
    }
    for (const mark of [outboundMark, inboundMark]) {
      if (mark && isInFrame(frame, mark)) paintMark(frame, mark, places.scale);
    }
  }
}

function paintLabel(frame: Frame, line: PaintedLine, { box, parts }: PlacedLabel, scale: number): void {
  paintPill(frame, line, box, scale);
  const look = frame.palette.states[line.face.state];
  const middle = box.y + box.height / 2;
  let left = box.x + LABEL_PAD * scale;
  const icon = LABEL_ICON * scale;
  paintIcon(frame.context, line.face.state, { x: left + icon / 2, y: middle }, icon, look.text);
  left += icon;
  for (const part of parts) {
    const from = left + LABEL_GAP * scale;
    const isTold = part.kind === 'word' && line.emphasis !== 'back';
    paintPart(frame, part, { x: from, y: middle }, scale, isTold ? look.text : frame.palette.text);
    left = from + part.room * scale;
  }
}

function paintPill(
  { context, palette }: Frame,
  { face, emphasis }: PaintedLine,
  box: Box,
  scale: number,
): void {
  const look = palette.states[face.state];
  const isBack = emphasis === 'back';
  const isSelected = emphasis === 'selected';
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, box.height / 2);
  context.fillStyle = isBack ? palette.surface : look.surface;
  context.fill();
  context.strokeStyle = isSelected ? palette.accent : isBack ? palette.line : look.line;
  context.lineWidth = (isSelected || face.isChanged ? 3 : 1.5) * scale;
  context.stroke();
}

/** Its text in the middle of its room: what a narrower font leaves free is shared by both sides. */
function paintPart(
  { context, palette }: Frame,
  { kind, text, room }: LabelPart,
  { x, y }: Point,
  scale: number,
  colour: string,
): void {
  const key = kind === 'account' ? (KEY_ICON + LABEL_GAP) * scale : 0;
  if (key > 0)
    paintIcon(context, 'key', { x: x + (KEY_ICON * scale) / 2, y }, KEY_ICON * scale, palette.quiet);
  const isBold = kind === 'word' || kind === 'letters';
  context.font = `${isBold ? '650 ' : ''}${12 * scale}px ${palette.font}`;
  context.fillStyle = colour;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.fillText(text, x + key + (room * scale - key) / 2, y);
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
