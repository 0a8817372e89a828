import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { showVersions } from '../../../renderer/document/versions';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { undo } from '../../../renderer/workbench/dispatch';
import { documentOf, isDirty, scenarioOf } from '../../../renderer/workbench/reads';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { emptyDocument } from '../../../shared/model/scenario';
import { aVersionsDoor } from '../../support/fake-doors';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';
import { english } from '../../support/english';

const FILE = { handle: 'h', name: 'mine.tisim', revision: 'r' };
const BEFORE: ScenarioDocument = {
  ...SMALL_WORLD,
  scenario: {
    ...SMALL_WORLD.scenario,
    tenants: SMALL_WORLD.scenario.tenants.map((one) => ({
      ...one,
      isolation: { enabled: false, rules: [] },
    })),
  },
};

async function open(documents: readonly (ScenarioDocument | string)[]) {
  const bridge = { ...memoryBridge(), versions: aVersionsDoor('h', documents) };
  const { workbench, desk, show } = aDesk(SMALL_WORLD, bridge, { file: FILE });
  show(<Dialogs />);
  await act(() => showVersions(workbench));
  return { user: userEvent.setup(), workbench, desk };
}

test('the versions of a file are listed newest first, and the newest is shown with what differs', async () => {
  await open([BEFORE, emptyDocument('Older')]);
  const options = screen.getAllByRole('option');
  expect(options).toHaveLength(2);
  expect(options[0]).toHaveTextContent('2026');
  expect(options[0]).toHaveAttribute('aria-selected', 'true');
  expect(await screen.findByText('1 newly blocked, 0 newly allowed.')).toBeVisible();
});

test('choosing another version shows that one', async () => {
  const { user } = await open([BEFORE, emptyDocument('Older')]);
  await user.click(screen.getAllByRole('option')[1]!);
  expect(await screen.findByText(/0 tenants, 0 connections/)).toBeVisible();
});

test('restoring is one undo step, and the file changes only with the next save', async () => {
  const { user, workbench } = await open([BEFORE]);
  await screen.findByText(/Since then/);
  await user.click(screen.getByRole('button', { name: 'Restore' }));
  expect(scenarioOf(workbench).tenants.some(({ isolation }) => isolation.enabled)).toBe(false);
  expect(isDirty(workbench)).toBe(true);
  expect(workbench.document.getState().file.revision).toBe('r');
  doing(() => undo(workbench));
  expect(documentOf(workbench)).toBe(SMALL_WORLD);
  expect(isDirty(workbench)).toBe(false);
});

test('comparing shows what differs and changes nothing', async () => {
  const { user, workbench } = await open([BEFORE]);
  await screen.findByText(/Since then/);
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  expect(workbench.session.getState().otherFile?.name).toMatch(/^Version of .*2026/);
  expect(documentOf(workbench)).toBe(SMALL_WORLD);
});

test('a version that cannot be read can be neither restored nor compared, and the reason is told', async () => {
  const { desk } = await open(['damaged']);
  await expect.poll(() => english(desk.state.getState().toast?.text)).toContain('cannot be read');
  expect(screen.getByRole('button', { name: 'Restore' })).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Compare' })).toBeDisabled();
});

test('a file without versions says so, and a document without a file has no list', async () => {
  await open([]);
  expect(screen.getByText(/No earlier version/)).toBeVisible();
  const unsaved = aDesk(SMALL_WORLD, { ...memoryBridge(), versions: aVersionsDoor('h', [BEFORE]) });
  await showVersions(unsaved.workbench);
  expect(unsaved.desk.state.getState().dialog).toBeNull();
});
