import { describe, expect, it } from 'vitest';
import { bestGrid } from '../../../renderer/panels/side-by-side/best-grid';

const SIZES = { across: { width: 680, height: 160 }, down: { width: 270, height: 420 } };
const WORDS = { width: 200, heightIn: () => 120 };

describe('the layout of pictures side by side', () => {
  it('stands tenants below each other in columns where the room is high', () => {
    expect(bestGrid(3, { width: 900, height: 650 }, SIZES, WORDS)).toEqual({ way: 'down', columns: 3 });
  });

  it('stands them beside each other where it is low', () => {
    expect(bestGrid(2, { width: 1400, height: 300 }, SIZES, WORDS)).toEqual({ way: 'across', columns: 2 });
  });

  it('makes no column too narrow to read', () => {
    expect(bestGrid(4, { width: 420, height: 900 }, SIZES, WORDS).columns).toBeLessThanOrEqual(2);
  });

  it('has an answer before it knows the room', () => {
    expect(bestGrid(3, { width: 0, height: 0 }, SIZES, WORDS)).toEqual({ way: 'down', columns: 2 });
  });
});
