import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { dispatch } from '../../../renderer/workbench/dispatch';
import { isDirty } from '../../../renderer/workbench/reads';
import type { SaveOutcome } from '../../../shared/ipc/contract';
import { savedAs } from '../../support/fake-doors';
import { aDesk } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

vi.mock('../../../renderer/app/App', () => ({
  App: () => {
    throw new Error('A panel failed');
  },
}));
const { Root } = await import('../../../renderer/app/Root');

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

/** The window as it stands after its interface failed, with an edit and a half-typed field. */
function crash(outcome: SaveOutcome = savedAs('mine.tisim')) {
  const save = vi.fn<Bridge['save']>(() => Promise.resolve(outcome));
  const closeAfterSave = vi.fn<Bridge['closeAfterSave']>(() => Promise.resolve());
  const tellState = vi.fn<Bridge['tellState']>();
  const listeners: { command?: (id: 'file.save') => void; close?: Parameters<Bridge['onSaveThenClose']>[0] } =
    {};
  const bridge: Bridge = {
    ...memoryBridge(),
    save,
    closeAfterSave,
    tellState,
    onCommand: (listener) => {
      listeners.command = listener;
      return () => undefined;
    },
    onSaveThenClose: (listener) => {
      listeners.close = listener;
      return () => undefined;
    },
  };
  const { desk, workbench } = aDesk(SMALL_WORLD, bridge, {
    file: { handle: 'h', name: 'mine.tisim', revision: 'r' },
  });
  dispatch(workbench, { type: 'set-scenario', name: 'Edited', description: null });
  const typed = { type: 'update-tenant', id: 'roth', changes: { note: 'Half typed' } } as const;
  workbench.drafts.set('note', 'Half typed');
  const forget = workbench.drafts.register('note', () => {
    workbench.drafts.set('note', null);
    return dispatch(workbench, typed) === null;
  });
  // The field goes away with the interface.
  forget();
  render(<Root desk={desk} />);
  return { user: userEvent.setup(), workbench, save, closeAfterSave, tellState, listeners };
}

describe('when the interface has failed', () => {
  test('it says so, with the message', () => {
    crash();
    expect(screen.getByRole('alert')).toHaveTextContent('A panel failed');
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  test('the program knows of the edit at which it failed, so closing asks, until it is saved', async () => {
    const { user, tellState } = crash();
    expect(tellState).toHaveBeenLastCalledWith(
      expect.objectContaining({ title: 'mine.tisim', isDirty: true, disabled: [] }),
    );
    await user.keyboard('{Control>}s{/Control}');
    expect(tellState).toHaveBeenLastCalledWith(expect.objectContaining({ isDirty: false }));
  });

  test('Ctrl+S saves, with what is half typed', async () => {
    const { user, workbench, save } = crash();
    await user.keyboard('{Control>}s{/Control}');
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(save.mock.calls[0]?.[0]).toMatchObject({
      handle: 'h',
      text: expect.stringContaining('Half typed'),
    });
    await vi.waitFor(() => expect(isDirty(workbench)).toBe(false));
  });

  test('Save in the menu saves', async () => {
    const { save, listeners } = crash();
    act(() => listeners.command?.('file.save'));
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
  });

  test('Close and Save answers the question of the system', async () => {
    const { closeAfterSave, listeners, workbench } = crash();
    workbench.drafts.set('note', null);
    act(() => listeners.close?.('forget'));
    await vi.waitFor(() => expect(closeAfterSave).toHaveBeenCalledExactlyOnceWith(true));
  });

  test('a save that fails is told there', async () => {
    const { user } = crash({ kind: 'failed', code: 'io', name: 'mine.tisim', message: 'The disk is full.' });
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByRole('status')).toHaveTextContent(
      'mine.tisim was not saved. The disk is full.',
    );
  });

  test('a file that another program changed is told there', async () => {
    const { user } = crash({ kind: 'conflict', name: 'mine.tisim', state: 'changed', revision: 'x' });
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByRole('status')).toHaveTextContent('Save a copy instead');
  });

  test('the copy holds what is half typed, and leaves the file alone', async () => {
    const { user, save } = crash(savedAs('copy.tisim'));
    await user.click(screen.getByRole('button', { name: 'Save a copy…' }));
    expect(await screen.findByRole('status')).toHaveTextContent('A copy was saved as copy.tisim.');
    expect(save.mock.calls[0]?.[0]).toMatchObject({
      handle: null,
      text: expect.stringContaining('Half typed'),
    });
  });

  test('a copy that fails is told there', async () => {
    const { user } = crash({ kind: 'failed', code: 'io', name: 'copy.tisim', message: 'The disk is full.' });
    await user.click(screen.getByRole('button', { name: 'Save a copy…' }));
    expect(await screen.findByRole('status')).toHaveTextContent(
      'copy.tisim was not saved. The disk is full.',
    );
  });
});
