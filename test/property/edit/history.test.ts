import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History } from '../../../shared/edit/history';
import * as history from '../../../shared/edit/history';
import { emptyDocument } from '../../../shared/model/scenario';

type Action = (state: History) => History;

/** Any use of the history: edits with and without a gesture, moves through a lesson, undo, redo, saving. */
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(fc.string({ maxLength: 3 }), fc.constantFrom(null, 'a', 'b')).map(
    ([name, gesture]): Action =>
      (state) =>
        history.record(state, emptyDocument(name), name, gesture),
  ),
  fc.string({ maxLength: 3 }).map(
    (name): Action =>
      (state) =>
        history.recordMove(state, emptyDocument(name), name),
  ),
  fc.constant<Action>(history.undo),
  fc.constant<Action>(history.redo),
  fc.constant<Action>(history.endGesture),
  fc.constant<Action>((state) => history.markSaved(state)),
);
const anyHistory = fc
  .array(action, { maxLength: 30 })
  .map((actions) => actions.reduce((state, act) => act(state), history.start(emptyDocument())));

const undoAll = (state: History): History => (state.past.length === 0 ? state : undoAll(history.undo(state)));
const redoAll = (state: History): History =>
  state.future.length === 0 ? state : redoAll(history.redo(state));

describe('in whatever state the history is', () => {
  it('redo takes undo back, and undo takes redo back', () => {
    fc.assert(
      fc.property(anyHistory, (state) => {
        if (state.past.length > 0)
          expect(history.redo(history.undo(state))).toEqual(history.endGesture(state));
        if (state.future.length > 0)
          expect(history.undo(history.redo(state))).toEqual(history.endGesture(state));
      }),
    );
  });

  it('undoing an edit leads to the very same document as before it', () => {
    fc.assert(
      fc.property(anyHistory, (state) => {
        const edited = history.record(state, emptyDocument('edited'), 'Edit');
        expect(history.undo(edited).present).toBe(state.present);
      }),
    );
  });

  it('undoing all and redoing all leads to the very same document', () => {
    fc.assert(
      fc.property(anyHistory, (state) => {
        const last = redoAll(state).present;
        expect(redoAll(undoAll(state)).present).toBe(last);
      }),
    );
  });

  it('undo and redo keep every document', () => {
    fc.assert(
      fc.property(anyHistory, (state) => {
        const size = (one: History) => one.past.length + one.future.length;
        expect(size(history.undo(state))).toBe(size(state));
        expect(size(history.redo(state))).toBe(size(state));
      }),
    );
  });

  it('saving makes it clean, and only leaving what was saved makes it dirty', () => {
    fc.assert(
      fc.property(anyHistory, (state) => {
        const saved = history.markSaved(state);
        expect(history.isDirty(saved)).toBe(false);
        const edited = history.record(saved, emptyDocument('edited'), 'Edit');
        expect(history.isDirty(edited)).toBe(true);
        expect(history.isDirty(history.undo(edited))).toBe(false);
      }),
    );
  });

  it('a move through a lesson, and its undo and redo, change nothing about what is unsaved', () => {
    fc.assert(
      fc.property(anyHistory, (state) => {
        const moved = history.recordMove(state, emptyDocument('moved'), 'Move');
        const back = history.undo(moved);
        const dirty = [moved, back, history.redo(back)].map(history.isDirty);
        expect(new Set(dirty)).toEqual(new Set([history.isDirty(state)]));
      }),
    );
  });

  it('there is a label exactly when there is something to undo or redo', () => {
    fc.assert(
      fc.property(anyHistory, (state) => {
        expect(history.undoLabel(state) === null).toBe(state.past.length === 0);
        expect(history.redoLabel(state) === null).toBe(state.future.length === 0);
      }),
    );
  });
});
