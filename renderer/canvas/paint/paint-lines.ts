import type { LineShape } from '../../../shared/picture/geometry';
import type { LineFace } from '../../../shared/picture/line-face';
import type { SceneLine } from '../../../shared/picture/scene-parts';
import type { Frame } from './frame';
import { isInFrame } from './frame';
import type { PaintedLine } from './paint-model';

/** More lines than this in sight are hairlines: thicker ones cost four times as much and run together. */
const MANY = 1_200;
/** So many lines seen from afar run together sooner. */
const SEVERAL = 150;
const FAR = 0.25;
/** While the view moves no more lines than this: every second, third… in turn, and all again when it rests. */
const MOST_MOVING = 6_000;
/** Widths in pixels of the screen. */
const HAIR = 1;
const THIN = 1.25;
const LIGHT = 1.6;
const PLAIN = 2;
const HEAVY = 3;
const STRONG = 4;
/** Seen from further away an arrow head is a speck. */
const HEADS_FROM = 0.22;
const HEAD = { length: 13, half: 6 };
const BACK = 0.3;

/** The lines in sight, each in the colour of its state. Arrow heads where they can be seen. */
export function paintLines(frame: Frame, lines: readonly PaintedLine[], hovered: string | null): void {
  const shown = lines.filter(({ bounds }) => isInFrame(frame, bounds));
  const plain = widthFor(shown.length, frame.zoom);
  const hasHeads = frame.zoom >= HEADS_FROM && shown.length <= MANY;
  const step = frame.isMoving ? Math.ceil(shown.length / MOST_MOVING) : 1;
  shown.forEach((line, at) => {
    const isHovered = line.line.id === hovered;
    if (at % step === 0 || isHovered || line.emphasis === 'selected')
      paintLine(frame, line, isHovered, plain, hasHeads);
  });
}

function widthFor(count: number, zoom: number): number {
  if (count > MANY) return HAIR;
  if (count <= SEVERAL) return PLAIN;
  return zoom < FAR ? THIN : LIGHT;
}

function paintLine(
  { context, zoom, palette }: Frame,
  { line, geometry, face, emphasis, isLookedAt }: PaintedLine,
  isHovered: boolean,
  plain: number,
  hasHeads: boolean,
): void {
  const { line: colour } = palette.states[face.state];
  const isStrong = emphasis === 'selected' || isHovered;
  context.globalAlpha = emphasis === 'back' ? BACK : 1;
  const halo = isLookedAt ? palette.look : isStrong ? palette.accent : null;
  if (halo !== null) stroke(context, geometry.shape, halo, (STRONG + (isLookedAt ? 8 : 4)) / zoom);
  stroke(context, geometry.shape, colour, (isStrong ? STRONG : weightOf(line, face, plain)) / zoom);
  if (hasHeads || isStrong) paintHead(context, geometry.arrow, colour, Math.max(1, 0.45 / zoom));
  context.globalAlpha = 1;
}

/** A changed line and one of several are heavier, where lines are few enough to differ. */
function weightOf({ connections }: SceneLine, { isChanged }: LineFace, plain: number): number {
  return plain === PLAIN && (isChanged || connections.length > 1) ? HEAVY : plain;
}

function stroke(context: CanvasRenderingContext2D, shape: LineShape, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  if (shape.kind === 'curve') {
    context.moveTo(shape.start.x, shape.start.y);
    context.quadraticCurveTo(shape.control.x, shape.control.y, shape.end.x, shape.end.y);
  } else {
    corners(context, shape);
  }
  context.stroke();
}

function corners(
  context: CanvasRenderingContext2D,
  { points, radius }: Extract<LineShape, { kind: 'corners' }>,
): void {
  points.forEach((point, at) => {
    const next = points[at + 1];
    if (at === 0) context.moveTo(point.x, point.y);
    else if (next) context.arcTo(point.x, point.y, next.x, next.y, radius);
    else context.lineTo(point.x, point.y);
  });
}

function paintHead(
  context: CanvasRenderingContext2D,
  { x, y, angle }: { readonly x: number; readonly y: number; readonly angle: number },
  colour: string,
  scale: number,
): void {
  context.save();
  context.translate(x, y);
  context.rotate((angle * Math.PI) / 180);
  context.scale(scale, scale);
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-HEAD.length, -HEAD.half);
  context.lineTo(-HEAD.length, HEAD.half);
  context.closePath();
  context.fill();
  context.restore();
}
