import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { openImport } from '../../../renderer/document/import';
import { createJournal } from '../../../renderer/document/journal';
import { offerRecovery, recoverWork } from '../../../renderer/document/recovery';
import { save } from '../../../renderer/document/save';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { documentOf, isDirty, scenarioOf } from '../../../renderer/workbench/reads';
import { openDialog } from '../../../renderer/workbench/session';
import type { Workbench } from '../../../renderer/workbench/workbench';
import { emptyDocument } from '../../../shared/model/scenario';
import { aRecoveryDoor, savedAs, textOf } from '../../support/fake-doors';
import { aDesk } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';
import { english } from '../../support/english';

type Kept = ReturnType<typeof aRecoveryDoor>;
const FILE = { handle: 'h', name: 'mine.tisim', revision: 'r' };
const rename = (workbench: Workbench, name: string) =>
  dispatch(workbench, { type: 'update-tenant', id: 'roth', changes: { name } });
const nameOf = (workbench: Workbench) => scenarioOf(workbench).tenants[0]?.name;

/** A window whose document has a journal. */
function aWindow(kept: Kept, file: Partial<typeof FILE> = FILE, document = SMALL_WORLD) {
  const save = () => Promise.resolve(savedAs('mine.tisim'));
  const bridge = { ...memoryBridge(), save, recovery: kept.door };
  return aDesk(document, bridge, { file, journal: createJournal });
}

/** A window that was edited and then stopped, with all of it noted. */
async function crashed(kept: Kept, ...names: readonly string[]) {
  const { workbench } = aWindow(kept);
  for (const name of names) rename(workbench, name);
  await workbench.journal.flush();
  return workbench;
}

describe('the journal of a document', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const second = () => vi.advanceTimersByTimeAsync(1_000);

  test('holds an edit within a second: what was there before it, and a line for it', async () => {
    const kept = aRecoveryDoor();
    const { workbench } = aWindow(kept);
    rename(workbench, 'One');
    await second();
    expect(kept.journals.get(workbench.id)).toMatchObject({ ...FILE, base: textOf(SMALL_WORLD) });
    rename(workbench, 'Two');
    await second();
    expect(kept.journals.get(workbench.id)?.base).toBe(textOf(SMALL_WORLD));
    expect(kept.journals.get(workbench.id)?.lines).toHaveLength(2);
  });

  test('holds what is half typed within a second, also when nothing was edited', async () => {
    const kept = aRecoveryDoor();
    const { workbench } = aWindow(kept);
    workbench.drafts.set('tenant itp note', 'Ask E');
    await second();
    expect(JSON.parse(kept.journals.get(workbench.id)?.drafts ?? '')).toEqual({ 'tenant itp note': 'Ask E' });
    workbench.drafts.set('tenant itp note', null);
    await second();
    expect(kept.journals.size).toBe(0);
  });

  test('begins anew where undo leads further back than it knows', async () => {
    const kept = aRecoveryDoor();
    const { workbench } = aWindow(kept);
    rename(workbench, 'One');
    await save(workbench);
    await second();
    expect(kept.journals.size).toBe(0);
    undo(workbench);
    await second();
    expect(kept.journals.get(workbench.id)).toMatchObject({ base: textOf(SMALL_WORLD), lines: [] });
  });

  test('is forgotten once the document is as it is on disk', async () => {
    const kept = aRecoveryDoor();
    const { workbench } = aWindow(kept);
    rename(workbench, 'One');
    await second();
    undo(workbench);
    await second();
    expect(isDirty(workbench)).toBe(false);
    expect(kept.journals.size).toBe(0);
  });

  test('goes with a document that was let go', async () => {
    const kept = aRecoveryDoor();
    const { workbench } = aWindow(kept);
    rename(workbench, 'One');
    await second();
    await workbench.journal.end();
    rename(workbench, 'Two');
    await second();
    expect(kept.journals.size).toBe(0);
  });

  test('says once that nothing can be kept, and is whole again when the disk is', async () => {
    const kept = aRecoveryDoor();
    const note = vi
      .fn(kept.door.note)
      .mockRejectedValueOnce(new Error('full'))
      .mockRejectedValueOnce(new Error('full'));
    const { workbench, desk } = aWindow({ ...kept, door: { ...kept.door, note } });
    rename(workbench, 'One');
    await second();
    expect(english(desk.state.getState().toast?.text)).toContain('cannot be kept');
    expect(desk.state.getState().toast?.count).toBe(1);
    rename(workbench, 'Two');
    await second();
    expect(desk.state.getState().toast?.count).toBe(1);
    rename(workbench, 'Three');
    await second();
    expect(kept.journals.get(workbench.id)?.base).toContain('Two');
    expect(kept.journals.get(workbench.id)?.lines).toHaveLength(1);
  });
});

describe('work that this very window held', () => {
  test('is back by itself, with undo, file and what was half typed', async () => {
    const own = new Set<string>();
    const kept = aRecoveryDoor(own);
    const before = await crashed(kept, 'One', 'Two');
    before.drafts.set('tenant itp note', 'Ask E');
    await before.journal.flush();
    own.add(before.id);
    const { desk } = aWindow(kept, {}, emptyDocument());
    expect(await recoverWork(desk)).toBe(true);
    const now = workbenchOn(desk);
    expect(nameOf(now)).toBe('Two');
    expect(isDirty(now)).toBe(true);
    expect(now.document.getState().file).toMatchObject(FILE);
    expect(now.drafts.texts.getState()).toEqual({ 'tenant itp note': 'Ask E' });
    undo(now);
    undo(now);
    expect(documentOf(now).scenario).toEqual(SMALL_WORLD.scenario);
  });

  test('is kept under its new name before the old journal goes, so that a second crash loses nothing', async () => {
    const own = new Set<string>();
    const kept = aRecoveryDoor(own);
    const before = await crashed(kept, 'One');
    own.add(before.id);
    const { desk } = aWindow(kept, {}, emptyDocument());
    await recoverWork(desk);
    expect([...kept.journals.keys()]).toEqual([workbenchOn(desk).id]);
    expect(kept.journals.get(workbenchOn(desk).id)?.base).toContain('"One"');
  });

  test('stands in the dialog again that was half filled', async () => {
    const own = new Set<string>();
    const kept = aRecoveryDoor(own);
    const { workbench } = aWindow(kept);
    openImport(workbench, { files: [{ name: 'policy.json', text: '{}' }] });
    await workbench.journal.flush();
    own.add(workbench.id);
    const { desk } = aWindow(kept, {}, emptyDocument());
    await recoverWork(desk);
    expect(desk.state.getState().dialog).toEqual({ kind: 'import' });
    expect(workbenchOn(desk).session.getState().importFiles).toEqual([{ name: 'policy.json', text: '{}' }]);
  });

  test('is not there: nothing is opened, and work of other runs waits for its question', async () => {
    const kept = aRecoveryDoor();
    await crashed(kept, 'One');
    const { desk, workbench } = aWindow(kept, {}, emptyDocument());
    expect(await recoverWork(desk)).toBe(false);
    expect(workbenchOn(desk)).toBe(workbench);
  });
});

describe('work that other runs left behind', () => {
  async function offered(...crashes: readonly (readonly string[])[]) {
    const kept = aRecoveryDoor();
    for (const names of crashes) await crashed(kept, ...names);
    const shown = aWindow(kept, {}, emptyDocument());
    shown.show(<Dialogs />);
    await act(() => offerRecovery(shown.desk));
    return { ...shown, kept, user: userEvent.setup(), desk: shown.desk };
  }
  const button = (name: string, n = 0) => screen.getAllByRole('button', { name: `${name} mine.tisim` })[n]!;

  test('is offered with its name, its time and what differs', async () => {
    await offered(['One', 'Two']);
    const offer = screen.getByRole('listitem');
    expect(offer).toHaveTextContent('mine.tisim');
    expect(offer).toHaveTextContent('2026');
    expect(await screen.findByText(/2 edits\. The last: Rename One to Two/)).toBeVisible();
  });

  test('is open after Open, and offered no more', async () => {
    const { user, desk, kept } = await offered(['One']);
    await user.click(button('Open'));
    await vi.waitFor(() => expect(nameOf(workbenchOn(desk))).toBe('One'));
    await vi.waitFor(() => expect([...kept.journals.keys()]).toEqual([workbenchOn(desk).id]));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('is gone after Discard, and kept after Later', async () => {
    const { user, kept } = await offered(['One'], ['Two']);
    await user.click(button('Discard'));
    await vi.waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(kept.journals.size).toBe(1);
  });

  test('opens beside work that is in the window already: each document in a window of its own', async () => {
    const { user, desk, kept } = await offered(['One'], ['Two']);
    await user.click(button('Open'));
    await vi.waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    expect(nameOf(workbenchOn(desk))).toBe('One');
    await user.click(button('Open'));
    await vi.waitFor(() => expect(kept.elsewhere).toHaveLength(1));
    expect(nameOf(workbenchOn(desk))).toBe('One');
  });

  test('that is damaged says so and stays where it is', async () => {
    const kept = aRecoveryDoor();
    await crashed(kept, 'One');
    for (const [id, journal] of kept.journals) kept.journals.set(id, { ...journal, base: 'damaged' });
    const { desk, show, workbench } = aWindow(kept, {}, emptyDocument());
    show(<Dialogs />);
    await act(() => offerRecovery(desk));
    expect(await screen.findByText(/is damaged and cannot be opened/)).toBeVisible();
    await userEvent.click(button('Open'));
    await vi.waitFor(() => expect(english(desk.state.getState().toast?.text)).toContain('damaged'));
    expect(workbenchOn(desk)).toBe(workbench);
    expect(kept.journals.size).toBe(1);
  });

  test('waits until what was said about a broken file is read', async () => {
    const kept = aRecoveryDoor();
    await crashed(kept, 'One');
    const { desk, show } = aWindow(kept, {}, emptyDocument());
    openDialog({ desk }, { kind: 'problem', title: 'broken.tisim was not opened', intro: '', details: [] });
    show(<Dialogs />);
    void offerRecovery(desk);
    await act(async () => {});
    expect(screen.getByRole('dialog', { name: 'broken.tisim was not opened' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'OK' }));
    expect(await screen.findByRole('dialog', { name: 'Recovered work' })).toBeVisible();
  });
});
