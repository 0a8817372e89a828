import { describe, expect, it } from 'vitest';
import type { Point } from '../../../shared/picture/geometry';
import { besideLine, runLane } from '../../../shared/picture/run-lane';

const SIZE = { width: 90, height: 24 };
const level = (share: number): Point => ({ x: 400 * share, y: 100 });
const back = (share: number): Point => ({ x: 400 - 400 * share, y: 100 });
const steep = (share: number): Point => ({ x: 0, y: 400 * share });
const label = { x: 150, y: 87, width: 100, height: 26 };

describe('the lane of a mark under way', () => {
  it('is above its line, clear of the verdict that stands on it', () => {
    expect(runLane(level, [0, 1], SIZE, [label])).toBe(-28);
    expect(besideLine(level, 0.5, -28)).toEqual({ x: 200, y: 72 });
  });

  it('is above also where the line runs the other way', () => {
    expect(besideLine(back, 0.5, -28).y).toBe(72);
  });

  it('is below where another verdict stands above', () => {
    expect(runLane(level, [0, 1], SIZE, [label, { ...label, y: 59 }])).toBe(28);
  });

  it('weighs most where the mark comes to rest', () => {
    const early = { x: 0, y: 20, width: 120, height: 66 };
    const late = { x: 330, y: 115, width: 60, height: 66 };
    expect(runLane(level, [0, 0.9], SIZE, [early, late])).toBe(-28);
  });

  it('is the one that covers least where none is free', () => {
    const wall = { x: -100, y: -100, width: 600, height: 240 };
    expect(runLane(level, [0, 1], SIZE, [wall])).toBe(54);
  });

  it('is beside a line that runs down', () => {
    expect(besideLine(steep, 0.5, -28)).toEqual({ x: 28, y: 200 });
  });

  it('does not fail on a line without length', () => {
    expect(besideLine(() => ({ x: 5, y: 5 }), 0.5, 28)).toEqual({ x: 5, y: 5 });
  });
});
