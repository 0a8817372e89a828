export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is drawn, for those who paint it point by point: a quadratic curve, or a polyline with rounded corners. */
export type LineShape =
  | { readonly kind: 'curve'; readonly start: Point; readonly control: Point; readonly end: Point }
  | { readonly kind: 'corners'; readonly points: readonly Point[]; readonly radius: number };

/** A curve in pieces short enough for anything that asks what lies on it. */
const PIECE = 48;
const MOST_PIECES = 48;

/** The line as a chain of points; a straight one is two. */
export function flatten(shape: LineShape): readonly Point[] {
  if (shape.kind === 'corners') return shape.points;
  const { start, control, end } = shape;
  if (isStraight(start, control, end)) return [start, end];
  const length = distance(start, control) + distance(control, end);
  const pieces = Math.min(MOST_PIECES, Math.max(6, Math.ceil(length / PIECE)));
  return Array.from({ length: pieces + 1 }, (_, n) => onCurve(shape, n / pieces));
}

/** The point at this share of its length; of a curve nearly so. */
export function pointOn(shape: LineShape, share: number): Point {
  return shape.kind === 'curve' ? onCurve(shape, share) : onCorners(shape.points, share);
}

/** The length of the line, in pixels of the picture at 100 %. */
export function lengthOf(shape: LineShape): number {
  const points = flatten(shape);
  return points.slice(1).reduce((sum, point, n) => sum + distance(points[n] as Point, point), 0);
}

/** A chain of points with rounded corners, as an SVG path. */
export function cornersPath(points: readonly Point[], radius: number): string {
  const parts = points.map((point, n) => {
    const [before, after] = [points[n - 1], points[n + 1]];
    if (before === undefined) return `M ${text(point)}`;
    if (after === undefined) return `L ${text(point)}`;
    const round = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    return `L ${text(towards(point, before, round))} Q ${text(point)} ${text(towards(point, after, round))}`;
  });
  return parts.join(' ');
}

/** The distance of two points, in pixels of the picture at 100 %. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** So far from `a` on the way to `b`, in canvas units. */
export function towards(a: Point, b: Point, length: number): Point {
  const share = length / (distance(a, b) || 1);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** The point as SVG writes it. */
export function text(point: Point): string {
  return `${Math.round(point.x * 10) / 10} ${Math.round(point.y * 10) / 10}`;
}

function isStraight(start: Point, control: Point, end: Point): boolean {
  return Math.abs(start.x + end.x - 2 * control.x) < 1 && Math.abs(start.y + end.y - 2 * control.y) < 1;
}

function onCurve({ start, control, end }: Extract<LineShape, { kind: 'curve' }>, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * start.x + 2 * u * t * control.x + t * t * end.x,
    y: u * u * start.y + 2 * u * t * control.y + t * t * end.y,
  };
}

function onCorners(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map((point, n) => distance(points[n] as Point, point));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [n, length] of lengths.entries()) {
    if (left <= length) return towards(points[n] as Point, points[n + 1] as Point, left);
    left -= length;
  }
  return points.at(-1) as Point;
}
