import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { createJournal } from '../../../renderer/document/journal';
import { dispatch, endGesture, redo, undo } from '../../../renderer/workbench/dispatch';
import { documentOf } from '../../../renderer/workbench/reads';
import { select } from '../../../renderer/workbench/session';
import type { Workbench } from '../../../renderer/workbench/workbench';
import { APP_VERSION } from '../../../shared/base/version';
import type { Edit } from '../../../shared/edit/edit';
import { replay } from '../../../shared/edit/journal';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import { arbitraryEdit } from '../../property/edit/edits';
import { arbitraryDocument } from '../../support/arbitraries';
import { aKeeper } from '../../support/keeper';
import { aDesk } from '../../support/on-workbench';

/** 5 documents with 200 edits each: as many as the history holds, whatever is refused. */
const SEEDS = [1, 2, 3, 4, 5];
const EDITS_EACH = 200;

type Act = { readonly edit: Edit; readonly gesture?: string } | 'undo' | 'redo' | 'end-gesture' | 'select';
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: arbitraryEdit.map((edit) => ({ edit })),
  },
  { weight: 1, arbitrary: arbitraryEdit.map((edit) => ({ edit, gesture: 'typing' })) },
  { weight: 3, arbitrary: fc.constantFrom('undo', 'redo', 'end-gesture', 'select') },
);

function carryOut(workbench: Workbench, one: Act, at: number): boolean {
  if (one === 'undo') undo(workbench);
  else if (one === 'redo') redo(workbench);
  else if (one === 'end-gesture') endGesture(workbench);
  else if (one === 'select') select(workbench, { tenants: [`t${at % 7}`], connections: [`c${at % 5}`] });
  else return dispatch(workbench, one.edit, one.gesture) === null;
  return false;
}

/** The acts of one run: as many as it takes for its share of the edits. */
function actsOf(seed: number): readonly Act[] {
  const acts = fc.sample(act, { seed, numRuns: EDITS_EACH * 2 });
  const places = acts.flatMap((one, at) => (typeof one === 'object' ? [at] : []));
  return acts.slice(0, (places[EDITS_EACH - 1] ?? acts.length) + 1);
}

function open(seed: number) {
  const keeper = aKeeper();
  const bridge = { ...memoryBridge(), recovery: keeper.door };
  const [document] = fc.sample(arbitraryDocument, { seed, numRuns: 1 });
  const { workbench } = aDesk(document, bridge, { journal: createJournal });
  return { workbench, keeper, text: () => serialize(documentOf(workbench), APP_VERSION) };
}

/** The document that the journal would bring back after a crash. */
function recovered(kept: ReturnType<ReturnType<typeof aKeeper>['kept']>): string | null {
  const base = kept ? parse(kept.base) : null;
  if (!kept || !base?.ok) return null;
  const { timeline, remark } = replay(base.value.document, kept.lines);
  expect(remark).toBeNull();
  return serialize(timeline.present, APP_VERSION);
}

describe.each(SEEDS)('200 random edits of document %i, with undo, redo and selection between', (seed) => {
  it('can be undone to the first bytes and redone to the last', () => {
    const { workbench, text } = open(seed);
    const first = text();
    const done = actsOf(seed).filter((one, at) => carryOut(workbench, one, at));
    expect(done.length).toBeGreaterThan(50);
    while (workbench.document.getState().timeline.future.length > 0) redo(workbench);
    const last = text();
    const { past } = workbench.document.getState().timeline;
    expect(past.length).toBeLessThanOrEqual(EDITS_EACH);
    for (let step = past.length; step > 0; step -= 1) undo(workbench);
    expect(text()).toBe(first);
    for (let step = past.length; step > 0; step -= 1) redo(workbench);
    expect(text()).toBe(last);
  });

  it('come back from the journal at any moment as they stand in the window', async () => {
    const { workbench, keeper, text } = open(seed);
    const first = text();
    let compared = 0;
    for (const [at, one] of actsOf(seed).entries()) {
      carryOut(workbench, one, at);
      if (at % 9 !== 0) continue;
      await workbench.journal.flush();
      expect(recovered(keeper.kept()) ?? first, `after act ${at}`).toBe(text());
      compared += keeper.kept() ? 1 : 0;
    }
    expect(compared).toBeGreaterThan(10);
    await workbench.journal.end();
  });
});
