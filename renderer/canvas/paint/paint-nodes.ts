import type { Box } from '../../../shared/picture/geometry';
import type { Frame } from './frame';
import { isInFrame } from './frame';
import type { PaintedNode } from './paint-model';
import { fitWords } from './words';

/** Levels of detail by zoom: what cannot be read is not written. */
const NAMES_FROM = 0.17;
const DETAILS_FROM = 0.45;
/** Letters in pixels of the screen while a node is seen from afar, as far as it has room for them. */
const AFAR_LETTERS = 11;
const RADIUS = 12;
const BACK = 0.45;

/** Boxes of nodes that the page does not hold itself; `held` are node ids. */
export function paintNodes(frame: Frame, nodes: readonly PaintedNode[], held: ReadonlySet<string>): void {
  for (const node of nodes) {
    if (held.has(node.node.id) || !isInFrame(frame, node.box)) continue;
    frame.context.globalAlpha = node.emphasis === 'back' ? BACK : 1;
    paintBox(frame, node);
    if (frame.zoom >= DETAILS_FROM) paintDetails(frame, node);
    else if (frame.zoom >= NAMES_FROM) paintName(frame, node);
  }
  frame.context.globalAlpha = 1;
}

/** Own tenants have round corners and a solid head, external ones square corners: told apart from afar. */
function paintBox(
  { context, palette, zoom }: Frame,
  { box, isOn, isExternal, emphasis, node }: PaintedNode,
): void {
  if (node.group) stack(context, box, palette.surface, palette.strong, zoom);
  if (emphasis === 'selected') ring(context, box, palette.accent, zoom);
  shape(context, box, isExternal ? 2 : RADIUS);
  context.fillStyle = isExternal ? palette.sunken : palette.surface;
  context.fill();
  context.strokeStyle = isOn === true ? palette.text : palette.strong;
  context.lineWidth = Math.max(isOn === true ? 3 : 1.5, (isOn === true ? 2 : 1) / zoom);
  context.stroke();
  if (isOn === false) openSides(context, box, palette.canvas, zoom);
  if (!isExternal && node.group === null) head(context, box, palette.strong, zoom);
}

function shape(context: CanvasRenderingContext2D, { x, y, width, height }: Box, radius: number): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
}

/** A folded group looks like cards on each other. */
function stack(context: CanvasRenderingContext2D, box: Box, fill: string, line: string, zoom: number): void {
  for (const by of [14, 7]) {
    shape(context, { ...box, x: box.x + by, y: box.y - by }, RADIUS);
    context.fillStyle = fill;
    context.fill();
    context.strokeStyle = line;
    context.lineWidth = Math.max(1.5, 1 / zoom);
    context.stroke();
  }
}

/** What is selected stays marked from afar. */
function ring(context: CanvasRenderingContext2D, box: Box, colour: string, zoom: number): void {
  const width = Math.max(3, 3 / zoom);
  const gap = width * 1.2;
  shape(
    context,
    { x: box.x - gap, y: box.y - gap, width: box.width + 2 * gap, height: box.height + 2 * gap },
    RADIUS + gap,
  );
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

/** While isolation is Off the gate stands open at both sides. */
function openSides(context: CanvasRenderingContext2D, box: Box, colour: string, zoom: number): void {
  const width = Math.max(4, 2 / zoom);
  const [top, height] = [box.y + box.height * 0.32, box.height * 0.36];
  context.fillStyle = colour;
  context.fillRect(box.x - width / 2, top, width, height);
  context.fillRect(box.x + box.width - width / 2, top, width, height);
}

function head(context: CanvasRenderingContext2D, box: Box, colour: string, zoom: number): void {
  const height = Math.max(5, 1.5 / zoom);
  context.save();
  shape(context, box, RADIUS);
  context.clip();
  context.fillStyle = colour;
  context.fillRect(box.x, box.y, box.width, height);
  context.restore();
}

function paintName({ context, palette, zoom }: Frame, { box, name }: PaintedNode): void {
  const size = Math.min(34, AFAR_LETTERS / zoom);
  const lines = fitWords(name, box.width - 20, size, Math.floor((box.height - 12) / (size * 1.05)));
  context.font = `650 ${size}px ${palette.font}`;
  context.fillStyle = palette.text;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const top = box.y + box.height / 2 - ((lines.length - 1) * size * 1.05) / 2;
  lines.forEach((line, at) => context.fillText(line, box.x + box.width / 2, top + at * size * 1.05));
}

function paintDetails({ context, palette }: Frame, { box, name, second, isOn }: PaintedNode): void {
  const left = box.x + 14;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = palette.text;
  context.font = `650 16px ${palette.font}`;
  context.fillText(fitWords(name, box.width - 44, 16, 1)[0] ?? '', left, box.y + 29);
  context.fillStyle = palette.quiet;
  context.font = `12px ${palette.font}`;
  context.fillText(fitWords(second, box.width - 28, 12, 1)[0] ?? '', left, box.y + 48);
  if (isOn === null) return;
  context.fillStyle = palette.text;
  context.font = `500 13px ${palette.font}`;
  context.fillText(`Isolation ${isOn ? 'On' : 'Off'}`, left, box.y + box.height - 15);
}
