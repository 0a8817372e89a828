import { describe, expect, it } from 'vitest';
import { MAX_NOTES } from '../../../shared/model/canvas-notes';
import { serialize } from '../../../shared/format/serialize';
import { fileText, readText } from './file-text';

const withParts = (parts: object) => readText(fileText({}, { view: { positions: {}, ...parts } }));
const note = (more: object = {}) => ({
  id: 'n',
  text: 'Ask them',
  x: 10,
  y: 20,
  width: 200,
  height: 120,
  colour: 'blue',
  ...more,
});
const title = (more: object = {}) => ({ text: 'Story', x: 0, y: -100, width: 480, height: 60, ...more });
const said = (losses: string) =>
  `Notes on the canvas were repaired: ${losses}. The scenario itself is complete.`;

describe('title and notes in a file', () => {
  it('are read as they stand there, with keys this program does not know', () => {
    const parts = {
      title: title({ font: 'x' }),
      notes: [note({ pinned: true }), note({ id: 'm', text: '' })],
    };
    const { document, warnings } = withParts(parts);
    expect(document.view).toEqual({ positions: {}, ...parts });
    expect(warnings).toEqual([]);
  });

  it('are written with keys in fixed order, after the groups', () => {
    const upsideDown = Object.fromEntries(Object.entries(note({ extra: 1 })).toReversed());
    const { document } = withParts({ notes: [upsideDown], title: title() });
    const view = JSON.stringify((JSON.parse(serialize(document, '')) as { view: object }).view);
    expect(view).toBe(
      '{"positions":{},"title":{"text":"Story","x":0,"y":-100,"width":480,"height":60},"notes":[{"id":"n","text":"Ask them","x":10,"y":20,"width":200,"height":120,"colour":"blue","extra":1}]}',
    );
  });
});

describe('damaged notes are repaired with a warning', () => {
  it.each([
    ['are no list', 'x', [], 'the notes must be a list, not "x"'],
    ['hold something else', [7], [], 'the note 7 was left out'],
    ['hold one without words', [{ x: 1, y: 2 }], [], 'the note {"x":1,"y":2} was left out'],
    ['hold one without a place', [{ text: 'A' }], [], 'the note {"text":"A"} was left out'],
    [
      'hold one that stands beyond all reach',
      [{ text: 'A', x: 1e7, y: 0 }],
      [],
      'the note {"text":"A","x":10000000,"y":0} was left out',
    ],
    [
      'hold one with nothing but words and a place',
      [{ text: 'A', x: 1, y: 2 }],
      [{ text: 'A', x: 1, y: 2, width: 200, height: 120, id: 'note', colour: 'yellow' }],
      'the note “A” was put right',
    ],
    [
      'hold two with one id',
      [note(), note({ text: 'Other' })],
      [note(), note({ text: 'Other', id: 'note' })],
      'the note “Other” was put right',
    ],
    [
      'are too small and too large',
      [note({ width: 1, height: 5000 })],
      [note({ width: 80, height: 600 })],
      'the note “Ask them” was put right',
    ],
    [
      'have a colour of their own',
      [note({ colour: 'mauve' })],
      [note({ colour: 'yellow' })],
      'the note “Ask them” was put right',
    ],
  ])('when they %s', (_what, notes, kept, losses) => {
    const { document, warnings } = withParts({ notes });
    expect(document.view.notes).toEqual(kept);
    expect(warnings).toEqual([{ code: 'view-repaired', message: said(losses) }]);
  });

  it('when one says too much', () => {
    const { document } = withParts({ notes: [note({ text: 'x'.repeat(1001) })] });
    expect(document.view.notes?.[0]?.text).toHaveLength(1000);
  });

  it('when there are too many', () => {
    const notes = Array.from({ length: MAX_NOTES + 2 }, (_, n) => note({ id: `n${n}` }));
    const { document, warnings } = withParts({ notes });
    expect(document.view.notes).toHaveLength(MAX_NOTES);
    expect(warnings[0]?.message).toBe(said('2 notes above the 200 that fit were left out'));
  });
});

describe('a damaged title is repaired with a warning', () => {
  it.each([
    ['is no object', 7, undefined, 'the title 7 was left out'],
    [
      'is empty',
      title({ text: ' ' }),
      undefined,
      'the title {"text":" ","x":0,"y":-100,"width":480,"height":60} was left out',
    ],
    [
      'has no size',
      { text: 'A', x: 0, y: 0 },
      { text: 'A', x: 0, y: 0, width: 480, height: 60 },
      'the title “A” was put right',
    ],
    ['is too high', title({ height: 999 }), title({ height: 240 }), 'the title “Story” was put right'],
  ])('when it %s', (_what, raw, kept, losses) => {
    const { document, warnings } = withParts({ title: raw });
    expect(document.view.title).toEqual(kept);
    expect(warnings).toEqual([{ code: 'view-repaired', message: said(losses) }]);
  });
});
