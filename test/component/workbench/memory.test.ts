import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createJournal } from '../../../renderer/document/journal';
import { putOnDesk } from '../../../renderer/document/put-on-desk';
import { startLesson } from '../../../renderer/lesson/play';
import { startRun } from '../../../renderer/runs/run';
import { createDesk, createWorkbench, workbenchOn } from '../../../renderer/workbench/create-workbench';
import { dispatch, redo, undo } from '../../../renderer/workbench/dispatch';
import { documentOf, scenarioOf } from '../../../renderer/workbench/reads';
import type { Desk } from '../../../renderer/workbench/workbench';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { MAX_STEPS } from '../../../shared/edit/timeline';
import { captureStage } from '../../../shared/lesson/stages';
import { aKeeper } from '../../support/keeper';
import { aLesson, aStep } from '../../support/lessons';
import { aDesk } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

const toggle = (workbench: ReturnType<typeof workbenchOn>, enabled: boolean) =>
  dispatch(workbench, { type: 'set-isolation', tenant: 'itp', enabled });

describe('the memory of a document', () => {
  it(`holds ${MAX_STEPS} steps after more toggles, and no more after as many undos and redos`, () => {
    const { workbench } = aDesk(SMALL_WORLD);
    const held = () => {
      const { past, future } = workbench.document.getState().timeline;
      return past.length + future.length;
    };
    for (let n = 0; n < MAX_STEPS + 100; n += 1) toggle(workbench, n % 2 === 1);
    expect([MAX_STEPS, held()]).toEqual([500, 500]);
    for (let n = 0; n < MAX_STEPS + 100; n += 1) undo(workbench);
    expect([held(), workbench.document.getState().timeline.past.length]).toEqual([500, 0]);
    for (let n = 0; n < MAX_STEPS + 100; n += 1) redo(workbench);
    expect(held()).toBe(500);
  });

  it('shares what an edit did not change with the steps before', () => {
    const { workbench } = aDesk(SMALL_WORLD);
    const before = scenarioOf(workbench);
    toggle(workbench, false);
    const now = scenarioOf(workbench);
    expect([now.connections, now.flows, now.tenants[0]]).toEqual([
      before.connections,
      before.flows,
      before.tenants[0],
    ]);
    expect(now.connections).toBe(before.connections);
    expect(now.tenants[0]).toBe(before.tenants[0]);
  });
});

/** Everything a person can leave behind: edits, a run, a lesson that plays, half-typed text. */
function workAndLeave(desk: Desk): readonly WeakRef<object>[] {
  const stage = captureStage(SMALL_WORLD);
  const scenario = { ...SMALL_WORLD.scenario, lesson: aLesson(aStep('one', { stage })) };
  const former = createWorkbench(desk, { ...SMALL_WORLD, scenario }, { journal: createJournal });
  putOnDesk(desk, former);
  toggle(former, false);
  startRun(former, 'notify');
  former.drafts.register('name', () => true);
  former.drafts.set('name', 'Half');
  startLesson(former);
  toggle(workbenchOn(desk), false);
  const refs = [former, documentOf(former), workbenchOn(desk)].map((held) => new WeakRef<object>(held));
  putOnDesk(desk, createWorkbench(desk, SMALL_WORLD));
  return refs;
}

describe('a document that was left', () => {
  it('goes with its history, its stage and its journal: nothing holds it any more', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const keeper = aKeeper();
    const desk = createDesk({ ...memoryBridge(), recovery: keeper.door });
    const refs = workAndLeave(desk);
    // The journal ends in its own time, and a WeakRef holds on for the rest of the task it was made in.
    for (let turn = 0; turn < 10 && refs.some((ref) => ref.deref()); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      collect();
    }
    expect(refs.map((ref) => ref.deref() === undefined)).toEqual([true, true, true]);
    expect(keeper.kept()).toBeNull();
  });
});
