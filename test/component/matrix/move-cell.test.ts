import type { KeyboardEvent } from 'react';
import { describe, expect, it } from 'vitest';
import { moveCell } from '../../../renderer/panels/matrix/move-cell';

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  moveCell({ key, altKey: false, ctrlKey: false, metaKey: false, ...more } as KeyboardEvent, START, {
    rows: 40,
    columns: 300,
  });
const START = { row: 5, column: 290 };

describe('moving the active cell of the matrix', () => {
  it('goes one cell by arrow, ten by page, to the ends of the row by Home and End', () => {
    expect(press('ArrowUp')).toEqual({ row: 4, column: 290 });
    expect(press('ArrowRight')).toEqual({ row: 5, column: 291 });
    expect(press('PageDown')).toEqual({ row: 15, column: 290 });
    expect(press('Home')).toEqual({ row: 5, column: 0 });
    expect(press('End')).toEqual({ row: 5, column: 299 });
  });

  it('goes to the corners with Ctrl or Cmd, and never leaves the table', () => {
    expect(press('Home', { ctrlKey: true })).toEqual({ row: 0, column: 0 });
    expect(press('End', { metaKey: true })).toEqual({ row: 39, column: 299 });
    expect(press('PageUp')).toEqual({ row: 0, column: 290 });
  });

  it('leaves other keys and Alt to the window', () => {
    expect(press('a')).toBeUndefined();
    expect(press('constructor')).toBeUndefined();
    expect(press('ArrowUp', { altKey: true })).toBeUndefined();
  });
});
