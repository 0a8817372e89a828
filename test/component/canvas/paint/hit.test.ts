import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, nodeAt, nodesIn } from '../../../../renderer/canvas/paint/hit';
import type { PaintModel } from '../../../../renderer/canvas/paint/paint-model';
import type { Box, LineShape, Point } from '../../../../shared/picture/geometry';
import { aConnection, aDocument, aTenant } from '../../../support/builders';
import { aPaintModel } from '../../../support/pictures';

const WORLD = {
  ...aDocument([aTenant('a'), aTenant('b'), aTenant('c')], [aConnection('a', 'b'), aConnection('b', 'b')]),
  view: { positions: { a: { x: 0, y: 0 }, b: { x: 600, y: 0 }, c: { x: 100, y: 50 } } },
};

describe('what is under the pointer', () => {
  const model = aPaintModel(WORLD);
  const nodeId = (point: Point, zoom = 1) => nodeAt(model, point, zoom)?.node.id;

  it('is the box that lies on top', () => {
    expect([nodeId({ x: 20, y: 20 }), nodeId({ x: 150, y: 90 }), nodeId({ x: 400, y: 20 })]).toEqual([
      'a',
      'c',
      undefined,
    ]);
  });

  it('is the selected one of two boxes on each other', () => {
    expect(nodeAt(aPaintModel(WORLD, { tenants: ['a'] }), { x: 150, y: 90 }, 1)?.node.id).toBe('a');
  });

  it('is a box as large as a pointer can hit, however far away', () => {
    expect([nodeId({ x: -200, y: 70 }, 1), nodeId({ x: -200, y: 70 }, 0.01)]).toEqual([undefined, 'c']);
  });

  it('is a line within a few pixels of the screen, at any distance', () => {
    const straight = aPaintModel({
      ...WORLD,
      view: { positions: { ...WORLD.view.positions, c: { x: 0, y: 900 } } },
    });
    const lineId = (y: number, zoom: number) => lineAt(straight, { x: 440, y }, zoom)?.line.id;
    expect([lineId(75, 1), lineId(90, 1), lineId(90, 0.25), lineId(75, 2.5)]).toEqual([
      'a-b',
      undefined,
      'a-b',
      undefined,
    ]);
  });

  it('is the loop above a tenant that connects to itself', () => {
    const loop = model.lines.find(({ line }) => line.id === 'b-b');
    expect(lineAt(model, { x: loop?.geometry.label.x ?? 0, y: loop?.bounds.y ?? 0 }, 1)?.line.id).toBe('b-b');
  });
});

describe('a rectangle', () => {
  const inside = (box: Box) => nodesIn(aPaintModel(WORLD), box).map(({ node }) => node.id);

  it('takes the boxes that it touches, those only in part too', () => {
    expect(inside({ x: -50, y: -50, width: 100, height: 80 })).toEqual(['a']);
    expect(inside({ x: -50, y: -50, width: 2000, height: 1000 })).toEqual(['a', 'b', 'c']);
    expect(inside({ x: 400, y: 300, width: 10, height: 10 })).toEqual([]);
  });
});

const point = fc.record({
  x: fc.integer({ min: -500, max: 1500 }),
  y: fc.integer({ min: -500, max: 1500 }),
});
const worlds = fc.record({ a: point, b: point, c: point }).map((positions) => ({
  ...WORLD,
  view: { positions },
}));
const zooms = fc.constantFrom(0.1, 0.5, 1, 2);

describe('hit testing agrees with looking everywhere', () => {
  it('for the nearest line, however the tenants stand', () => {
    fc.assert(
      fc.property(worlds, point, zooms, (world, at, zoom) => {
        const model = aPaintModel(world);
        const least = nearest(model, at);
        const hit = lineAt(model, at, zoom);
        // Sampling is as exact as its steps; right at the border either answer is fine.
        if (least > 7 / zoom + 2) expect(hit).toBeNull();
        if (least < 7 / zoom - 2) expect(hit).not.toBeNull();
        if (hit) expect(distance(hit.geometry.shape, at)).toBeLessThan(least + 4);
      }),
    );
  });

  it('for boxes, one by one', () => {
    fc.assert(
      fc.property(worlds, point, (world, at) => {
        const model = aPaintModel(world);
        const under = model.nodes.filter(({ box }) => holds(box, at)).at(-1);
        expect(nodeAt(model, at, 1)).toBe(under ?? null);
        if (under) expect(nodesIn(model, { ...at, width: 0.5, height: 0.5 }).length).toBeGreaterThan(0);
      }),
    );
  });
});

function holds({ x, y, width, height }: Box, at: Point): boolean {
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}

function nearest({ lines }: PaintModel, at: Point): number {
  return Math.min(...lines.map(({ geometry }) => distance(geometry.shape, at)));
}

/** By looking at a thousand places of the line. */
function distance(shape: LineShape, at: Point): number {
  const places = Array.from({ length: 1001 }, (_, n) => placeOn(shape, n / 1000));
  return Math.min(...places.map(({ x, y }) => Math.hypot(x - at.x, y - at.y)));
}

function placeOn(shape: LineShape, t: number): Point {
  if (shape.kind === 'curve') {
    const { start, control, end } = shape;
    return between(between(start, control, t), between(control, end, t), t);
  }
  const along = Math.min(t * (shape.points.length - 1), shape.points.length - 1.000_001);
  const [from, to] = [shape.points[Math.floor(along)], shape.points[Math.floor(along) + 1]];
  return between(from as Point, to as Point, along % 1);
}

function between(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}
