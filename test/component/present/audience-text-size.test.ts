import { describe, expect, it } from 'vitest';
import { audienceTextSize } from '../../../renderer/present/audience-text-size';

describe('letters for the audience', () => {
  it.each([
    [1280, 720, 22],
    [1920, 1080, 28],
    [3840, 2160, 46],
    // What is narrow or low for its other side is read from as far.
    [1280, 1024, 22],
    [1920, 720, 22],
    [300, 200, 16],
  ])('on a screen of %i x %i are %i px high', (width, height, size) => {
    expect(audienceTextSize(width, height, 1.5)).toBeCloseTo(size);
  });

  it('grow with the text that the presenter chose', () => {
    expect(audienceTextSize(1280, 720, 2)).toBeCloseTo((22 * 2) / 1.5);
  });
});
