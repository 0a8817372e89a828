import type { Box, LineShape, Point } from '../../../shared/picture/geometry';
import type { PaintedLine, PaintedNode, PaintModel } from './paint-model';

/** A node or line is hit this near, in pixels of the screen. */
const NEAR_LINE = 7;
/** However far away, a node is as large as a finger of a mouse: pixels of the screen. */
const LEAST_NODE = 10;
/** A curve is asked at so many places; between two of them it is a straight line to the eye. */
const PARTS = 16;

/** The topmost node here; all lengths in canvas units, `zoom` pixels of the screen each. */
export function nodeAt({ nodes }: PaintModel, { x, y }: Point, zoom: number): PaintedNode | null {
  const least = LEAST_NODE / zoom;
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const painted = nodes[at] as PaintedNode;
    const more = Math.max(0, (least - painted.box.height) / 2);
    if (isWithin(painted.box, x, y, more)) return painted;
  }
  return null;
}

/** The nearest line here, the topmost of equally near ones; null when none is near. */
export function lineAt({ lines }: PaintModel, point: Point, zoom: number): PaintedLine | null {
  const reach = NEAR_LINE / zoom;
  let nearest: PaintedLine | null = null;
  let least = reach * reach;
  for (const line of lines) {
    if (!isWithin(line.bounds, point.x, point.y, reach)) continue;
    const distance = distanceTo(line.geometry.shape, point);
    if (distance <= least) [nearest, least] = [line, distance];
  }
  return nearest;
}

/** The nodes that a rectangle touches. */
export function nodesIn({ nodes }: PaintModel, { x, y, width, height }: Box): readonly PaintedNode[] {
  return nodes.filter(
    ({ box }) => box.x < x + width && box.x + box.width > x && box.y < y + height && box.y + box.height > y,
  );
}

function isWithin({ x, y, width, height }: Box, atX: number, atY: number, more: number): boolean {
  return atX >= x - more && atX <= x + width + more && atY >= y - more && atY <= y + height + more;
}

/** Squared: only compared. */
function distanceTo(shape: LineShape, point: Point): number {
  const places = shape.kind === 'curve' ? alongCurve(shape) : shape.points;
  let least = Infinity;
  for (let at = 1; at < places.length; at += 1) {
    least = Math.min(least, toSegment(places[at - 1] as Point, places[at] as Point, point));
  }
  return least;
}

function alongCurve({ start, control, end }: Extract<LineShape, { kind: 'curve' }>): readonly Point[] {
  return Array.from({ length: PARTS + 1 }, (_, part) => {
    const t = part / PARTS;
    const u = 1 - t;
    return {
      x: u * u * start.x + 2 * u * t * control.x + t * t * end.x,
      y: u * u * start.y + 2 * u * t * control.y + t * t * end.y,
    };
  });
}

function toSegment(a: Point, b: Point, { x, y }: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length));
  const [nearX, nearY] = [a.x + share * dx - x, a.y + share * dy - y];
  return nearX * nearX + nearY * nearY;
}
