import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { hasUnsavedWork, letGo } from '../../../renderer/document/guard';
import { openFile, openHandedOver } from '../../../renderer/document/open';
import { saveToClose } from '../../../renderer/document/save';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { Inspector } from '../../../renderer/panels/inspector/Inspector';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import { dispatch } from '../../../renderer/workbench/dispatch';
import { isDirty, scenarioOf } from '../../../renderer/workbench/reads';
import { openDialog, select } from '../../../renderer/workbench/session';
import type { Workbench } from '../../../renderer/workbench/workbench';
import type { AskToSaveAnswer, OpenOutcome } from '../../../shared/ipc/contract';
import { emptyDocument } from '../../../shared/model/scenario';
import { aSlowDisk, opened, savedAs, ticks } from '../../support/fake-doors';
import { aDesk } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';
import { english } from '../../support/english';

const OTHER = opened('other.tisim', emptyDocument('Other'));
const edit = (workbench: Workbench, name = 'Edited') =>
  dispatch(workbench, { type: 'update-tenant', id: 'roth', changes: { name } });

/** Answers the questions in this order, and counts them. */
function answering(...answers: readonly AskToSaveAnswer[]) {
  const waiting = [...answers];
  return vi.fn((_name: string) => Promise.resolve(waiting.shift() ?? ('cancel' as const)));
}

function start(askToSave: NonNullable<Bridge['askToSave']>, more: Partial<Bridge> = {}) {
  const disk = aSlowDisk({ askToSave, ...more });
  const { desk, workbench, show } = aDesk(SMALL_WORLD, disk.bridge);
  return { ...disk, desk, workbench, show };
}

describe('the question before a document is let go', () => {
  test('is not asked when there is nothing to lose', async () => {
    const ask = answering();
    expect(await letGo(start(ask).workbench)).not.toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });

  test('names the document; “Don’t save” lets it go and “Cancel” keeps it', async () => {
    const ask = answering('discard', 'cancel');
    const { workbench, requests } = start(ask);
    edit(workbench);
    expect(await letGo(workbench)).not.toBeNull();
    expect(await letGo(workbench)).toBeNull();
    expect(ask).toHaveBeenCalledWith('Small world');
    expect(requests).toEqual([]);
  });

  test('“Save” lets it go once it is on disk, and keeps it when it was not saved', async () => {
    const { workbench, answer } = start(answering('save', 'save'));
    edit(workbench);
    const cancelled = letGo(workbench);
    await answer({ kind: 'cancelled' });
    expect(await cancelled).toBeNull();
    const saved = letGo(workbench);
    await answer(savedAs('mine.tisim'));
    expect(await saved).not.toBeNull();
  });

  test('is asked again about what was edited while its “Save” was running', async () => {
    const ask = answering('save', 'cancel');
    const { workbench, answer } = start(ask);
    edit(workbench);
    const asked = letGo(workbench);
    await ticks();
    edit(workbench, 'Edited meanwhile');
    await answer(savedAs('mine.tisim'));
    expect(await asked).toBeNull();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(isDirty(workbench)).toBe(true);
  });

  test('stands in the window where the system does not ask, and Esc keeps the document', async () => {
    const { workbench, show } = aDesk(SMALL_WORLD, memoryBridge());
    show(<Dialogs />);
    edit(workbench);
    let answered: Promise<unknown> = Promise.resolve();
    act(() => void (answered = letGo(workbench)));
    expect(await screen.findByRole('dialog', { name: 'Save your changes?' })).toHaveTextContent(
      'Small world',
    );
    await userEvent.keyboard('{Escape}');
    expect(await answered).toBeNull();
  });
});

describe('what is done while another file is chosen and read', () => {
  function choosing(...answers: readonly AskToSaveAnswer[]) {
    let choose: (outcome: OpenOutcome) => void = () => undefined;
    const open = () =>
      new Promise<OpenOutcome>((resolve) => {
        choose = resolve;
      });
    const ask = answering(...answers);
    const made = start(ask, { open });
    const opening = openFile(made.desk);
    const finish = async () => {
      choose(OTHER);
      await opening;
    };
    return { ...made, ask, finish };
  }

  test('is asked about: an edit', async () => {
    const { desk, workbench, ask, finish } = choosing('cancel');
    await ticks();
    edit(workbench);
    await finish();
    expect(ask).toHaveBeenCalledOnce();
    expect(workbenchOn(desk)).toBe(workbench);
  });

  test('is asked about: something half typed', async () => {
    const { desk, workbench, ask, finish } = choosing('cancel');
    await ticks();
    workbench.drafts.set('tenant roth new rule', '{"text":"cont"}');
    await finish();
    expect(ask).toHaveBeenCalledOnce();
    expect(workbenchOn(desk)).toBe(workbench);
  });

  test('is asked about: an edit of a document that came meanwhile', async () => {
    const { desk, ask, finish } = choosing('cancel');
    await ticks();
    await openHandedOver(desk, opened('handed.tisim', SMALL_WORLD));
    const handed = workbenchOn(desk);
    edit(handed);
    await finish();
    expect(ask).toHaveBeenCalledExactlyOnceWith('handed.tisim');
    expect(workbenchOn(desk)).toBe(handed);
  });

  test('is not asked about twice: what was let go with “Don’t save” goes', async () => {
    const ask = answering('discard');
    const { desk, workbench } = start(ask, { open: () => Promise.resolve(OTHER) });
    edit(workbench);
    await openFile(desk);
    expect(ask).toHaveBeenCalledOnce();
    expect(scenarioOf(workbenchOn(desk)).name).toBe('Other');
  });
});

describe('what is half typed counts as unsaved work', () => {
  test('a rule that was not added yet', async () => {
    const { workbench, show } = start(answering());
    select(workbench, { tenants: ['itp'] });
    show(<Inspector />);
    const field = screen.getByRole('combobox', { name: 'Tenant domain or ID' });
    await userEvent.type(field, 'con');
    expect([isDirty(workbench), hasUnsavedWork(workbench)]).toEqual([false, true]);
    await userEvent.clear(field);
    expect(hasUnsavedWork(workbench)).toBe(false);
  });

  test('the name in the Name and description dialog, until it is cancelled', async () => {
    const { workbench, show } = start(answering());
    show(<Dialogs />);
    act(() => openDialog(workbench, { kind: 'properties' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), '!');
    expect(hasUnsavedWork(workbench)).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(hasUnsavedWork(workbench)).toBe(false);
  });

  test('an import that was begun to be answered, also when its dialog was closed, until it is discarded', async () => {
    const files = [{ name: 'policy.json', text: '{}' }];
    const { workbench, show } = start(answering(), {
      pickTexts: () => Promise.resolve({ kind: 'picked', files, unread: [] }),
    });
    show(<Dialogs />);
    act(() => openDialog(workbench, { kind: 'import' }));
    await userEvent.click(screen.getByRole('button', { name: 'Choose files…' }));
    await userEvent.selectOptions(screen.getByLabelText('Import into'), 'A new scenario');
    await userEvent.keyboard('{Escape}');
    expect(hasUnsavedWork(workbench)).toBe(true);
    act(() => openDialog(workbench, { kind: 'import' }));
    expect(screen.getByRole('dialog', { name: 'Import' })).toHaveTextContent('policy.json');
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
    await userEvent.click(screen.getByRole('button', { name: 'Discard all' }));
    expect(hasUnsavedWork(workbench)).toBe(false);

    act(() => openDialog(workbench, { kind: 'import' }));
    await userEvent.click(screen.getByRole('button', { name: 'Choose files…' }));
    await userEvent.keyboard('{Escape}');
    expect(hasUnsavedWork(workbench), 'files alone are no work').toBe(false);
  });
});

describe('saving before the window closes', () => {
  test('saves again what was edited during a slow save', async () => {
    const { workbench, requests, answer } = start(answering());
    edit(workbench);
    const closing = saveToClose(workbench);
    await ticks();
    edit(workbench, 'Edited meanwhile');
    await answer(savedAs('mine.tisim'));
    await answer(savedAs('mine.tisim'));
    expect(await closing).toBe(true);
    expect(requests).toHaveLength(2);
    expect(requests[1]?.text).toContain('Edited meanwhile');
  });

  test('keeps the window while something half typed is left, and says so', async () => {
    const { desk, workbench, answer } = start(answering());
    workbench.drafts.set('tenant roth new rule', '{"text":"cont"}');
    const closing = saveToClose(workbench);
    await answer(savedAs('mine.tisim'));
    expect(await closing).toBe(false);
    expect(english(desk.state.getState().toast?.text)).toContain('half typed');
  });

  test('keeps the window when saving fails', async () => {
    const { workbench, answer } = start(answering());
    edit(workbench);
    const closing = saveToClose(workbench);
    await answer({ kind: 'failed', code: 'io', name: 'mine.tisim', message: 'The disk is full.' });
    expect(await closing).toBe(false);
  });
});
