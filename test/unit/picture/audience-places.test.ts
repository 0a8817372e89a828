import { describe, expect, it } from 'vitest';
import { NODE_HEIGHT, NODE_WIDTH } from '../../../shared/picture/geometry';
import { AS_PLACED, audienceFactor, audiencePlace } from '../../../shared/picture/audience-places';

const at = (x: number, y: number) => ({ x, y });

describe('tenants before an audience', () => {
  it('come as close as a label and its marks let them', () => {
    const factor = audienceFactor([at(0, 0), at(2000, 0)]);
    expect(factor.x * 2000 - NODE_WIDTH).toBeCloseTo(400);
    expect(factor.y).toBe(1);
  });

  it('come closer still in three columns, whose connections say less', () => {
    const factor = audienceFactor([at(0, 0), at(1000, 0), at(2000, 0)]);
    expect(factor.x * 1000 - NODE_WIDTH).toBeCloseTo(120);
  });

  it('come closer in rows as in columns', () => {
    const factor = audienceFactor([at(0, 0), at(0, 1000)]);
    expect(factor.x).toBe(1);
    expect(factor.y * 1000 - NODE_HEIGHT).toBeCloseTo(64);
  });

  it('stay where they are when they stand close, alone, or are more than a scene has', () => {
    const many = Array.from({ length: 17 }, (_, n) => at(n * 5000, 0));
    for (const places of [[], [at(3, 4)], [at(0, 0), at(40, 30)], many]) {
      expect(audienceFactor(places)).toEqual(AS_PLACED);
    }
  });

  it('keep their arrangement, and no two that stood apart come to lie on each other', () => {
    const star = [at(500, 260), at(500, -80), at(0, 110), at(1000, 110), at(0, 440), at(1000, 440)];
    const factor = audienceFactor(star);
    const placed = star.map((place) => audiencePlace(place, factor));
    expect(factor.x).toBeLessThan(1);
    for (const [n, a] of placed.entries()) {
      for (const b of placed.slice(n + 1)) {
        const isApart = Math.abs(a.x - b.x) > NODE_WIDTH || Math.abs(a.y - b.y) > NODE_HEIGHT;
        expect(isApart).toBe(true);
      }
    }
  });
});
