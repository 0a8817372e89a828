import type { Box } from '../../../shared/picture/geometry';
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
    const { label, outboundMark, inboundMark } = room;
    if (label && isInFrame(frame, label)) {
      paintLabel(frame, line, { box: label, parts: places.partsOf(line.line) }, places.scale);
    }
    for (const mark of [outboundMark, inboundMark]) {
      if (mark && isInFrame(frame, mark)) paintMark(frame, mark, places.scale);
    }
  }
}

function paintLabel(
  { context, palette }: Frame,
  { face, emphasis }: PaintedLine,
  { box, parts }: PlacedLabel,
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
  let left = box.x + LABEL_PAD * scale;
  const icon = LABEL_ICON * scale;
  paintIcon(context, face.state, { x: left + icon / 2, y: middle }, icon, look.text);
  left += icon;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  for (const { kind, text, room } of parts) {
    // Each in the middle of its room: what a narrower font leaves free is shared by both sides.
    const width = room * scale;
    const isBold = kind === 'word' || kind === 'letters';
    context.font = `${isBold ? '650 ' : ''}${12 * scale}px ${palette.font}`;
    context.fillStyle = kind === 'word' && !isBack ? look.text : palette.text;
    const key = kind === 'account' ? (KEY_ICON + LABEL_GAP) * scale : 0;
    const from = left + LABEL_GAP * scale;
    if (key > 0)
      paintIcon(
        context,
        'key',
        { x: from + (KEY_ICON * scale) / 2, y: middle },
        KEY_ICON * scale,
        palette.quiet,
      );
    context.fillText(text, from + key + (width - key) / 2, middle);
    left += LABEL_GAP * scale + width;
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
