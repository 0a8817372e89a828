import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { reveal, revealConnection } from '../../../renderer/camera/reveal';
import { isCommandEnabled, runCommand } from '../../../renderer/commands/handlers';
import { connectTenants, createTenant } from '../../../renderer/document/edits';
import { openFile } from '../../../renderer/document/open';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { leaveFocus, pictureOf, setFilter } from '../../../renderer/picture/choose';
import { dropAutoGroups, collapseGroups } from '../../../renderer/picture/groups';
import { sceneOptionsOf, shownGroupsOf, useSceneOptions } from '../../../renderer/picture/scene-options';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { documentOf, isDirty, scenarioOf } from '../../../renderer/workbench/reads';
import { clearSelection, openDialog, select, selectionOf } from '../../../renderer/workbench/session';
import type { Workbench } from '../../../renderer/workbench/workbench';
import type { AppCommandId } from '../../../shared/commands/app-commands';
import type { ScenarioDocument, TenantGroup } from '../../../shared/model/scenario';
import { aConnection, aDocument, aTenant } from '../../support/builders';
import { opened, textOf } from '../../support/fake-doors';
import { aDesk, doing } from '../../support/on-workbench';
import { english } from '../../support/english';

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`);

/** One own tenant and this many partners, each of which it is connected to. */
function partners(count: number, groups?: readonly TenantGroup[]): ScenarioDocument {
  const ids = numbered(count);
  const document = aDocument(
    [aTenant('mine', { name: 'Mine' }), ...ids.map((id) => aTenant(id, { managed: false }))],
    ids.map((id) => aConnection('mine', id)),
  );
  return groups ? { ...document, view: { ...document.view, groups } } : document;
}

/** A window with this document in it, as it was opened from a file. */
async function open(document: ScenarioDocument) {
  const outcome = opened('big.tisim', textOf(document));
  const { desk, show } = aDesk(aDocument(), {
    ...memoryBridge(),
    open: () => Promise.resolve(outcome),
  });
  await openFile(desk);
  return { workbench: workbenchOn(desk), show };
}

/** The same with the dialogs of the window. */
async function openWithDialogs(document: ScenarioDocument) {
  const { workbench, show } = await open(document);
  show(<Dialogs />);
  const command = (id: AppCommandId) => doing(() => runCommand(workbench, id));
  return { workbench, command, user: userEvent.setup() };
}

const folded = (workbench: Workbench) =>
  shownGroupsOf(workbench)
    .filter((group) => group.folded)
    .map(({ name, tenants }) => `${name} ${tenants.length}`);
const groupsOfFile = (workbench: Workbench) =>
  (documentOf(workbench).view.groups ?? []).map(({ name, tenants }) => `${name} ${tenants.length}`);
const toastOf = ({ desk }: Workbench) => english(desk.state.getState().toast?.text);
const PARTNERS: TenantGroup = { id: 'g', name: 'Partners', tenants: ['p0', 'p1'], folded: true };

describe('opening a file', () => {
  it('of 61 tenants without groups collapses the external ones, and the document is as on disk', async () => {
    const { workbench } = await open(partners(60));
    expect(folded(workbench)).toEqual(['External tenants 60']);
    expect(pictureOf(workbench).hasNotice).toBe(true);
    expect(isDirty(workbench)).toBe(false);
    expect(groupsOfFile(workbench)).toEqual([]);
  });

  it.each([
    ['of 60 tenants', partners(59)],
    ['that has groups', partners(60, [PARTNERS])],
    ['with one’s own tenants only', aDocument(numbered(61).map((id) => aTenant(id)))],
  ])('%s makes no groups', async (_what, document) => {
    const { workbench } = await open(document);
    expect(pictureOf(workbench)).toMatchObject({ autoGroups: null, hasNotice: false });
  });
});

describe('groups that the program made', () => {
  it('are collapsed and expanded without an edit', async () => {
    const { workbench } = await open(partners(60));
    collapseGroups(workbench, ['external'], false);
    expect(folded(workbench)).toEqual([]);
    runCommand(workbench, 'group.collapse-all');
    expect(folded(workbench)).toEqual(['External tenants 60']);
    expect(isDirty(workbench)).toBe(false);
  });

  it('go when all tenants are to be shown', async () => {
    const { workbench } = await open(partners(60));
    dropAutoGroups(workbench);
    expect(shownGroupsOf(workbench)).toEqual([]);
  });

  it('go when they are ungrouped', async () => {
    const { workbench } = await open(partners(60));
    select(workbench, { tenants: ['p7'] });
    runCommand(workbench, 'group.ungroup');
    expect(pictureOf(workbench)).toMatchObject({ autoGroups: null, hasNotice: false });
    expect(isDirty(workbench)).toBe(false);
  });

  it('are kept by an edit, and come back as they were when it is undone', async () => {
    const { workbench } = await open(partners(60));
    runCommand(workbench, 'group.keep');
    expect(groupsOfFile(workbench)).toEqual(['External tenants 60']);
    expect([isDirty(workbench), isCommandEnabled(workbench, 'group.keep')]).toEqual([true, false]);
    undo(workbench);
    expect(groupsOfFile(workbench)).toEqual([]);
    expect(folded(workbench)).toEqual(['External tenants 60']);
  });

  it('stay beside a group that a person makes', async () => {
    const { workbench, command, user } = await openWithDialogs(partners(60));
    doing(() => select(workbench, { tenants: ['p0', 'p1'] }));
    command('group.make');
    await user.keyboard('Friends{Enter}');
    expect(groupsOfFile(workbench)).toEqual(['External tenants 58', 'Friends 2']);
  });

  it('become part of the file when one is renamed', async () => {
    const { workbench, command, user } = await openWithDialogs(partners(60));
    doing(() => select(workbench, { tenants: ['p0'] }));
    command('group.rename');
    await user.keyboard('{Control>}a{/Control}Others{Enter}');
    expect(groupsOfFile(workbench)).toEqual(['Others 60']);
  });
});

describe('the commands on groups', () => {
  it('group the selected tenants under a name that is asked for, collapsed', async () => {
    const { workbench, command, user } = await openWithDialogs(partners(3));
    doing(() => select(workbench, { tenants: ['p0', 'p2'] }));
    command('group.make');
    expect(screen.getByRole('dialog', { name: 'Group 2 tenants' })).toBeVisible();
    await user.keyboard('Partners{Enter}');
    expect(folded(workbench)).toEqual(['Partners 2']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('say why a name cannot be taken', async () => {
    const { workbench, command, user } = await openWithDialogs(partners(3));
    doing(() => select(workbench, { tenants: ['p0', 'p2'] }));
    command('group.make');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('The name of a group must not be empty.');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect([screen.queryByRole('dialog'), shownGroupsOf(workbench)]).toEqual([null, []]);
  });

  it('rename, expand, collapse and take away the group of the selected tenant', async () => {
    const { workbench, command, user } = await openWithDialogs(partners(3, [PARTNERS]));
    doing(() => select(workbench, { tenants: ['p1'] }));
    command('group.rename');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Partners');
    await user.keyboard('{Control>}a{/Control}Friends{Enter}');
    expect(folded(workbench)).toEqual(['Friends 2']);
    command('group.expand');
    expect([folded(workbench), groupsOfFile(workbench)]).toEqual([[], ['Friends 2']]);
    command('group.collapse');
    expect(folded(workbench)).toEqual(['Friends 2']);
    command('group.ungroup');
    expect(groupsOfFile(workbench)).toEqual([]);
  });

  it('are only possible where there is something to do', async () => {
    const { workbench } = await open(partners(3, [PARTNERS]));
    const enabled = () =>
      (
        ['group.make', 'group.rename', 'group.collapse', 'group.expand', 'group.collapse-all'] as const
      ).filter((id) => isCommandEnabled(workbench, id));
    expect(enabled()).toEqual([]);
    select(workbench, { tenants: ['p0', 'mine'] });
    expect(enabled()).toEqual(['group.make', 'group.rename', 'group.expand']);
  });

  it('group all tenants automatically as one step, in the place of all groups there are', async () => {
    const { workbench } = await open(partners(3, [PARTNERS]));
    runCommand(workbench, 'group.by-partners');
    expect(groupsOfFile(workbench)).toEqual(['With Mine 3']);
    expect(toastOf(workbench)).toBe('1 group made.');
    undo(workbench);
    expect(groupsOfFile(workbench)).toEqual(['Partners 2']);
  });

  it('group only the selected tenants when there are several, beside the other groups', async () => {
    const { workbench } = await open(partners(6, [PARTNERS]));
    select(workbench, { tenants: ['p1', 'p2', 'p3'] });
    runCommand(workbench, 'group.by-managed');
    expect(groupsOfFile(workbench)).toEqual(['Partners 1', 'External tenants 3']);
  });

  it('leave one’s own tenants expanded', async () => {
    const { workbench } = await open(
      aDocument(['a', 'b', 'x', 'y'].map((id) => aTenant(id, { managed: id < 'x' }))),
    );
    runCommand(workbench, 'group.by-managed');
    expect([groupsOfFile(workbench), folded(workbench)]).toEqual([
      ['My tenants 2', 'External tenants 2'],
      ['External tenants 2'],
    ]);
  });

  it('say when no two tenants belong together', async () => {
    const { workbench } = await open(aDocument([aTenant('a'), aTenant('b', { managed: false })]));
    runCommand(workbench, 'group.by-managed');
    expect(toastOf(workbench)).toBe('No two tenants belong together by own and external.');
  });
});

describe('focus', () => {
  it('shows the selection and what it is connected to, and Esc leaves it with the selection as it was', async () => {
    const { workbench } = await open(partners(3));
    select(workbench, { tenants: ['p1'] });
    runCommand(workbench, 'view.focus');
    const { shows } = sceneOptionsOf(workbench);
    expect(['mine', 'p0', 'p1'].map((id) => shows?.tenant(id))).toEqual([true, false, true]);
    expect(leaveFocus(workbench)).toBe(true);
    expect(sceneOptionsOf(workbench).shows).toBeUndefined();
    expect(selectionOf(workbench).tenants).toEqual(['p1']);
    expect(leaveFocus(workbench)).toBe(false);
  });

  it('stays while something else is selected, which Esc clears first', async () => {
    const { workbench } = await open(partners(3));
    select(workbench, { tenants: ['p1'] });
    runCommand(workbench, 'view.focus');
    select(workbench, { tenants: ['mine'] });
    expect(leaveFocus(workbench)).toBe(false);
    clearSelection(workbench);
    expect(leaveFocus(workbench)).toBe(true);
  });

  it('and filter are left by one command', async () => {
    const { workbench } = await open(partners(3));
    expect(isCommandEnabled(workbench, 'view.focus')).toBe(false);
    expect(isCommandEnabled(workbench, 'view.show-all')).toBe(false);
    runCommand(workbench, 'view.only-external');
    expect(sceneOptionsOf(workbench).shows).toBeDefined();
    runCommand(workbench, 'view.show-all');
    expect(sceneOptionsOf(workbench).shows).toBeUndefined();
  });
});

describe('what is found while it is hidden or collapsed', () => {
  it('is expanded for this sitting before the camera looks at it, and one line says so', async () => {
    const { workbench, user } = await openWithDialogs(partners(3, [PARTNERS]));
    doing(() => openDialog(workbench, { kind: 'find' }));
    await user.keyboard('p1.example{Enter}');
    expect(selectionOf(workbench).tenants).toEqual(['p1']);
    expect([folded(workbench), isDirty(workbench)]).toEqual([[], false]);
    expect(toastOf(workbench)).toBe('“Partners” was expanded to show it.');
    expect(workbench.camera.getState().aim).toMatchObject({ kind: 'tenants', ids: ['p1'] });
  });

  it('can be collapsed again by hand', async () => {
    const { workbench } = await open(partners(3, [PARTNERS]));
    reveal(workbench, { tenants: ['p1'] }, ['p1']);
    runCommand(workbench, 'group.collapse');
    expect([folded(workbench), isDirty(workbench)]).toEqual([['Partners 2'], false]);
  });

  it('expands groups that the program made, all that are needed', async () => {
    const { workbench } = await open(partners(60));
    reveal(workbench, { tenants: ['p1'] }, ['p1']);
    expect(folded(workbench)).toEqual([]);
    expect(toastOf(workbench)).toBe('“External tenants” was expanded to show it.');
  });

  it('makes the filter give way', async () => {
    const { workbench } = await open(partners(3));
    setFilter(workbench, { kind: 'blocked' });
    const [connection] = scenarioOf(workbench).connections;
    if (connection) revealConnection(workbench, connection);
    expect(pictureOf(workbench).filter).toBeNull();
    expect(toastOf(workbench)).toBe('The picture left its filter to show it.');
  });

  it('makes only the focus give way where that is enough, else both', async () => {
    const { workbench } = await open(partners(3));
    setFilter(workbench, { kind: 'mine' });
    select(workbench, { tenants: ['p0'] });
    runCommand(workbench, 'view.focus');
    reveal(workbench, { tenants: ['p2'] }, ['p2']);
    expect(pictureOf(workbench)).toMatchObject({ focus: null, filter: { kind: 'mine' } });
    setFilter(workbench, { kind: 'blocked' });
    select(workbench, { tenants: ['p0'] });
    runCommand(workbench, 'view.focus');
    reveal(workbench, { tenants: ['p2'] }, ['p2']);
    expect(pictureOf(workbench)).toMatchObject({ focus: null, filter: null });
  });

  it('says nothing when it is in sight anyway', async () => {
    const { workbench } = await open(partners(3));
    setFilter(workbench, { kind: 'mine' });
    reveal(workbench, { tenants: ['p2'] }, ['p2']);
    expect([pictureOf(workbench).filter, toastOf(workbench)]).toEqual([{ kind: 'mine' }, undefined]);
  });
});

describe('what is new while the picture is filtered', () => {
  it('is seen at once, a tenant as well as a connection', async () => {
    const { workbench } = await open(partners(3));
    setFilter(workbench, { kind: 'blocked' });
    const id = createTenant(workbench, { x: 0, y: 0 });
    expect([pictureOf(workbench).filter, selectionOf(workbench).tenants]).toEqual([null, [id]]);
    setFilter(workbench, { kind: 'blocked' });
    connectTenants(workbench, 'p0', 'p1');
    expect(pictureOf(workbench).filter).toBeNull();
  });

  it('is seen when it is a copy', async () => {
    const { workbench } = await open(partners(3));
    setFilter(workbench, { kind: 'mine' });
    select(workbench, { tenants: ['p0'] });
    runCommand(workbench, 'edit.duplicate');
    expect(pictureOf(workbench).filter).toBeNull();
  });
});

describe('Select All', () => {
  it('leaves out what focus and filter hide', async () => {
    const { workbench } = await open(partners(3));
    select(workbench, { tenants: ['p1'] });
    runCommand(workbench, 'view.focus');
    runCommand(workbench, 'edit.select-all');
    expect(selectionOf(workbench)).toEqual({
      tenants: ['mine', 'p1'],
      connections: ['mine-p1'],
      flows: [],
    });
    runCommand(workbench, 'view.show-all');
    runCommand(workbench, 'edit.select-all');
    expect(selectionOf(workbench).tenants).toHaveLength(4);
  });
});

describe('the options of the picture', () => {
  it('are the same object while nothing about groups, focus and filter changed', async () => {
    const { workbench } = await open(partners(3, [PARTNERS]));
    const first = sceneOptionsOf(workbench);
    select(workbench, { tenants: ['p0'] });
    dispatch(workbench, { type: 'set-isolation', tenant: 'p0', enabled: true });
    dispatch(workbench, { type: 'move-tenants', positions: { p0: { x: 1, y: 1 } } });
    expect(sceneOptionsOf(workbench)).toBe(first);
    setFilter(workbench, { kind: 'mine' });
    const filtered = sceneOptionsOf(workbench);
    expect(filtered).not.toBe(first);
    expect(filtered.groups).toBe(first.groups);
    expect(sceneOptionsOf(workbench)).toBe(filtered);
  });

  it('reach components as they change', async () => {
    const { workbench, show } = await open(partners(3, [PARTNERS]));
    function Names() {
      return <p>{useSceneOptions().groups.map(({ name }) => name)}</p>;
    }
    show(<Names />);
    expect(screen.getByText('Partners')).toBeVisible();
    doing(() => dispatch(workbench, { type: 'remove-groups', ids: ['g'] }));
    expect(screen.queryByText('Partners')).toBeNull();
  });
});
