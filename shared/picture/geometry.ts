/** Where connection lines run. Pure: rectangles and slots in, paths and label places out; all lengths in canvas pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface EdgeGeometry {
  /** SVG path from the creator tenant's border to the sign-in tenant's border. */
  readonly path: string;
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
const LANE = 38;
const MARK_DISTANCE = 18;
const CORNER = 14;
const LOOP_WIDTH = 96;
const LOOP_RISE = 34;

/** The box of a tenant that stands here. */
export function boxAt({ x, y }: Point): Box {
  return { x, y, width: NODE_WIDTH, height: NODE_HEIGHT };
}

/**
 * The line for lane `slot` of `slots` between two tenants. Lanes are counted the same way for both directions, so
 * opposite connections never lie on each other.
 */
export function edgeGeometry(
  from: Box,
  to: Box,
  slot: number,
  slots: number,
  isReversed: boolean,
): EdgeGeometry {
  const a = centre(from);
  const b = centre(to);
  const distance = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const sign = isReversed ? -1 : 1;
  const normal = { x: (-(b.y - a.y) / distance) * sign, y: ((b.x - a.x) / distance) * sign };
  const offset = (slot - (slots - 1) / 2) * LANE;
  const start = exitPoint(from, shift(a, normal, offset, from), b, normal, offset);
  const end = exitPoint(to, shift(b, normal, offset, to), a, normal, offset);
  const control = {
    x: (start.x + end.x) / 2 + normal.x * bend(offset),
    y: (start.y + end.y) / 2 + normal.y * bend(offset),
  };
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const near = Math.min(0.4, MARK_DISTANCE / length);
  return {
    path: `M ${text(start)} Q ${text(control)} ${text(end)}`,
    label: pointAt(start, control, end, labelPosition(a, b, slot, slots, isReversed)),
    arrow: { ...end, angle: degrees(end.y - control.y, end.x - control.x) },
    outboundMark: pointAt(start, control, end, near),
    inboundMark: pointAt(start, control, end, 1 - Math.min(0.45, near * 1.5)),
  };
}

/** A loop above the tenant for a connection that stays at home; further loops stand one above the other. */
export function loopGeometry(box: Box, slot: number): EdgeGeometry {
  const rise = LOOP_RISE + slot * LANE;
  const width = LOOP_WIDTH + slot * 20;
  const right = box.x + box.width - 20;
  const left = right - width;
  const top = box.y - rise;
  const path = [
    `M ${left} ${box.y}`,
    `L ${left} ${top + CORNER} Q ${left} ${top} ${left + CORNER} ${top}`,
    `L ${right - CORNER} ${top} Q ${right} ${top} ${right} ${top + CORNER}`,
    `L ${right} ${box.y}`,
  ].join(' ');
  return {
    path,
    label: { x: (left + right) / 2, y: top },
    arrow: { x: right, y: box.y, angle: 90 },
    outboundMark: { x: left, y: box.y - MARK_DISTANCE },
    inboundMark: { x: right, y: box.y - MARK_DISTANCE },
  };
}

function centre(box: Box): Point {
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

/** Where the ray from `inside` towards the (equally shifted) other centre leaves the box. */
function exitPoint(box: Box, inside: Point, other: Point, normal: Point, offset: number): Point {
  const dx = other.x + normal.x * offset - inside.x;
  const dy = other.y + normal.y * offset - inside.y;
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
function labelPosition(a: Point, b: Point, slot: number, slots: number, isReversed: boolean): number {
  const isSteep = Math.abs(b.y - a.y) > Math.abs(b.x - a.x) * 0.6;
  if (!isSteep || slots === 1) return 0.5;
  const along = 0.5 + ((slot - (slots - 1) / 2) / slots) * 0.55;
  return isReversed ? 1 - along : along;
}

function pointAt(start: Point, control: Point, end: Point, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * start.x + 2 * u * t * control.x + t * t * end.x,
    y: u * u * start.y + 2 * u * t * control.y + t * t * end.y,
  };
}

function degrees(dy: number, dx: number): number {
  return Math.round((Math.atan2(dy, dx) * 1800) / Math.PI) / 10;
}

function text(point: Point): string {
  return `${Math.round(point.x * 10) / 10} ${Math.round(point.y * 10) / 10}`;
}
