import type { Box } from '../../../shared/picture/geometry';
import { TENANT_INKS } from '../../../shared/picture/look';
import type { Frame } from './frame';
import { isInFrame } from './frame';
import type { PaintedNode } from './paint-model';
import { paintIcon } from './icon';
import { fitWords } from './words';
import { say } from '../../words/say';

/** Levels of detail by zoom: what cannot be read is not written. */
const NAMES_FROM = 0.17;
const DETAILS_FROM = 0.45;
const ROUND_FROM = 0.12;
/** Letters in pixels of the screen while a node is seen from afar, as far as it has room for them. */
const AFAR_LETTERS = 11;
const RADIUS = 12;
const BACK = 0.45;
/** While the view moves no more boxes than this have borders and heads. */
const MOST_MOVING = 3_000;
/** As the style sheet has it near by, and of the box from afar. */
const HEAD = 40;
const FAR_HEAD = 0.7;

/** Boxes of nodes that the page does not hold itself; `held` are node ids. */
export function paintNodes(frame: Frame, nodes: readonly PaintedNode[], held: ReadonlySet<string>): void {
  const isQuick = frame.isMoving && frame.zoom < NAMES_FROM && nodes.length > MOST_MOVING;
  for (const node of nodes) {
    if (held.has(node.node.id) || !isInFrame(frame, node.box)) continue;
    frame.context.globalAlpha = node.emphasis === 'back' ? BACK : 1;
    if (isQuick && node.emphasis !== 'selected') paintSpeck(frame, node);
    else paintNode(frame, node);
  }
  frame.context.globalAlpha = 1;
}

function paintNode(frame: Frame, node: PaintedNode): void {
  paintBox(frame, node);
  if (frame.zoom >= DETAILS_FROM) paintDetails(frame, node);
  else if (frame.zoom >= NAMES_FROM) paintName(frame, node);
}

/** A box without its border: of so many, only their places are seen while the view moves. */
function paintSpeck({ context, palette }: Frame, { box, isExternal, isOn }: PaintedNode): void {
  context.fillStyle = isOn === true ? palette.text : isExternal ? palette.strong : palette.headOwn;
  context.fillRect(box.x, box.y, box.width, box.height);
}

/** Own tenants are round with a solid head, those of others square with a pale one: told apart from afar. */
function paintBox(frame: Frame, node: PaintedNode): void {
  const { box, isOn, isExternal, emphasis, isLookedAt } = node;
  const { context, palette, zoom } = frame;
  const radius = isExternal || zoom < ROUND_FROM ? 0 : RADIUS;
  if (isLookedAt) ring(context, box, palette.look, zoom / 2);
  if (emphasis === 'selected') ring(context, box, palette.accent, zoom);
  paintGround(frame, node, radius);
  shape(context, box, radius);
  context.strokeStyle = isOn === true ? palette.text : palette.strong;
  context.lineWidth = Math.max(isOn === true ? 3 : 1.5, (isOn === true ? 2 : 1) / zoom);
  context.stroke();
  if (isOn === false) openSides(context, box, palette.canvas, zoom);
}

function paintGround(frame: Frame, { box, isExternal, node, colour }: PaintedNode, radius: number): void {
  const { context, palette, zoom } = frame;
  if (node.group) stack(context, box, palette.surface, palette.strong, zoom);
  shape(context, box, radius);
  context.fillStyle = palette.surface;
  context.fill();
  if (node.group === null) paintHead(frame, box, radius, isExternal);
  if (colour) paintStripe(frame, box, TENANT_INKS[colour]);
}

/** The colour of a tenant, below its head; from afar it is still seen. */
function paintStripe({ context, zoom }: Frame, box: Box, ink: string): void {
  const top = box.y + 4 + headHeight(box, zoom);
  context.fillStyle = ink;
  context.fillRect(box.x + 4, top, box.width - 8, Math.min(box.height * 0.2, Math.max(4, 3 / zoom)));
}

function headHeight(box: Box, zoom: number): number {
  return zoom >= DETAILS_FROM ? HEAD : box.height * FAR_HEAD;
}

/** From afar the head is what is left of a tenant beside its gate. */
function paintHead({ context, palette, zoom }: Frame, box: Box, radius: number, isExternal: boolean): void {
  const height = headHeight(box, zoom);
  context.fillStyle = isExternal ? palette.headExternal : palette.headOwn;
  if (radius === 0) {
    context.fillRect(box.x + 4, box.y + 4, box.width - 8, height);
    return;
  }
  context.beginPath();
  context.roundRect(box.x + 4, box.y + 4, box.width - 8, height, [radius / 2, radius / 2, 0, 0]);
  context.fill();
}

function shape(context: CanvasRenderingContext2D, { x, y, width, height }: Box, radius: number): void {
  context.beginPath();
  // Round corners cost several times as much, and from afar are smaller than a pixel.
  if (radius === 0) context.rect(x, y, width, height);
  else context.roundRect(x, y, width, height, radius);
}

/** A collapsed group looks like cards on each other. */
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

function inkOf({ palette }: Frame, { isExternal, node }: PaintedNode): string {
  return isExternal || node.group !== null ? palette.text : palette.headOwnText;
}

function paintName(frame: Frame, node: PaintedNode): void {
  const { context, palette, zoom } = frame;
  const { box, name } = node;
  const size = Math.min(34, AFAR_LETTERS / zoom);
  const room = box.height * FAR_HEAD;
  const lines = fitWords(name, box.width - 20, size, Math.floor(room / (size * 1.05)));
  context.font = `650 ${size}px ${palette.font}`;
  context.fillStyle = inkOf(frame, node);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const top = box.y + 4 + room / 2 - ((lines.length - 1) * size * 1.05) / 2;
  lines.forEach((line, at) => context.fillText(line, box.x + box.width / 2, top + at * size * 1.05));
}

function paintDetails(frame: Frame, node: PaintedNode): void {
  const { context, palette } = frame;
  const { box, name, second, isOn } = node;
  const left = box.x + 12;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = inkOf(frame, node);
  context.font = `650 16px ${palette.font}`;
  context.fillText(fitWords(name, box.width - 46, 16, 1)[0] ?? '', left, box.y + 4 + HEAD / 2);
  context.fillStyle = palette.quiet;
  context.font = `12px ${palette.font}`;
  context.fillText(fitWords(second, box.width - 28, 12, 1)[0] ?? '', left, box.y + HEAD + 16);
  if (isOn === null) return;
  context.fillStyle = palette.text;
  context.font = `500 13px ${palette.font}`;
  const bottom = box.y + box.height - 20;
  paintIcon(context, isOn ? 'lock' : 'lock-open', { x: left + 8, y: bottom }, 15, palette.text);
  context.fillText(say('canvas.isolation', { state: isOn ? 'on' : 'off' }), left + 22, bottom + 1);
}
