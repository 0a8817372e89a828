import { describe, expect, it } from 'vitest';
import type { Box } from '../../../shared/picture/geometry';
import { laneGeometry, loopGeometry, NODE_HEIGHT, NODE_WIDTH } from '../../../shared/picture/geometry';

const size = { width: NODE_WIDTH, height: NODE_HEIGHT };
const left = { x: 0, y: 0, ...size };
const right = { x: 600, y: 0, ...size };
const below = { x: 0, y: 600, ...size };

const lineIn = (from: Box, to: Box, slot: number, slots: number, isReversed = false) =>
  laneGeometry(from, to, { slot, slots, isReversed });

function ends(path: string): readonly [number, number, number, number] {
  const [x1, y1, , , x2, y2] = [...path.matchAll(/-?\d+(\.\d+)?/g)].map((match) => Number(match[0]));
  return [x1 ?? NaN, y1 ?? NaN, x2 ?? NaN, y2 ?? NaN];
}

describe('the line of a connection', () => {
  it('runs from the border of the creator tenant to the border of the sign-in tenant', () => {
    expect(ends(lineIn(left, right, 0, 1).path)).toEqual([NODE_WIDTH, NODE_HEIGHT / 2, 600, NODE_HEIGHT / 2]);
  });

  it('runs the other way round for the opposite connection, in a lane of its own', () => {
    const there = lineIn(left, right, 0, 2);
    const back = lineIn(right, left, 1, 2, true);
    expect(there.label.y).not.toBeCloseTo(back.label.y, 0);
    expect(Math.abs(there.label.y - back.label.y)).toBeGreaterThanOrEqual(28);
  });

  it('keeps the labels of twelve parallel connections apart', () => {
    const labels = Array.from({ length: 12 }, (_, slot) => lineIn(left, right, slot, 12).label.y);
    const gaps = labels.slice(1).map((y, index) => Math.abs(y - (labels[index] ?? 0)));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(16);
  });

  it('sets labels apart along a steep line, where lanes alone would let them overlap', () => {
    const [first, second] = [0, 1].map((slot) => lineIn(left, below, slot, 2).label);
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(26);
  });

  it('puts the outbound mark near the creator tenant and the inbound mark near the sign-in tenant', () => {
    const { outboundMark, inboundMark } = lineIn(left, right, 0, 1);
    expect(outboundMark.x).toBeLessThan(NODE_WIDTH + 60);
    expect(inboundMark.x).toBeGreaterThan(600 - 60);
  });

  it('ends in an arrow that points at the sign-in tenant', () => {
    expect(lineIn(left, right, 0, 1).arrow).toEqual({ x: 600, y: NODE_HEIGHT / 2, angle: 0 });
    expect(lineIn(right, left, 0, 1, true).arrow).toMatchObject({ x: NODE_WIDTH, angle: 180 });
    expect(lineIn(left, below, 0, 1).arrow).toMatchObject({ y: 600, angle: 90 });
    expect(loopGeometry(left, 0).arrow).toMatchObject({ y: 0, angle: 90 });
  });

  it('tells its curve as points too, for those who paint it', () => {
    const { path, shape } = lineIn(left, right, 0, 1);
    const middle = NODE_HEIGHT / 2;
    expect(shape).toEqual({
      kind: 'curve',
      start: { x: NODE_WIDTH, y: middle },
      control: { x: (NODE_WIDTH + 600) / 2, y: middle },
      end: { x: 600, y: middle },
    });
    expect(ends(path).slice(0, 2)).toEqual([NODE_WIDTH, middle]);
    expect(loopGeometry(left, 0).shape).toMatchObject({ kind: 'corners', points: { length: 4 } });
  });

  it('stays finite when two tenants stand at the same place', () => {
    const { path, label } = lineIn(left, left, 0, 1);
    expect(path).not.toMatch(/NaN|Infinity/);
    expect(Number.isFinite(label.x)).toBe(true);
  });
});

describe('the loop of a connection that stays at home', () => {
  it('stands above the tenant, further ones above the first', () => {
    const first = loopGeometry(left, 0);
    const second = loopGeometry(left, 1);
    expect(first.label.y).toBeLessThan(0);
    expect(second.label.y).toBeLessThanOrEqual(first.label.y - 28);
  });
});
