import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PresentAct, PresentState } from '../../../renderer/present/present-state';
import { NOT_PRESENTING, presentReducer, TEXT_SCALES } from '../../../renderer/present/present-state';

const panels = { outline: true, inspector: false, results: true, minimap: false, lesson: true };
const tool = fc.constantFrom('laser' as const, 'ink' as const);
const act: fc.Arbitrary<PresentAct> = fc.oneof(
  fc.constant({ kind: 'start' as const, panels }),
  fc
    .constantFrom(
      'stop' as const,
      'drop-tool' as const,
      'black' as const,
      'show-again' as const,
      'notes' as const,
      'presenter-opened' as const,
      'presenter-closed' as const,
    )
    .map((kind) => ({ kind })),
  tool.map((one) => ({ kind: 'tool' as const, tool: one })),
  fc.constantFrom(1 as const, -1 as const).map((by) => ({ kind: 'scale' as const, by })),
);
const after = (acts: readonly PresentAct[], first: PresentState = NOT_PRESENTING) =>
  acts.reduce(presentReducer, first);
const reached = fc.array(act, { maxLength: 20 }).map((acts) => after(acts));

describe('the state of presenting', () => {
  it('begins with empty hands and knows the panels to come back to', () => {
    fc.assert(
      fc.property(reached, (state) => {
        const stopped = presentReducer(state, { kind: 'stop' });
        expect(presentReducer(stopped, { kind: 'start', panels })).toEqual({
          ...stopped,
          isPresenting: true,
          tool: 'none',
          panelsBefore: panels,
        });
      }),
    );
  });

  it('begins once: a second start does not take the bare window for the panels before', () => {
    const state = after([{ kind: 'start', panels }]);
    expect(presentReducer(state, { kind: 'start', panels: { ...panels, results: false } })).toBe(state);
  });

  it('ends with the picture shown, no tool and no panels to come back to; size and notes stay', () => {
    fc.assert(
      fc.property(reached, (state) => {
        expect(presentReducer(state, { kind: 'stop' })).toEqual({
          ...state,
          isPresenting: false,
          isBlack: false,
          tool: 'none',
          panelsBefore: null,
        });
      }),
    );
  });

  it('holds one tool: the same again drops it, another takes its place', () => {
    fc.assert(
      fc.property(reached, tool, (state, one) => {
        const held = after([{ kind: 'drop-tool' }, { kind: 'tool', tool: one }], state);
        expect(held.tool).toBe(one);
        expect(presentReducer(held, { kind: 'tool', tool: one }).tool).toBe('none');
        const other = one === 'ink' ? 'laser' : 'ink';
        expect(presentReducer(held, { kind: 'tool', tool: other }).tool).toBe(other);
        expect(presentReducer(held, { kind: 'drop-tool' })).toEqual({ ...held, tool: 'none', pointed: null });
      }),
    );
  });

  it('points on the canvas only with the laser, and forgets the place with it', () => {
    fc.assert(
      fc.property(reached, tool, (state, one) => {
        const held = after([{ kind: 'drop-tool' }, { kind: 'tool', tool: one }], state);
        const at = { x: 3, y: -4 };
        const pointing = presentReducer(held, { kind: 'point', at });
        expect(pointing).toEqual({ ...held, pointed: one === 'laser' ? at : null });
        for (const act of [{ kind: 'drop-tool' }, { kind: 'stop' }, { kind: 'presenter-closed' }] as const)
          expect(presentReducer(pointing, act).pointed).toBeNull();
        expect(presentReducer(pointing, { kind: 'tool', tool: one }).pointed).toBeNull();
      }),
    );
  });

  it('has one of the sizes, a size up or down from the last, and stays at its ends', () => {
    fc.assert(
      fc.property(reached, fc.constantFrom(1 as const, -1 as const), (state, by) => {
        const [from, to] = [state, presentReducer(state, { kind: 'scale', by })].map(({ scale }) =>
          TEXT_SCALES.indexOf(scale),
        );
        expect(to).toBe(Math.min(TEXT_SCALES.length - 1, Math.max(0, (from ?? -1) + by)));
      }),
    );
  });

  it('goes black and back, shows notes and hides them, each with nothing else', () => {
    fc.assert(
      fc.property(reached, (state) => {
        const { isBlack, areNotesShown } = state;
        expect(presentReducer(state, { kind: 'black' })).toEqual({ ...state, isBlack: !isBlack });
        expect(presentReducer(state, { kind: 'show-again' })).toEqual({ ...state, isBlack: false });
        expect(presentReducer(state, { kind: 'notes' })).toEqual({ ...state, areNotesShown: !areNotesShown });
        const [opened, closed] = (['presenter-opened', 'presenter-closed'] as const).map(
          (kind) => presentReducer(state, { kind }).isPresenterOpen,
        );
        expect([opened, closed]).toEqual([true, false]);
      }),
    );
  });
});
