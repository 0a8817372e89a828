import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../renderer/commands/handlers';
import { Outline } from '../../../renderer/panels/outline/Outline';
import { Results } from '../../../renderer/panels/results/Results';
import { setFilter } from '../../../renderer/picture/choose';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { select, selectionOf } from '../../../renderer/workbench/session';
import { workIn } from '../../../renderer/workbench/shown-list';
import type { AppCommandId } from '../../../shared/commands/app-commands';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';
import { english } from '../../support/english';

function open(part = <Results />) {
  const { workbench, show, bridge } = aDesk(SMALL_WORLD);
  show(part);
  return {
    user: userEvent.setup(),
    workbench,
    bridge,
    run: (id: AppCommandId) => doing(() => runCommand(workbench, id)),
    select: (what: Parameters<typeof select>[1]) => doing(() => select(workbench, what)),
    selection: () => selectionOf(workbench),
    connections: () => scenarioOf(workbench).connections.map(({ id }) => id),
    toast: () => english(workbench.desk.state.getState().toast?.text),
  };
}

const filter = () => screen.getByRole('searchbox', { name: 'Filter the connections' });
const table = () => screen.getByRole('grid', { name: 'Connections' });

describe('commands in a filtered table', () => {
  it('Select All selects the rows that are shown, and no other', async () => {
    const { user, run, selection } = open();
    await user.type(filter(), 'onedrive');
    await user.click(within(table()).getByRole('row', { name: /OneDrive/ }));
    run('edit.select-all');
    expect(selection()).toEqual({ tenants: [], connections: ['files'], flows: [] });
  });

  it('Select All selects connections only, also without a filter', async () => {
    const { user, run, selection } = open();
    await user.click(within(table()).getByRole('row', { name: /OneDrive/ }));
    run('edit.select-all');
    expect(selection()).toEqual({ tenants: [], connections: ['files', 'chat', 'mail'], flows: [] });
  });

  it('Delete takes away what is selected and shown; what the filter hides stays, and that is said', async () => {
    const { user, run, select: choose, connections, toast } = open();
    choose({ connections: ['files', 'mail'] });
    await user.type(filter(), 'onedrive');
    run('edit.delete');
    expect(connections()).toEqual(['chat', 'mail']);
    expect(toast()).toBe('1 selected thing that is not shown here was left alone.');
  });

  it('Delete does nothing when all that is selected is hidden', async () => {
    const { user, run, select: choose, connections, selection, toast } = open();
    choose({ connections: ['mail'] });
    await user.type(filter(), 'onedrive');
    run('edit.delete');
    expect(connections()).toEqual(['files', 'chat', 'mail']);
    expect(selection().connections).toEqual(['mail']);
    expect(toast()).toBe('Nothing was done: what is selected is not shown here.');
  });

  it.each([
    ['scenario.reverse', 'outlook', 'files'],
    ['analysis.needed', 'onedrive', 'mail'],
    ['edit.cut', 'onedrive', 'mail'],
    ['edit.duplicate', 'onedrive', 'mail'],
    ['analysis.keep', 'onedrive', 'mail'],
  ] as const)('%s, of what “%s” leaves, does not touch %s', async (id, shown, hidden) => {
    const { user, workbench, run, select: choose } = open();
    const before = scenarioOf(workbench);
    choose({ connections: ['files', 'mail'] });
    await user.type(filter(), shown);
    run(id);
    const after = scenarioOf(workbench);
    expect(after).not.toBe(before);
    const of = ({ connections }: typeof before) => connections.filter((one) => one.id.startsWith(hidden));
    expect(of(after)).toEqual(of(before));
    expect(after.intents?.some(({ to }) => to === 'contoso') ?? false).toBe(false);
  });

  it('Copy takes what is selected and shown', async () => {
    const { user, run, select: choose, bridge } = open();
    choose({ connections: ['files', 'mail'] });
    await user.type(filter(), 'onedrive');
    run('edit.copy');
    const text = await bridge.readClipboard();
    expect(text).toContain('"files"');
    expect(text).not.toContain('"mail"');
  });
});

describe('commands in the filtered outline', () => {
  it('mean what the filter leaves', async () => {
    const { user, run, select: choose, connections, selection } = open(<Outline />);
    choose({ connections: ['mail'] });
    await user.type(screen.getByRole('searchbox', { name: 'Filter the outline' }), 'onedrive');
    await user.click(screen.getByRole('treeitem', { name: /Notify me/ }));
    run('edit.select-all');
    expect(selection()).toEqual({ tenants: [], connections: ['files'], flows: ['notify'] });
    choose({ connections: ['mail', 'files'] });
    run('edit.delete');
    expect(connections()).toEqual(['chat', 'mail']);
  });

  it('mean everything while nothing is filtered, also what is collapsed', async () => {
    const { user, run, selection } = open(<Outline />);
    await user.click(screen.getByRole('treeitem', { name: /^Tenants/ }));
    run('edit.select-all');
    expect(selection().tenants).toHaveLength(3);
    expect(selection().connections).toHaveLength(3);
  });
});

describe('commands on the picture', () => {
  it('leave alone what its filter hides, whatever was selected before', () => {
    const { workbench, run, select: choose, connections } = open(<p />);
    choose({ connections: ['files', 'mail'] });
    doing(() => setFilter(workbench, { kind: 'blocked' }));
    run('edit.delete');
    expect(connections()).toEqual(['chat', 'mail']);
  });

  it('mean the picture again when nobody works in a list any more', async () => {
    const { user, workbench, run, selection } = open();
    await user.type(filter(), 'onedrive');
    doing(() => workIn(workbench, null));
    run('edit.select-all');
    expect(selection().tenants).toHaveLength(3);
  });
});
