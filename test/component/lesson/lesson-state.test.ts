import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LessonAct, LessonState } from '../../../renderer/lesson/lesson-state';
import { lessonReducer, NO_LESSON } from '../../../renderer/lesson/lesson-state';

const ALLOWED = { kind: 'verdict', state: 'allowed' } as const;
const BLOCKED = { kind: 'verdict', state: 'blocked' } as const;
const step = fc.constantFrom('one', 'two', 'three');
const act: fc.Arbitrary<LessonAct> = fc.oneof(
  fc.record({ kind: fc.constant('play' as const), step: fc.option(step), now: fc.nat() }),
  fc.record({ kind: fc.constant('edit' as const), step: fc.option(step) }),
  fc.record({
    kind: fc.constantFrom('leave' as const, 'close-offer' as const),
  }),
  fc.record({ kind: fc.constantFrom('restart' as const, 'finish' as const), now: fc.nat() }),
  fc.record({
    kind: fc.constant('panels' as const),
    folded: fc.subarray(['outline', 'results'] as const),
    opened: fc.subarray(['inspector', 'results'] as const),
  }),
  fc.record({ kind: fc.constant('go' as const), step: fc.option(step) }),
  fc.record({
    kind: fc.constant('answer' as const),
    step,
    said: fc.constantFrom(ALLOWED, BLOCKED, 'revealed' as const),
  }),
  fc.record({ kind: fc.constantFrom('ask-again' as const, 'miss' as const), step }),
);
const after = (acts: readonly LessonAct[], first: LessonState = NO_LESSON) =>
  acts.reduce(lessonReducer, first);
const played = fc.array(act, { maxLength: 20 }).map((acts) => after(acts));

describe('the state of a lesson', () => {
  it('begins at its step with every question unanswered, in either mode', () => {
    fc.assert(
      fc.property(played, fc.constantFrom('play' as const, 'edit' as const), step, (state, kind, first) => {
        const { folded, opened } = state;
        const visited = kind === 'play' ? [first] : [];
        expect(lessonReducer(state, { kind, step: first, now: 7 })).toEqual({
          mode: kind,
          step: first,
          answers: {},
          misses: {},
          visited,
          isOfferClosed: true,
          folded,
          opened,
          startedAt: kind === 'play' ? 7 : 0,
          endedAt: null,
        });
      }),
    );
  });

  it('is over when it is left: nothing plays, nothing is answered, the outline is owed no more', () => {
    fc.assert(
      fc.property(played, (state) => {
        expect(lessonReducer(state, { kind: 'leave' })).toEqual({ ...NO_LESSON, isOfferClosed: true });
      }),
    );
  });

  it('counts each step that was shown once, in the order it came, and only while it plays', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const go = steps.map((one) => ({ kind: 'go', step: one }) as const);
        const playing = after([{ kind: 'play', step: 'one', now: 0 }, ...go]);
        expect(playing.visited).toEqual([...new Set(['one', ...steps])]);
        expect(playing.step).toBe(steps.at(-1) ?? 'one');
        expect(after([{ kind: 'edit', step: 'one' }, ...go]).visited).toEqual([]);
      }),
    );
    expect(
      after([
        { kind: 'play', step: 'one', now: 0 },
        { kind: 'go', step: null },
      ]),
    ).toMatchObject({
      step: null,
      visited: ['one'],
    });
  });

  it('keeps one answer for each step, until that step is asked again', () => {
    fc.assert(
      fc.property(played, step, step, (state, asked, other) => {
        fc.pre(asked !== other);
        const answered = after(
          [
            { kind: 'answer', step: other, said: 'revealed' },
            { kind: 'answer', step: asked, said: ALLOWED },
            { kind: 'answer', step: asked, said: BLOCKED },
          ],
          state,
        );
        expect(answered.answers).toMatchObject({ [asked]: BLOCKED, [other]: 'revealed' });
        const again = lessonReducer(answered, { kind: 'ask-again', step: asked });
        expect(again.answers).not.toHaveProperty(asked);
        expect(again.answers).toHaveProperty(other, 'revealed');
      }),
    );
  });

  it('counts the checks of a goal that was not reached, until that step is asked again', () => {
    const checked = after([
      { kind: 'miss', step: 'one' },
      { kind: 'miss', step: 'one' },
      { kind: 'miss', step: 'two' },
    ]);
    expect(checked.misses).toEqual({ one: 2, two: 1 });
    expect(lessonReducer(checked, { kind: 'ask-again', step: 'one' }).misses).toEqual({ two: 1 });
  });

  it('forgets answers and visits when it is restarted, and stays where it is', () => {
    fc.assert(
      fc.property(played, (state) => {
        expect(lessonReducer(state, { kind: 'restart', now: 9 })).toEqual({
          ...state,
          answers: {},
          misses: {},
          visited: [],
          startedAt: 9,
          endedAt: null,
        });
      }),
    );
  });

  it('is over from the moment its end is reached, until another step is shown', () => {
    const over = after([
      { kind: 'play', step: 'one', now: 100 },
      { kind: 'finish', now: 900 },
    ]);
    expect([over.startedAt, over.endedAt, over.step]).toEqual([100, 900, 'one']);
    expect(lessonReducer(over, { kind: 'go', step: 'one' }).endedAt).toBeNull();
  });

  it('notes a closed offer and collapsed panels, and nothing else with them', () => {
    fc.assert(
      fc.property(played, (state) => {
        expect(lessonReducer(state, { kind: 'close-offer' })).toEqual({ ...state, isOfferClosed: true });
        const panels = { folded: ['outline'], opened: ['results'] } as const;
        expect(lessonReducer(state, { kind: 'panels', ...panels })).toEqual({ ...state, ...panels });
      }),
    );
  });
});
