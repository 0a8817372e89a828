import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openInspector, story } from './inspector-page';
import { groupTenants } from '../../../renderer/picture/groups';
import { undo } from '../../../renderer/workbench/dispatch';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { selectionOf } from '../../../renderer/workbench/session';

describe('with nothing selected', () => {
  test('the scenario is named and described here', async () => {
    const { user, workbench } = openInspector({});
    const name = screen.getByRole('textbox', { name: 'Scenario name' });
    await user.clear(name);
    await user.type(name, 'Renamed{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Description' }), 'Why we do it');
    await user.tab();
    expect(scenarioOf(workbench)).toMatchObject({ name: 'Renamed', description: 'Why we do it' });
    expect(screen.getByText('2 tenants · 2 connections · 1 flow or app')).toBeVisible();
  });

  test('what undo took away is not shown as selected', async () => {
    openInspector({ tenants: ['gone'] });
    expect(screen.getByRole('textbox', { name: 'Scenario name' })).toBeVisible();
  });
});

describe('with several things selected', () => {
  test('counts what the policies change for them', () => {
    const baseline = { label: 'Last week', isolation: { lab: { enabled: false, rules: [] } } };
    openInspector({ connections: ['onedrive', 'teams'] }, story({ baseline }));
    expect(screen.getByRole('region', { name: 'Connections' })).toHaveTextContent('Newly blocked: 1');
    expect(screen.getByRole('region', { name: 'Connections' })).not.toHaveTextContent('Newly allowed');
  });

  test('groups tenants, and says which group they are in', async () => {
    const { user, workbench } = openInspector({ tenants: ['roth', 'lab'] });
    const groups = () => screen.getByRole('region', { name: 'Groups' });
    const buttons = () =>
      within(groups())
        .getAllByRole('button')
        .map(({ textContent }) => textContent);
    expect(groups()).toHaveTextContent('In no group');
    expect(buttons()).toEqual(['Group…', 'Only these']);
    act(() => void groupTenants(workbench, ['roth', 'lab'], 'Partners'));
    expect(groups()).toHaveTextContent('In Partners');
    expect(buttons()).toEqual(['Group…', 'Rename…', 'Expand', 'Ungroup', 'Only these']);
    await user.click(within(groups()).getByRole('button', { name: 'Expand' }));
    expect(buttons()).toEqual(['Group…', 'Rename…', 'Collapse', 'Ungroup', 'Only these']);
    await user.click(within(groups()).getByRole('button', { name: 'Ungroup' }));
    expect(groups()).toHaveTextContent('In no group');
  });

  test('counts them and deletes them in one step', async () => {
    const { user, workbench } = openInspector({
      tenants: ['lab'],
      connections: ['teams'],
    });
    expect(screen.getByRole('heading', { level: 2, name: /1 tenant, 1 connection/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(scenarioOf(workbench).tenants).toHaveLength(1);
    expect(scenarioOf(workbench).connections).toHaveLength(0);
    act(() => undo(workbench));
    expect(scenarioOf(workbench).connections).toHaveLength(2);
  });

  test('turns isolation On for all selected tenants as one undo step', async () => {
    const { user, workbench, tenant } = openInspector({ tenants: ['roth', 'lab'] });
    await user.click(screen.getByRole('button', { name: 'Turn Off' }));
    expect(tenant('lab').isolation.enabled).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Turn On' }));
    expect([tenant('roth').isolation.enabled, tenant('lab').isolation.enabled]).toEqual([true, true]);
    act(() => undo(workbench));
    expect([tenant('roth').isolation.enabled, tenant('lab').isolation.enabled]).toEqual([false, false]);
  });

  test('sets what is expected of all selected connections', async () => {
    const { user, workbench, connection } = openInspector({ connections: ['onedrive', 'teams'] });
    await user.click(screen.getByRole('button', { name: 'Blocked' }));
    expect([connection('onedrive').expect, connection('teams').expect]).toEqual(['blocked', 'blocked']);
    act(() => undo(workbench));
    expect(connection('teams').expect).toBeUndefined();
  });

  test('lists each connection with its state, connector and account; a click selects that one alone', async () => {
    const { user, workbench } = openInspector(
      { connections: ['onedrive', 'teams'] },
      story({
        connections: story().connections.map((one) => ({ ...one, account: `${one.id}@lab.example` })),
      }),
    );
    const rows = within(screen.getByRole('region', { name: 'Each connection' })).getAllByRole('button');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'OneDrive for Business Blocked MichaelRoth42 to ITPtestlab, signs in as onedrive@lab.example',
      'Microsoft Teams Not evaluated MichaelRoth42 to MichaelRoth42, signs in as teams@lab.example',
    ]);
    await user.click(rows[1]!);
    expect(selectionOf(workbench)).toMatchObject({ connections: ['teams'], tenants: [] });
  });

  test('draws only some of a thousand connections', () => {
    const connections = Array.from({ length: 1_000 }, (_, n) => ({
      id: `c${n}`,
      from: 'roth',
      to: 'lab',
      connector: 'shared_teams',
    }));
    openInspector({ connections: connections.map(({ id }) => id) }, story({ connections, flows: [] }));
    const rows = within(screen.getByRole('region', { name: 'Each connection' })).getAllByRole('listitem');
    expect(rows.length).toBeLessThan(200);
    expect(rows[0]).toHaveAttribute('aria-setsize', '1000');
  });

  test('gives all selected connections another connector as one undo step', async () => {
    const { user, workbench, connection } = openInspector({ connections: ['onedrive', 'teams'] });
    // Nothing is said of a connector where there is none in common.
    expect(screen.queryByText(/Not in the catalogue/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Connector: 2 different' }));
    await user.click(screen.getByRole('option', { name: /^SharePoint/ }));
    expect([connection('onedrive').connector, connection('teams').connector]).toEqual([
      'shared_sharepointonline',
      'shared_sharepointonline',
    ]);
    expect(screen.getByRole('button', { name: 'Connector: SharePoint' })).toBeVisible();
    act(() => undo(workbench));
    expect(connection('teams').connector).toBe('shared_teams');
  });
});
