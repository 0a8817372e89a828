import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../shared/edit/journal';
import { noteAction, replay, startJournal } from '../../../shared/edit/journal';
import type { Timeline, TimelineAction } from '../../../shared/edit/timeline';
import * as timeline from '../../../shared/edit/timeline';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { arbitraryDocument } from '../../support/arbitraries';
import { arbitraryEdit } from './edits';

const bytes = (document: ScenarioDocument) => serialize(document, '0.1.0');
function reopened(document: ScenarioDocument): ScenarioDocument {
  const parsed = parse(bytes(document));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.document;
}

const edit: fc.Arbitrary<TimelineAction> = fc
  .tuple(arbitraryEdit, fc.constantFrom(undefined, 'a', 'b'))
  .map(([one, gesture]) => ({ kind: 'edit', edit: one, ...(gesture === undefined ? {} : { gesture }) }));
const action: fc.Arbitrary<TimelineAction> = fc.oneof(
  { weight: 6, arbitrary: edit },
  { weight: 2, arbitrary: fc.constant<TimelineAction>({ kind: 'undo' }) },
  { weight: 1, arbitrary: fc.constant<TimelineAction>({ kind: 'redo' }) },
  { weight: 1, arbitrary: fc.constant<TimelineAction>({ kind: 'end-gesture' }) },
);

const toTheEnd = (state: Timeline, kind: 'undo' | 'redo'): Timeline => {
  const { timeline: next } = timeline.reduce(state, { kind });
  return next === state ? state : toTheEnd(next, kind);
};
const asText = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

describe.each([1, 2, 3])('a thousand random edits, seed %i', (seed) => {
  const [document] = fc.sample(arbitraryDocument, { numRuns: 1, seed }) as [ScenarioDocument];

  it('lead by undo to the first bytes, and by redo to the last', () => {
    let now = timeline.start(document);
    for (const one of fc.sample(edit, { numRuns: 1000, seed })) now = timeline.reduce(now, one).timeline;
    // So many are refused or go on with a gesture that no step has fallen off.
    expect(now.past.length).toBeGreaterThan(100);
    expect(now.past.length).toBeLessThan(timeline.MAX_STEPS);
    const last = bytes(now.present);
    const first = toTheEnd(now, 'undo');
    expect(bytes(first.present)).toBe(bytes(document));
    expect(bytes(toTheEnd(first, 'redo').present)).toBe(last);
  });

  it('and undo, redo and gestures, made once more from their text over the opened file, give the same bytes after each', () => {
    let live = timeline.start(document);
    let again = timeline.start(reopened(document));
    for (const one of fc.sample(action, { numRuns: 1000, seed })) {
      const made = timeline.reduce(live, one);
      const repeated = timeline.reduce(again, asText(one));
      expect(repeated.refusal).toEqual(made.refusal);
      if (made.timeline.present !== live.present)
        expect(bytes(repeated.timeline.present)).toBe(bytes(made.timeline.present));
      [live, again] = [made.timeline, repeated.timeline];
    }
    expect(again.past.map(({ label }) => label)).toEqual(live.past.map(({ label }) => label));
    expect(again.past.map((step) => bytes(step.document))).toEqual(
      live.past.map((step) => bytes(step.document)),
    );
  });
});

describe('in whatever state a timeline is', () => {
  const anyTimeline = fc
    .tuple(arbitraryDocument, fc.array(action, { maxLength: 30 }))
    .map(([document, actions]) =>
      actions.reduce((state, one) => timeline.reduce(state, one).timeline, timeline.start(document)),
    );

  it('redo takes undo back, and undo takes redo back', () => {
    fc.assert(
      fc.property(anyTimeline, (state) => {
        const make = (...kinds: readonly ('undo' | 'redo' | 'end-gesture')[]) =>
          kinds.reduce((now, kind) => timeline.reduce(now, { kind }).timeline, state);
        if (state.past.length > 0) expect(make('undo', 'redo')).toEqual(make('end-gesture'));
        if (state.future.length > 0) expect(make('redo', 'undo')).toEqual(make('end-gesture'));
      }),
    );
  });

  it('an edit either changes nothing, or undo leads back to the very document before it', () => {
    fc.assert(
      fc.property(anyTimeline, arbitraryEdit, (state, one) => {
        const closed = timeline.reduce(state, { kind: 'end-gesture' }).timeline;
        const { timeline: next, refusal } = timeline.reduce(closed, { kind: 'edit', edit: one });
        if (next === closed) return;
        expect(refusal).toBeNull();
        expect(timeline.reduce(next, { kind: 'undo' }).timeline.present).toBe(state.present);
      }),
    );
  });

  it('it is clean exactly where the saved document is the present one', () => {
    fc.assert(
      fc.property(anyTimeline, arbitraryEdit, (state, one) => {
        const saved = timeline.markSaved(state, state.present);
        expect(timeline.isDirty(saved)).toBe(false);
        const next = timeline.reduce(saved, { kind: 'edit', edit: one }).timeline;
        expect(timeline.isDirty(next)).toBe(next !== saved);
      }),
    );
  });
});

/** What lies on the disk: a file that was taken as the base, and the lines since. */
interface Disk {
  readonly base: ScenarioDocument;
  readonly lines: readonly string[];
}

type Event = TimelineAction | { readonly kind: 'save' } | { readonly kind: 'tick' };

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 12, arbitrary: action },
  { weight: 1, arbitrary: fc.constant<Event>({ kind: 'save' }) },
  { weight: 2, arbitrary: fc.constant<Event>({ kind: 'tick' }) },
);

describe('a crash at any moment', () => {
  it('loses nothing that had been noted, and nothing of what is saved', () => {
    const limits = { lines: 12, size: 20_000 };
    fc.assert(
      fc.property(
        arbitraryDocument,
        fc.array(event, { minLength: 1, maxLength: 40 }),
        fc.nat({ max: '{"kind":"undo"'.length }),
        (document, events, cut) => {
          let live = timeline.start(document);
          let journal: Journal = startJournal();
          let disk: Disk = { base: reopened(document), lines: [] };
          let noted = live.present;
          const writeBase = () => {
            journal = startJournal();
            disk = { base: reopened(live.present), lines: [] };
            noted = live.present;
          };
          for (const one of events) {
            if (one.kind === 'tick') {
              // A base is written when there is time, not at once.
              if (journal.needsBase) writeBase();
              continue;
            }
            if (one.kind === 'save') {
              live = timeline.markSaved(live, live.present);
              writeBase();
              continue;
            }
            const before = live;
            live = timeline.reduce(live, one).timeline;
            const { journal: next, line } = noteAction(journal, one, before, live, limits);
            journal = next;
            if (line !== null) disk = { ...disk, lines: [...disk.lines, line] };
            if (!journal.needsBase) noted = live.present;
            const torn = JSON.stringify(one).slice(0, cut);
            const { timeline: recovered, remark } = replay(disk.base, [...disk.lines, torn]);
            expect(remark).toBeNull();
            expect(bytes(recovered.present)).toBe(bytes(noted));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
