import { describe, expect, test, vi } from 'vitest';
import { keepMine } from '../../../renderer/document/disk';
import { openHandedOver, openLesson, startNew } from '../../../renderer/document/open';
import { save, saveCopy } from '../../../renderer/document/save';
import { next } from '../../../renderer/lesson/play';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { documentOf, isDirty, scenarioOf } from '../../../renderer/workbench/reads';
import type { Workbench } from '../../../renderer/workbench/workbench';
import { emptyDocument } from '../../../shared/model/scenario';
import { aSlowDisk, opened, savedAs, textOf, ticks } from '../../support/fake-doors';
import { aDesk } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';
import { english } from '../../support/english';

const MINE = { handle: 'handle of mine.tisim', name: 'mine.tisim', revision: 'first' };
const CONFLICT = { kind: 'conflict', name: 'mine.tisim', state: 'changed', revision: 'theirs' } as const;

const rename = (workbench: Workbench, name: string) =>
  dispatch(workbench, { type: 'update-tenant', id: 'roth', changes: { name } });
const fileOf = ({ document }: Workbench) => document.getState().file;

/** A document that came from mine.tisim and was edited since. */
function editing(disk = aSlowDisk()) {
  const shown = aDesk(SMALL_WORLD, disk.bridge, { file: MINE });
  rename(shown.workbench, 'Edited');
  return { ...disk, ...shown, workbench: shown.workbench };
}

describe('a finished save binds the file only to the document that asked', () => {
  test('also when another document was handed over while the person chose the place', async () => {
    const { bridge, requests, answer } = aSlowDisk();
    const { desk, workbench } = aDesk(SMALL_WORLD, bridge);
    const saving = save(workbench, { asNew: true });
    await openHandedOver(desk, opened('handed.tisim', emptyDocument('Handed')));
    await answer(savedAs('mine.tisim'));
    expect(await saving).toBe(true);
    expect(fileOf(workbench).name).toBe('mine.tisim');
    expect(fileOf(workbenchOn(desk))).toMatchObject({ name: 'handed.tisim' });
    void save(workbenchOn(desk));
    await ticks();
    expect(requests.at(-1)).toMatchObject({ handle: 'handle of handed.tisim' });
  });

  test('also when a slow save ends after New and “Don’t save”', async () => {
    const { desk, workbench, answer } = editing(aSlowDisk({ askToSave: () => Promise.resolve('discard') }));
    void save(workbench);
    await ticks();
    expect(await startNew(desk)).toBe(true);
    await answer(savedAs('mine.tisim'));
    expect(fileOf(workbenchOn(desk))).toEqual({ handle: null, name: null, revision: null, savedAt: null });
    expect(isDirty(workbenchOn(desk))).toBe(false);
  });

  test('and a conflict that is found then opens no dialog about the document that is open now', async () => {
    const { desk, workbench, answer } = editing(aSlowDisk({ askToSave: () => Promise.resolve('discard') }));
    void save(workbench);
    await ticks();
    await startNew(desk);
    await answer(CONFLICT);
    expect(desk.state.getState().dialog).toBeNull();
    expect(english(desk.state.getState().toast?.text)).toContain('mine.tisim was not saved');
  });
});

describe('what is on disk is what was written', () => {
  test('edits made while a save runs stay unsaved, and one undo leads back to what is on disk', async () => {
    const { workbench, requests, answer } = editing();
    const saving = save(workbench);
    await ticks();
    rename(workbench, 'Edited again');
    await answer(savedAs('mine.tisim'));
    expect(await saving).toBe(true);
    expect(isDirty(workbench)).toBe(true);
    undo(workbench);
    expect(isDirty(workbench)).toBe(false);
    expect(requests[0]?.text).toBe(textOf(documentOf(workbench)));
  });

  test('typing that goes on during a save is an undo step of its own', async () => {
    const { workbench, answer } = editing();
    const type = (name: string) =>
      dispatch(workbench, { type: 'update-tenant', id: 'roth', changes: { name } }, 'typing');
    type('E');
    const saving = save(workbench);
    await ticks();
    type('Ed');
    await answer(savedAs('mine.tisim'));
    await saving;
    undo(workbench);
    expect(scenarioOf(workbench).tenants[0]?.name).toBe('E');
    expect(isDirty(workbench)).toBe(false);
  });

  test('a half-typed field is in the file, and one that cannot be taken stops the save with a sentence', async () => {
    const { desk, workbench, requests, answer } = editing();
    let isGood = false;
    workbench.drafts.set('name', 'Typed');
    workbench.drafts.register('name', () => isGood && rename(workbench, 'Typed') === null);
    expect(await save(workbench)).toBe(false);
    expect(requests).toEqual([]);
    expect(english(desk.state.getState().toast?.text)).toContain('Not saved');
    isGood = true;
    void save(workbench);
    await answer(savedAs('mine.tisim'));
    expect(requests[0]?.text).toContain('"Typed"');
  });

  test('a save that is cancelled or fails leaves the document unsaved, and a failure is told', async () => {
    const { desk, workbench, answer } = editing();
    const cancelled = save(workbench, { asNew: true });
    await answer({ kind: 'cancelled' });
    expect(await cancelled).toBe(false);
    expect(desk.state.getState().dialog).toBeNull();
    const failed = save(workbench);
    await answer({ kind: 'failed', code: 'io', name: 'mine.tisim', message: 'The disk is full.' });
    expect(await failed).toBe(false);
    expect(desk.state.getState().dialog).toMatchObject({ kind: 'problem', intro: 'The disk is full.' });
    expect([isDirty(workbench), fileOf(workbench).revision]).toEqual([true, 'first']);
  });

  test('a save that takes long says so until it ends', async () => {
    const { desk, workbench, answer } = editing();
    void save(workbench);
    await vi.waitFor(() => expect(desk.state.getState().busy?.text).toBe('Saving mine.tisim…'), 2_000);
    await answer(savedAs('mine.tisim'));
    expect(desk.state.getState().busy).toBeNull();
  });
});

describe('saving while a lesson plays', () => {
  test('writes the document of its author and nothing of the stage', async () => {
    const { bridge, requests, answer } = aSlowDisk();
    const { desk } = aDesk(SMALL_WORLD, bridge);
    await openLesson(desk, 'leaver');
    const { author } = workbenchOn(desk);
    const before = textOf(documentOf(author));
    next(workbenchOn(desk));
    dispatch(workbenchOn(desk), { type: 'set-scenario', name: 'Played', description: null });
    void save(workbenchOn(desk));
    await answer(savedAs('leaver.tisim'));
    expect(requests[0]?.text).toBe(before);
    expect(workbenchOn(desk)).not.toBe(author);
  });

  test('playing neither hides nor makes unsaved work', async () => {
    const { desk } = aDesk(SMALL_WORLD);
    await openLesson(desk, 'leaver');
    const { author } = workbenchOn(desk);
    next(workbenchOn(desk));
    expect(isDirty(author)).toBe(false);
    dispatch(author, { type: 'set-scenario', name: 'Mine', description: null });
    next(workbenchOn(desk));
    expect(isDirty(author)).toBe(true);
    expect(scenarioOf(author).name).toBe('Mine');
  });
});

describe('a file that another program changed', () => {
  test('is not written over: the question is asked and nothing counts as saved', async () => {
    const { desk, workbench, requests, answer } = editing();
    const saving = save(workbench);
    await answer(CONFLICT);
    expect(await saving).toBe(false);
    expect(requests[0]?.revision).toBe('first');
    expect(desk.state.getState().dialog).toEqual({ kind: 'conflict', conflict: CONFLICT });
    expect([isDirty(workbench), fileOf(workbench).revision]).toEqual([true, 'first']);
  });

  test('is written over by “Keep mine”, as long as it is what the question was about', async () => {
    const { workbench, requests, answer } = editing();
    void keepMine(workbench, CONFLICT);
    await answer(savedAs('mine.tisim', 'second'));
    expect(requests[0]).toMatchObject({ handle: MINE.handle, revision: 'theirs' });
    expect([isDirty(workbench), fileOf(workbench).revision]).toEqual([false, 'second']);
  });
});

test('saves never overlap: the second one waits and knows what the first one wrote', async () => {
  const { workbench, requests, answer } = editing();
  const both = [save(workbench), save(workbench)];
  await ticks();
  expect(requests).toHaveLength(1);
  await answer(savedAs('mine.tisim', 'second'));
  expect(requests.map(({ revision }) => revision)).toEqual(['first', 'second']);
  await answer(savedAs('mine.tisim', 'third'));
  expect(await Promise.all(both)).toEqual([true, true]);
});

describe('saving a copy', () => {
  test('leaves the file of the document alone and says what was saved', async () => {
    const { desk, workbench, requests, answer } = editing();
    const copying = saveCopy(workbench);
    await answer(savedAs('copy.tisim'));
    expect(await copying).toBe(true);
    expect(requests[0]).toMatchObject({ handle: null, suggestedName: 'small-world-copy.tisim' });
    expect(fileOf(workbench)).toMatchObject(MINE);
    expect(isDirty(workbench)).toBe(true);
    expect(english(desk.state.getState().toast?.text)).toContain('copy.tisim');
  });

  test('is told when it fails', async () => {
    const { desk, workbench, answer } = editing();
    const copying = saveCopy(workbench);
    await answer({ kind: 'failed', code: 'no-permission', name: 'copy.tisim', message: 'Not allowed.' });
    expect(await copying).toBe(false);
    expect(desk.state.getState().dialog).toMatchObject({ kind: 'problem', intro: 'Not allowed.' });
  });
});
