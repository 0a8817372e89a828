import { describe, expect, it } from 'vitest';
import type { Timeline, TimelineAction } from '../../../shared/edit/timeline';
import * as timeline from '../../../shared/edit/timeline';
import { emptyDocument } from '../../../shared/model/scenario';

const A = emptyDocument('A');
const rename = (name: string, gesture?: string): TimelineAction => ({
  kind: 'edit',
  edit: { type: 'set-scenario', name },
  ...(gesture === undefined ? {} : { gesture }),
});
const tell = (description: string, gesture?: string): TimelineAction => ({
  kind: 'edit',
  edit: { type: 'set-scenario', description },
  ...(gesture === undefined ? {} : { gesture }),
});
const UNDO: TimelineAction = { kind: 'undo' };
const REDO: TimelineAction = { kind: 'redo' };
const END: TimelineAction = { kind: 'end-gesture' };

const after = (state: Timeline, ...actions: readonly TimelineAction[]): Timeline =>
  actions.reduce((now, action) => timeline.reduce(now, action).timeline, state);
const nameOf = ({ present }: Timeline) => present.scenario.name;
const labels = (state: Timeline) => [timeline.undoLabel(state), timeline.redoLabel(state)];

describe('undo and redo', () => {
  const two = () => after(timeline.start(A), rename('B'), tell('C'));

  it('go back and forth step by step and say what they would do', () => {
    expect(labels(two())).toEqual(['Undo Change description', null]);
    const one = after(two(), UNDO);
    expect([nameOf(one), ...labels(one)]).toEqual(['B', 'Undo Rename scenario', 'Redo Change description']);
    const none = after(one, UNDO);
    expect(none.present).toBe(A);
    expect(labels(none)).toEqual([null, 'Redo Rename scenario']);
    expect(after(none, REDO, REDO)).toEqual(two());
  });

  it('do nothing at the ends', () => {
    const first = timeline.start(A);
    expect([after(first, UNDO), after(first, REDO)]).toEqual([first, first]);
    expect(after(first, UNDO)).toBe(first);
    const last = two();
    expect(after(last, REDO)).toBe(last);
  });

  it('lose what was undone once another edit is made', () => {
    expect(labels(after(two(), UNDO, rename('D')))).toEqual(['Undo Rename scenario', null]);
  });

  it('keep the latest 500 steps', () => {
    const many = after(timeline.start(A), ...Array.from({ length: 501 }, (_, n) => rename(`${n}`)));
    expect(many.past).toHaveLength(500);
    expect(nameOf(after(many, ...many.past.map(() => UNDO)))).toBe('0');
  });
});

describe('an edit', () => {
  it('that is refused changes nothing and says why', () => {
    const first = timeline.start(A);
    const { timeline: next, refusal } = timeline.reduce(first, rename(' '));
    expect(next).toBe(first);
    expect(refusal?.code).toBe('invalid-name');
  });

  it('without effect makes no step and ends no gesture', () => {
    const typed = after(timeline.start(A), rename('B', 'name'));
    expect(timeline.reduce(typed, rename('B'))).toEqual({ timeline: typed, refusal: null });
    expect(after(typed, rename('B'))).toBe(typed);
  });
});

describe('a gesture', () => {
  const typed = () => after(timeline.start(A), rename('B', 'name'), tell('C', 'name'));

  it('is one step, named by its first edit', () => {
    expect(labels(typed())).toEqual(['Undo Rename scenario', null]);
    expect(after(typed(), UNDO).present).toBe(A);
  });

  it.each([
    ['an edit with another key', [tell('D', 'other')]],
    ['an edit without a key', [tell('D')]],
    ['its end', [END, tell('D', 'name')]],
    ['undo and redo', [UNDO, REDO, tell('D', 'name')]],
    ['undo', [tell('x'), UNDO, tell('D', 'name')]],
  ])('is over after %s', (_what, actions) => {
    expect(after(typed(), ...actions, UNDO).present).toEqual(typed().present);
  });

  it('that is not open ends without effect', () => {
    expect(after(timeline.start(A), END)).toEqual(timeline.start(A));
    const closed = after(typed(), END);
    expect(closed.gesture).toBeNull();
    expect(after(closed, END)).toBe(closed);
  });
});

describe('what is saved', () => {
  const first = () => timeline.start(A);

  it('is the document it started with, unless that was never saved', () => {
    expect(timeline.isDirty(first())).toBe(false);
    expect(timeline.isDirty(timeline.start(A, { isSaved: false }))).toBe(true);
  });

  it('is found again by undo and by redo', () => {
    const saved = after(first(), rename('B'));
    const clean = timeline.markSaved(saved, saved.present);
    expect(timeline.isDirty(clean)).toBe(false);
    expect(timeline.isDirty(after(clean, UNDO))).toBe(true);
    expect(timeline.isDirty(after(clean, UNDO, REDO))).toBe(false);
    expect(timeline.isDirty(after(clean, rename('C')))).toBe(true);
    expect(timeline.isDirty(after(clean, rename('C'), UNDO))).toBe(false);
  });

  it('is not what was edited while it was being written', () => {
    const edited = after(first(), rename('B'));
    expect(timeline.isDirty(timeline.markSaved(edited, A))).toBe(true);
    expect(timeline.isDirty(after(timeline.markSaved(edited, A), UNDO))).toBe(false);
  });

  it('is not an edit that says the same as the one it replaces', () => {
    const edited = after(first(), rename('B'));
    const clean = timeline.markSaved(edited, edited.present);
    expect(timeline.isDirty(after(clean, UNDO, rename('B')))).toBe(true);
  });
});
