import { describe, expect, it } from 'vitest';
import { placeInPicture } from '../../../renderer/panels/present/place-in-picture';

const FRAME = { x: -100, y: -50, width: 400, height: 200 };

describe('a place in the picture of a step', () => {
  it('is the same place on the canvas, however large the picture is shown', () => {
    expect(placeInPicture(FRAME, { x: 10, y: 20, width: 200, height: 100 }, { x: 10, y: 20 })).toEqual({
      x: -100,
      y: -50,
    });
    expect(placeInPicture(FRAME, { x: 10, y: 20, width: 200, height: 100 }, { x: 110, y: 70 })).toEqual({
      x: 100,
      y: 50,
    });
  });

  it('counts from the picture, which stands in the middle of a box of another shape', () => {
    expect(placeInPicture(FRAME, { x: 0, y: 0, width: 300, height: 100 }, { x: 50, y: 0 })).toEqual({
      x: -100,
      y: -50,
    });
    expect(placeInPicture(FRAME, { x: 0, y: 0, width: 300, height: 100 }, { x: 40, y: 50 })).toBeNull();
    expect(placeInPicture(FRAME, { x: 0, y: 0, width: 400, height: 300 }, { x: 5, y: 40 })).toBeNull();
  });

  it('is none where nothing is drawn', () => {
    expect(placeInPicture(FRAME, { x: 0, y: 0, width: 0, height: 0 }, { x: 0, y: 0 })).toBeNull();
    const nothing = { x: 0, y: 0, width: 0, height: 0 };
    expect(placeInPicture(nothing, FRAME, { x: 0, y: 0 })).toBeNull();
  });
});
