import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { compareWithDisk, lookAtDisk, takeTheirs } from '../../../renderer/document/disk';
import { putOnDesk } from '../../../renderer/document/put-on-desk';
import { save } from '../../../renderer/document/save';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { createWorkbench } from '../../../renderer/workbench/create-workbench';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { documentOf, isDirty, scenarioOf } from '../../../renderer/workbench/reads';
import { closeDialog, openDialog } from '../../../renderer/workbench/session';
import type { DiskState } from '../../../shared/ipc/contract';
import { emptyDocument } from '../../../shared/model/scenario';
import { opened, savedAs } from '../../support/fake-doors';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

const MINE = { handle: 'handle of mine.tisim', name: 'mine.tisim', revision: 'first' };
const THEIRS = emptyDocument('Theirs');

function onDisk(first: DiskState, more: Partial<Bridge> = {}) {
  const disk = { state: first, revision: 'theirs' };
  const bridge = {
    ...memoryBridge(),
    checkDisk: () => Promise.resolve(disk.state),
    readDisk: () => Promise.resolve(opened('mine.tisim', THEIRS, disk.revision)),
    ...more,
  };
  const { desk, workbench, show } = aDesk(SMALL_WORLD, bridge, { file: MINE });
  return { disk, desk, workbench, show, dialog: () => desk.state.getState().dialog };
}

describe('coming back to the window', () => {
  test('asks about a file that another program changed, once for each content', async () => {
    const { disk, workbench, dialog } = onDisk('changed');
    await lookAtDisk(workbench);
    const conflict = { name: 'mine.tisim', state: 'changed', revision: 'theirs' };
    expect(dialog()).toEqual({ kind: 'conflict', conflict });
    closeDialog(workbench);
    await lookAtDisk(workbench);
    expect(dialog()).toBeNull();
    disk.revision = 'theirs again';
    await lookAtDisk(workbench);
    expect(dialog()).toMatchObject({ conflict: { revision: 'theirs again' } });
  });

  test('asks about a file that is gone, once', async () => {
    const { workbench, dialog } = onDisk('missing');
    await lookAtDisk(workbench);
    expect(dialog()).toEqual({
      kind: 'conflict',
      conflict: { name: 'mine.tisim', state: 'missing', revision: '' },
    });
    closeDialog(workbench);
    await lookAtDisk(workbench);
    expect(dialog()).toBeNull();
  });

  test.each(['unchanged', 'unreachable'] as const)('says nothing about a file that is %s', async (state) => {
    const { workbench, dialog } = onDisk(state);
    await lookAtDisk(workbench);
    expect(dialog()).toBeNull();
  });

  test('leaves an open dialog alone and asks nothing about a document without a file', async () => {
    const { workbench, dialog } = onDisk('changed');
    openDialog(workbench, { kind: 'about' });
    await lookAtDisk(workbench);
    expect(dialog()).toEqual({ kind: 'about' });
    const checkDisk = vi.fn();
    const unsaved = aDesk(SMALL_WORLD, { ...memoryBridge(), checkDisk });
    await lookAtDisk(unsaved.workbench);
    expect(checkDisk).not.toHaveBeenCalled();
  });

  test('says nothing when the slow disk answers after another document or dialog came', async () => {
    let tell: (state: DiskState) => void = () => undefined;
    const checkDisk = () =>
      new Promise<DiskState>((resolve) => {
        tell = resolve;
      });
    const { desk, workbench, dialog } = onDisk('changed', { checkDisk });
    const first = lookAtDisk(workbench);
    openDialog(workbench, { kind: 'about' });
    tell('changed');
    await first;
    expect(dialog()).toEqual({ kind: 'about' });
    closeDialog(workbench);
    const second = lookAtDisk(workbench);
    putOnDesk(desk, createWorkbench(desk));
    tell('changed');
    await second;
    expect(dialog()).toBeNull();
  });

  test('says nothing when the document was saved while the disk was looked at', async () => {
    const { workbench, dialog } = onDisk('changed', {
      checkDisk: async () => {
        await save(workbench);
        return 'changed';
      },
      save: () => Promise.resolve(savedAs('mine.tisim', 'mine')),
    });
    await lookAtDisk(workbench);
    expect(dialog()).toBeNull();
  });
});

describe('the answers to a conflict', () => {
  const ask = async (more: Partial<Bridge> = {}) => {
    const made = onDisk('changed', more);
    dispatch(made.workbench, { type: 'set-scenario', name: 'Mine', description: null });
    made.show(<Dialogs />);
    await act(() => lookAtDisk(made.workbench));
    return { ...made, press: (name: string) => userEvent.click(screen.getByRole('button', { name })) };
  };

  test('“Take theirs” is one undo step, and the document is then as it is on disk', async () => {
    const { workbench, press } = await ask();
    await press('Take theirs');
    await vi.waitFor(() => expect(scenarioOf(workbench).name).toBe('Theirs'));
    expect(isDirty(workbench)).toBe(false);
    expect(workbench.document.getState().file.revision).toBe('theirs');
    doing(() => undo(workbench));
    expect(scenarioOf(workbench).name).toBe('Mine');
    expect(isDirty(workbench)).toBe(true);
  });

  test('“Keep mine” writes over exactly what was asked about', async () => {
    const save = vi.fn<Bridge['save']>(() => Promise.resolve(savedAs('mine.tisim', 'mine')));
    const { workbench, press } = await ask({ save });
    await press('Keep mine');
    await vi.waitFor(() => expect(isDirty(workbench)).toBe(false));
    expect(save.mock.calls[0]?.[0]).toMatchObject({ handle: MINE.handle, revision: 'theirs' });
  });

  test('“Compare” shows the other file and changes neither', async () => {
    const { workbench, press } = await ask();
    const before = documentOf(workbench);
    await press('Compare');
    await vi.waitFor(() => expect(workbench.session.getState().otherFile?.name).toBe('mine.tisim on disk'));
    expect(workbench.session.getState().otherFile?.scenario.name).toBe('Theirs');
    expect(documentOf(workbench)).toBe(before);
    expect(workbench.document.getState().file.revision).toBe('first');
  });

  test('“Cancel” loses nothing: the next save still asks', async () => {
    const { workbench, press, dialog } = await ask();
    await press('Cancel');
    expect(dialog()).toBeNull();
    expect(workbench.document.getState().file.revision).toBe('first');
    expect(isDirty(workbench)).toBe(true);
  });
});

test('a file that cannot be read any more is not taken, and the reason is told', async () => {
  const { workbench, dialog } = onDisk('changed', {
    readDisk: () => Promise.resolve(opened('mine.tisim', 'not a scenario', 'theirs')),
  });
  await takeTheirs(workbench);
  expect(dialog()).toMatchObject({ kind: 'problem', title: 'mine.tisim was not taken' });
  expect(documentOf(workbench)).toBe(SMALL_WORLD);
  await compareWithDisk(workbench);
  expect(dialog()).toMatchObject({ title: 'mine.tisim on disk cannot be compared' });
});
