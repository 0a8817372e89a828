import { describe, expect, it } from 'vitest';
import { noteForAudience } from '../../../shared/picture/note-for-audience';
import type { NoteFace } from '../../../shared/picture/note-faces';

const face = (more: Partial<NoteFace> = {}): NoteFace => ({
  key: 'n',
  colour: 'blue',
  x: 0,
  y: 0,
  width: 200,
  height: 40,
  lines: ['Ask them first'],
  ...more,
});

describe('a note before an audience', () => {
  it('is as it is at a desk while its words fit', () => {
    expect(noteForAudience(face({ height: 120 }), 1)).toEqual(face({ height: 120 }));
  });

  it('grows downward with its letters, and an empty line keeps its place', () => {
    const [small, large] = [noteForAudience(face(), 1.2), noteForAudience(face(), 2.4)];
    expect(large.height).toBeGreaterThan(small.height);
    expect({ ...large, height: 0 }).toEqual(face({ height: 0 }));
    expect(noteForAudience(face({ lines: ['a', '', 'b'] }), 2).height).toBe(
      noteForAudience(face({ lines: ['a', 'x', 'b'] }), 2).height,
    );
  });

  it('is larger as a title, which has no paper around its words', () => {
    const title = face({ key: '*title', colour: null, width: 480, height: 10 });
    expect(noteForAudience(title, 1).height).toBe(Math.ceil(28 * 1.21));
  });
});
