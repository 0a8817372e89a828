import { describe, expect, it } from 'vitest';
import * as history from '../../../shared/edit/history';
import { emptyDocument } from '../../../shared/model/scenario';

const [A, B, C, D] = ['A', 'B', 'C', 'D'].map((name) => emptyDocument(name)) as [
  ReturnType<typeof emptyDocument>,
  ReturnType<typeof emptyDocument>,
  ReturnType<typeof emptyDocument>,
  ReturnType<typeof emptyDocument>,
];

describe('undo and redo', () => {
  const two = history.record(history.record(history.start(A), B, 'to B'), C, 'to C');

  it('go back and forth step by step and say what they would do', () => {
    expect([history.undoLabel(two), history.redoLabel(two)]).toEqual(['Undo to C', null]);
    const one = history.undo(two);
    expect([one.present, history.undoLabel(one), history.redoLabel(one)]).toEqual([
      B,
      'Undo to B',
      'Redo to C',
    ]);
    const none = history.undo(one);
    expect([none.present, history.undoLabel(none), history.redoLabel(none)]).toEqual([A, null, 'Redo to B']);
    expect(history.redo(history.redo(none))).toEqual(two);
  });

  it('do nothing at the ends', () => {
    const fresh = history.start(A);
    expect(history.undo(fresh)).toBe(fresh);
    expect(history.redo(two)).toBe(two);
  });

  it('an edit after undo takes away what could be redone', () => {
    const next = history.record(history.undo(two), D, 'to D');
    expect([next.present, history.redoLabel(next), history.undo(next).present]).toEqual([D, null, B]);
  });

  it('an edit without effect is no step', () => {
    expect(history.record(two, C, 'nothing')).toBe(two);
  });

  it('go back 500 steps and no further', () => {
    let long = history.start(A);
    for (let n = 0; n < 600; n += 1) long = history.record(long, emptyDocument(`${n}`), `step ${n}`);
    for (let n = 0; n < 600; n += 1) long = history.undo(long);
    expect(long.present.scenario.name).toBe('99');
    expect(long.future).toHaveLength(500);
  });
});

describe('a gesture', () => {
  const typed = history.record(history.record(history.start(A), B, 'Type', 'name'), C, 'Type more', 'name');

  it('is one step, called as it began', () => {
    expect([history.undoLabel(typed), history.undo(typed).present]).toEqual(['Undo Type', A]);
  });

  it.each([
    ['another key', history.record(typed, D, 'Next', 'note')],
    ['no key', history.record(typed, D, 'Next')],
    ['the same key after its end', history.record(history.endGesture(typed), D, 'Next', 'name')],
    ['the same key after saving', history.record(history.markSaved(typed), D, 'Next', 'name')],
  ])('ends with %s', (_what, next) => {
    expect(history.undo(next).present).toBe(C);
  });

  it('ends with undo', () => {
    const again = history.record(history.undo(typed), D, 'Next', 'name');
    expect(history.undo(again).present).toBe(A);
  });

  it('that is over ends without a change', () => {
    const over = history.endGesture(typed);
    expect(history.endGesture(over)).toBe(over);
  });
});

describe('unsaved changes', () => {
  const changed = history.record(history.start(A), B, 'to B');

  it('are there after an edit and gone after undo or saving', () => {
    expect(history.isDirty(history.start(A))).toBe(false);
    expect(history.isDirty(changed)).toBe(true);
    expect(history.isDirty(history.undo(changed))).toBe(false);
    expect(history.isDirty(history.markSaved(changed))).toBe(false);
  });

  it('are there again when what was saved is undone', () => {
    expect(history.isDirty(history.undo(history.markSaved(changed)))).toBe(true);
  });

  it('stay when edits went on while an earlier document was being written', () => {
    const later = history.markSaved(history.record(changed, C, 'to C'), B);
    expect([history.isDirty(later), history.isDirty(history.undo(later))]).toEqual([true, false]);
  });
});

describe('a move through a lesson', () => {
  const moved = history.recordMove(history.start(A), B, 'Go to step 2');

  it('is a step that undo and redo name', () => {
    expect([moved.present, history.undoLabel(moved)]).toEqual([B, 'Undo Go to step 2']);
    expect([history.undo(moved).present, history.redo(history.undo(moved)).present]).toEqual([A, B]);
  });

  it('leaves a clean document clean, there, back and there again', () => {
    const back = history.undo(moved);
    expect([moved, back, history.redo(back)].map(history.isDirty)).toEqual([false, false, false]);
  });

  it('leaves a document with edits of its own unsaved', () => {
    const edited = history.record(history.start(A), B, 'to B');
    expect(history.isDirty(history.recordMove(edited, C, 'Go to step 2'))).toBe(true);
  });

  it('does not hide an edit made after it, and undo of that edit is clean again', () => {
    const edited = history.record(moved, C, 'to C');
    expect([history.isDirty(edited), history.isDirty(history.undo(edited))]).toEqual([true, false]);
  });

  it('away from what was saved stays clean, on both sides of it', () => {
    const saved = history.markSaved(history.record(moved, C, 'to C'));
    const on = history.recordMove(saved, D, 'Go to step 3');
    expect([on, history.undo(on)].map(history.isDirty)).toEqual([false, false]);
    expect(history.isDirty(history.undo(history.undo(on)))).toBe(true);
  });

  it('that leads nowhere new is no step', () => {
    expect(history.recordMove(moved, B, 'Go to step 2')).toBe(moved);
  });

  it('ends a gesture', () => {
    const typed = history.record(history.start(A), B, 'Type', 'name');
    const after = history.record(history.recordMove(typed, C, 'Go to step 2'), D, 'Type', 'name');
    expect(history.undo(after).present).toBe(C);
  });
});

describe('an edit after undo', () => {
  it('is not taken for the saved one that it replaces', () => {
    const saved = history.markSaved(history.record(history.start(A), B, 'to B'));
    expect(history.isDirty(history.record(history.undo(saved), C, 'to C'))).toBe(true);
  });

  it('stays unsaved when what was being written is out of reach by then', () => {
    const undone = history.undo(history.record(history.start(A), B, 'to B'));
    const other = history.record(undone, C, 'to C');
    expect([
      history.isDirty(history.markSaved(other, B)),
      history.isDirty(history.undo(history.markSaved(other, B))),
    ]).toEqual([true, true]);
  });
});
