import { describe, expect, it } from 'vitest';
import { placeWindow } from '../../../electron/main/windows/bounds';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const remembered = { x: 100, y: 50, width: 1400, height: 900, isMaximized: false };

describe('where a window opens', () => {
  it('is a default size at first start', () => {
    expect(placeWindow(null, null, [screen])).toEqual({
      bounds: { width: 1280, height: 800 },
      isMaximized: false,
    });
  });

  it('is where it was last time', () => {
    expect(placeWindow(remembered, null, [screen]).bounds).toEqual({
      x: 100,
      y: 50,
      width: 1400,
      height: 900,
    });
  });

  it('is never on a screen that is gone', () => {
    const gone = { ...remembered, x: 4000, isMaximized: true };
    expect(placeWindow(gone, null, [screen])).toEqual({
      bounds: { width: 1280, height: 800 },
      isMaximized: true,
    });
    expect(placeWindow({ ...remembered, y: -500 }, null, [screen]).bounds).toEqual({
      width: 1280,
      height: 800,
    });
  });

  it('is never smaller than the interface fits', () => {
    expect(placeWindow({ ...remembered, width: 10, height: 10 }, null, [screen]).bounds).toMatchObject({
      width: 1024,
      height: 640,
    });
  });

  it('does not cover the window that is open already', () => {
    const open = { x: 10, y: 10, width: 1280, height: 800 };
    expect(placeWindow(remembered, open, [screen]).bounds).toMatchObject({ x: 38, y: 38, width: 1280 });
  });
});
