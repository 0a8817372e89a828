import { anyOtherTenant } from '../evaluate/any-other';
import type { Scenario } from '../model/scenario';
import { boundsOfBoxes } from './bounds';
import type { Box, Point } from './geometry';
import { centreOf } from './geometry';
import type { Scene } from './scene';
import type { Say } from '../words/say';

/** A tenant that nobody has drawn, as a node above the picture with a line to each box that it could reach or be reached from. */
export interface AnyOtherFace {
  readonly box: Box;
  /** All lines, and the heads of all arrows, each as one path: hundreds of them are drawn as quickly as one. */
  readonly lines: string;
  readonly heads: string;
  /** At how many tenants its connections get in, and from how many connections to it get out. */
  readonly inbound: number;
  readonly outbound: number;
  readonly tenants: number;
}

/** Its counts are read whole also in a wide font. */
const WIDTH = 264;
const HEIGHT = 84;
/** Above what is drawn; lines need room to spread. */
const ABOVE = 150;
const HEAD_LENGTH = 12;
const HEAD_HALF = 5;

/** Null while nothing is drawn. Told by policies alone: no connection is needed for it. */
export function anyOtherFace(
  { tenants }: Pick<Scenario, 'tenants'>,
  { nodes }: Pick<Scene, 'nodes'>,
  boxes: ReadonlyMap<string, Box>,
): AnyOtherFace | null {
  if (nodes.length === 0) return null;
  const open = new Map(
    anyOtherTenant(tenants).map(({ tenant, inbound, outbound }) => [
      tenant,
      { inbound: inbound.outcome === 'allowed', outbound: outbound.outcome === 'allowed' },
    ]),
  );
  const box = boxAbove([...boxes.values()]);
  const lines: string[] = [];
  const heads: string[] = [];
  for (const { id, tenants: members } of nodes) {
    const to = boxes.get(id);
    const isIn = members.some((member) => open.get(member)?.inbound);
    const isOut = members.some((member) => open.get(member)?.outbound);
    if (!to || !(isIn || isOut)) continue;
    const [start, end] = between(box, to);
    lines.push(`M ${point(start)} L ${point(end)}`);
    if (isIn) heads.push(head(end, start));
    if (isOut) heads.push(head(start, end));
  }
  const drawn = nodes.flatMap((node) => node.tenants);
  const count = (gate: 'inbound' | 'outbound') => drawn.filter((id) => open.get(id)?.[gate]).length;
  return {
    box,
    lines: lines.join(' '),
    heads: heads.join(' '),
    inbound: count('inbound'),
    outbound: count('outbound'),
    tenants: drawn.length,
  };
}

/** What stands on the node below its name: "It gets in at 5 of 162 tenants". */
export function anyOtherWords(
  say: Say,
  { inbound, outbound, tenants }: AnyOtherFace,
): readonly [string, string] {
  return [
    say('picture.inboundOpen', { count: inbound, all: tenants }),
    say('picture.outboundOpen', { count: outbound, all: tenants }),
  ];
}

function boxAbove(boxes: readonly Box[]): Box {
  const { x, y, width } = boundsOfBoxes(boxes);
  return { x: Math.round(x + (width - WIDTH) / 2), y: y - ABOVE - HEIGHT, width: WIDTH, height: HEIGHT };
}

/** From the border of the one box to that of the other, along the line between their middles. */
function between(from: Box, to: Box): readonly [Point, Point] {
  return [border(from, centreOf(to)), border(to, centreOf(from))];
}

function border(box: Box, towards: Point): Point {
  const middle = centreOf(box);
  const [dx, dy] = [towards.x - middle.x, towards.y - middle.y];
  const across = dx === 0 ? Infinity : box.width / 2 / Math.abs(dx);
  const down = dy === 0 ? Infinity : box.height / 2 / Math.abs(dy);
  const part = Math.min(1, across, down);
  return { x: middle.x + dx * part, y: middle.y + dy * part };
}

function head(tip: Point, from: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const base = { x: tip.x - ux * HEAD_LENGTH, y: tip.y - uy * HEAD_LENGTH };
  const left = { x: base.x - uy * HEAD_HALF, y: base.y + ux * HEAD_HALF };
  const right = { x: base.x + uy * HEAD_HALF, y: base.y - ux * HEAD_HALF };
  return `M ${point(tip)} L ${point(left)} L ${point(right)} Z`;
}

function point({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
