import type { Lane } from './lanes';
import type { LineShape, Point } from './line-shape';
import { cornersPath, distance, lengthOf, pointOn, text, towards } from './line-shape';

export type { LineShape, Point };

/** Where connection lines run. Pure: rectangles and slots in, paths and label places out; all lengths in canvas pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface EdgeGeometry {
  /** SVG path from the creator tenant's border to the sign-in tenant's border. */
  readonly path: string;
  /** The same as its points. */
  readonly shape: LineShape;
  readonly label: Point;
  /** Where the arrow ends, and in which direction it runs there, in degrees as SVG turns. */
  readonly arrow: Point & { readonly angle: number };
  /** Beside the creator tenant's border: where its outbound gate stands. */
  readonly outboundMark: Point;
  /** Beside the sign-in tenant's border: where its inbound gate stands. */
  readonly inboundMark: Point;
}

export const NODE_WIDTH = 232;
export const NODE_HEIGHT = 140;
/** Distance between parallel connections: a label is 26 high. */
export const LANE = 38;
/** Of a mark from the border of its tenant: at the creator's, and at the sign-in tenant's, where the arrow ends. */
export const MARK_DISTANCE = 18;
export const ARROW_DISTANCE = 1.5 * MARK_DISTANCE;
const CORNER = 14;
const LOOP_WIDTH = 96;
export const LOOP_RISE = 34;

/** The box of a tenant that stands here. */
export function boxAt({ x, y }: Point): Box {
  return { x, y, width: NODE_WIDTH, height: NODE_HEIGHT };
}

export interface LaneBend {
  /** To the side on which lanes are counted. */
  readonly sideways?: number;
  /** Between lanes: less where there is little room. */
  readonly pitch?: number;
}

/**
 * The line between two tenants in its lane, bent or pressed together with the others of its pair. Lanes are counted the
 * same way for both directions, so opposite connections never lie on each other.
 */
export function laneGeometry(
  from: Box,
  to: Box,
  lane: Lane,
  { sideways = 0, pitch = LANE }: LaneBend = {},
): EdgeGeometry {
  const { slot, slots, isReversed } = lane;
  const a = centreOf(from);
  const b = centreOf(to);
  const normal = normalOf(a, b, isReversed);
  const offset = (slot - (slots - 1) / 2) * pitch;
  const aim = (other: Point) => ({
    x: other.x + normal.x * (offset + sideways),
    y: other.y + normal.y * (offset + sideways),
  });
  const start = exitPoint(from, shift(a, normal, offset, from), aim(b));
  const end = exitPoint(to, shift(b, normal, offset, to), aim(a));
  const control = {
    x: (start.x + end.x) / 2 + normal.x * (bend(offset) + sideways),
    y: (start.y + end.y) / 2 + normal.y * (bend(offset) + sideways),
  };
  const shape = { kind: 'curve', start, control, end } as const;
  const near = Math.min(0.4, MARK_DISTANCE / (distance(start, end) || 1));
  return {
    path: `M ${text(start)} Q ${text(control)} ${text(end)}`,
    shape,
    label: pointOn(shape, labelPosition(a, b, lane)),
    arrow: { ...end, angle: degrees(end.y - control.y, end.x - control.x) },
    outboundMark: pointOn(shape, near),
    inboundMark: pointOn(shape, 1 - Math.min(0.45, near * 1.5)),
  };
}

/** Sideways, the same way for both directions. */
function normalOf(a: Point, b: Point, isReversed: boolean): Point {
  const length = (distance(a, b) || 1) * (isReversed ? -1 : 1);
  return { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
}

const DETOUR_CORNER = 60;

/** The line from tenant to tenant by way of these points, in soft corners. */
export function detourGeometry(from: Box, to: Box, way: readonly Point[]): EdgeGeometry {
  const start = exitPoint(from, centreOf(from), way[0] as Point);
  const end = exitPoint(to, centreOf(to), way.at(-1) as Point);
  const points = [start, ...way, end];
  const shape = { kind: 'corners', points, radius: DETOUR_CORNER } as const;
  const last = way.at(-1) as Point;
  const length = lengthOf(shape);
  return {
    path: cornersPath(points, DETOUR_CORNER),
    shape,
    label: pointOn(shape, 0.5),
    arrow: { ...end, angle: degrees(end.y - last.y, end.x - last.x) },
    outboundMark: towards(start, way[0] as Point, Math.min(MARK_DISTANCE, length * 0.4)),
    inboundMark: towards(end, last, Math.min(ARROW_DISTANCE, length * 0.45)),
  };
}

/** A loop above the tenant for a connection that stays at home; further loops stand one above the other. */
export function loopGeometry(box: Box, slot: number): EdgeGeometry {
  const rise = LOOP_RISE + slot * LANE;
  const width = LOOP_WIDTH + slot * 20;
  const right = box.x + box.width - 20;
  const left = right - width;
  const top = box.y - rise;
  const points = [
    { x: left, y: box.y },
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: box.y },
  ];
  return {
    path: cornersPath(points, CORNER),
    shape: { kind: 'corners', points, radius: CORNER },
    label: { x: (left + right) / 2, y: top },
    arrow: { x: right, y: box.y, angle: 90 },
    outboundMark: { x: left, y: box.y - MARK_DISTANCE },
    inboundMark: { x: right, y: box.y - MARK_DISTANCE },
  };
}

/** The middle of a box. */
export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Moves the centre sideways into the lane, but never out of the tenant's own box. */
function shift(point: Point, normal: Point, offset: number, box: Box): Point {
  const limitX = box.width / 2 - CORNER;
  const limitY = box.height / 2 - CORNER;
  return {
    x: point.x + clamp(normal.x * offset, limitX),
    y: point.y + clamp(normal.y * offset, limitY),
  };
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

/** Where the ray from `inside` towards this point leaves the box. */
function exitPoint(box: Box, inside: Point, aim: Point): Point {
  const dx = aim.x - inside.x;
  const dy = aim.y - inside.y;
  if (dx === 0 && dy === 0) return { x: box.x + box.width, y: inside.y };
  const wallX = dx > 0 ? box.x + box.width : box.x;
  const wallY = dy > 0 ? box.y + box.height : box.y;
  const tx = dx === 0 ? Infinity : (wallX - inside.x) / dx;
  const ty = dy === 0 ? Infinity : (wallY - inside.y) / dy;
  const t = Math.min(tx, ty);
  return { x: inside.x + dx * t, y: inside.y + dy * t };
}

/** Lanes beyond the box's height part by bending; near ones stay straight and calm. */
function bend(offset: number): number {
  return offset * 0.9;
}

/** Labels are wide: on a steep line they are set apart along it, as lanes alone would let them overlap. */
function labelPosition(a: Point, b: Point, { slot, slots, isReversed }: Lane): number {
  const isSteep = Math.abs(b.y - a.y) > Math.abs(b.x - a.x) * 0.6;
  if (!isSteep || slots === 1) return 0.5;
  const along = 0.5 + ((slot - (slots - 1) / 2) / slots) * 0.55;
  return isReversed ? 1 - along : along;
}

function degrees(dy: number, dx: number): number {
  return Math.round((Math.atan2(dy, dx) * 1800) / Math.PI) / 10;
}
