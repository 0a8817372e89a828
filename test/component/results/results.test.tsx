import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Results } from '../../../renderer/panels/results/Results';
import { emptyDocument } from '../../../shared/model/scenario';
import { shownGroupsOf } from '../../../renderer/picture/scene-options';
import type { Workbench } from '../../../renderer/workbench/workbench';
import { aDesk } from '../../support/on-workbench';
import { manyConnections, SMALL_WORLD } from '../../support/small-world';
import { dispatch } from '../../../renderer/workbench/dispatch';
import { select, selectionOf } from '../../../renderer/workbench/session';

const grid = () => screen.getByRole('grid', { name: 'Connections' });
const rows = () => within(grid()).getAllByRole('row').slice(1);
const connectors = () => rows().map((row) => within(row).getAllByRole('gridcell')[3]?.textContent);
const row = (name: RegExp) => within(grid()).getByRole('row', { name });
const heading = (name: string) => within(grid()).getByRole('columnheader', { name });
const active = () => document.getElementById(grid().getAttribute('aria-activedescendant') ?? '');

function show(document = SMALL_WORLD) {
  const { workbench, aims, show: draw } = aDesk(document);
  draw(<Results />);
  return { user: userEvent.setup(), workbench, aims };
}

describe('the table of connections', () => {
  it('sums up in its tab and follows edits', () => {
    const { workbench } = show();
    expect(
      screen.getByRole('tab', { name: 'Connections (1 allowed, 1 blocked, 1 not evaluated)' }),
    ).toBeVisible();
    act(() => void dispatch(workbench, { type: 'set-isolation', tenant: 'itp', enabled: false }));
    expect(
      screen.getByRole('tab', { name: 'Connections (2 allowed, 0 blocked, 1 not evaluated)' }),
    ).toBeVisible();
  });

  it('says who blocks at which gate, what was expected and which flows use it', () => {
    show();
    const cells = within(row(/OneDrive/)).getAllByRole('gridcell');
    expect(cells.map((cell) => cell.textContent?.trim())).toEqual([
      'Blocked',
      'MichaelRoth42',
      'ITPtestlab',
      'OneDrive for Business',
      'ITPtestlab (inbound)',
      'Blocked, as expected',
      'Documented',
      'Notify me',
    ]);
  });

  it('says why a connection is not evaluated', () => {
    show();
    expect(row(/Not evaluated.*same tenant.*Teams/)).toBeVisible();
  });

  it('says in words that there is nothing yet', () => {
    show(emptyDocument());
    expect(screen.getByRole('status')).toHaveTextContent('No connections yet');
  });

  it('draws only a part of a thousand rows and tells how many there are', () => {
    show(manyConnections(1000));
    expect(rows().length).toBeLessThan(200);
    expect(grid()).toHaveAttribute('aria-rowcount', '1001');
  });
});

describe('connections from reports', () => {
  const reported = () => {
    const { scenario } = SMALL_WORLD;
    const [first, ...others] = scenario.connections;
    if (first === undefined) throw new Error('no connection');
    const known = { ...first, outcome: 'unknown', attempts: 5, lastSeen: '2026-03-02' } as const;
    return show({ ...SMALL_WORLD, scenario: { ...scenario, connections: [known, ...others] } });
  };
  const CELL = 'Attempted, outcome unknown: 5 attempts, last on 2026-03-02';

  it('say what became of the attempts in a column of their own, where there are some', () => {
    reported();
    expect(heading('In reports')).toBeVisible();
    const cell = within(grid()).getByTitle(CELL);
    expect(cell).toHaveTextContent(/^Attempted, outcome unknown$/);
  });

  it('have no such column where no report was imported', () => {
    show();
    expect(within(grid()).queryByRole('columnheader', { name: 'In reports' })).toBeNull();
  });

  it('are found by what is said of them, and by the outcome', async () => {
    const { user } = reported();
    const filter = screen.getByRole('searchbox', { name: 'Filter the connections' });
    await user.type(filter, 'attempted unknown');
    expect(rows()).toHaveLength(1);
    await user.clear(filter);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Outcome unknown (1)');
    expect(rows()).toHaveLength(1);
  });
});

describe('filtering and sorting', () => {
  it.each([
    ['Allowed (1)', ['Office 365 Outlook']],
    ['Blocked (1)', ['OneDrive for Business']],
    ['Not evaluated (1)', ['Microsoft Teams']],
    ['Not as expected (1)', ['Office 365 Outlook']],
  ])('shows only %s', async (option, left) => {
    const { user } = show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), option);
    expect(connectors()).toEqual(left);
  });

  it('shows only what is assumed, least sure first when sorted by evidence', async () => {
    const odd = SMALL_WORLD.scenario.connections.map((one) =>
      one.connector === 'shared_office365' ? { ...one, connector: 'Unknown connector' } : one,
    );
    const { user } = show({ ...SMALL_WORLD, scenario: { ...SMALL_WORLD.scenario, connections: odd } });
    await user.click(within(heading('Evidence')).getByRole('button'));
    expect(connectors()[0]).toBe('Unknown connector');
    expect(row(/Unknown connector/)).toHaveTextContent('Assumed: connector unknown');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Assumed');
    expect(connectors()).toEqual(['Unknown connector']);
  });

  it('filters by text and says when nothing is left', async () => {
    const { user } = show();
    const filter = screen.getByRole('searchbox', { name: 'Filter the connections' });
    await user.type(filter, 'notify onedrive');
    expect(connectors()).toEqual(['OneDrive for Business']);
    await user.type(filter, 'zzz');
    expect(screen.getByRole('status')).toHaveTextContent('No connection fits');
  });

  it('sorts up, down and back by a click on a heading', async () => {
    const { user } = show();
    const before = connectors();
    const sorted = ['Microsoft Teams', 'Office 365 Outlook', 'OneDrive for Business'];
    const press = () => user.click(within(heading('Connector')).getByRole('button'));
    await press();
    expect(heading('Connector')).toHaveAttribute('aria-sort', 'ascending');
    expect(connectors()).toEqual(sorted);
    await press();
    expect(heading('Connector')).toHaveAttribute('aria-sort', 'descending');
    expect(connectors()).toEqual(sorted.toReversed());
    await press();
    expect(heading('Connector')).toHaveAttribute('aria-sort', 'none');
    expect(connectors()).toEqual(before);
  });

  it('sorts by state with the blocked ones first', async () => {
    const { user } = show();
    await user.click(within(heading('State')).getByRole('button'));
    expect(connectors()).toEqual(['OneDrive for Business', 'Office 365 Outlook', 'Microsoft Teams']);
  });

  it('keeps rows with nothing to say last in either order', async () => {
    const { user } = show();
    for (const order of ['ascending', 'descending']) {
      await user.click(within(heading('Blocked by')).getByRole('button'));
      expect(heading('Blocked by')).toHaveAttribute('aria-sort', order);
      expect(connectors()[0]).toBe('OneDrive for Business');
    }
  });
});

describe('selecting in the table', () => {
  it('selects and shows a connection that is clicked', async () => {
    const { user, workbench, aims } = show();
    await user.click(row(/OneDrive/));
    expect(selectionOf(workbench)).toEqual({ tenants: [], connections: ['files'], flows: [] });
    expect(aims.at(-1)).toMatchObject({ kind: 'tenants', ids: ['roth', 'itp'] });
  });

  it('leads from a connection to the flow that uses it', async () => {
    const { user, workbench, aims } = show();
    await user.click(within(row(/OneDrive/)).getByRole('button', { name: 'Notify me' }));
    expect(selectionOf(workbench)).toEqual({ tenants: [], connections: [], flows: ['notify'] });
    expect(aims.at(-1)).toMatchObject({ kind: 'tenants', ids: ['roth', 'itp'] });
  });

  it('marks what is selected on the canvas', () => {
    const { workbench } = show();
    act(() => select(workbench, { connections: ['mail'] }));
    expect(row(/Outlook/)).toHaveAttribute('aria-selected', 'true');
    expect(row(/OneDrive/)).toHaveAttribute('aria-selected', 'false');
  });

  it('is worked by keyboard', async () => {
    const { user, workbench, aims } = show();
    grid().focus();
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(row(/OneDrive/));
    await user.keyboard('{Shift>}{End}{/Shift}');
    expect(selectionOf(workbench).connections).toEqual(['files', 'chat', 'mail']);
    await user.keyboard('{Enter}');
    expect(selectionOf(workbench).connections).toEqual(['mail']);
    expect(aims.at(-1)).toMatchObject({ kind: 'tenants', ids: ['roth', 'contoso'] });
  });

  it('leaves letters to the shortcuts of the program', async () => {
    const { user } = show();
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => void heard.push(event.key);
    window.addEventListener('keydown', hear);
    await user.click(row(/OneDrive/));
    await user.keyboard('i');
    window.removeEventListener('keydown', hear);
    expect(heard).toEqual(['i']);
  });
});

describe('a row whose tenants are collapsed on the canvas', () => {
  const group = { id: 'g', name: 'Partners', tenants: ['itp', 'contoso'], folded: true };
  const folded = { ...SMALL_WORLD, view: { positions: {}, groups: [group] } };
  const isCollapsed = (workbench: Workbench) => shownGroupsOf(workbench)[0]?.folded;

  it('is looked at with a click, and brought out with Enter', async () => {
    const { user, workbench, aims } = show(folded);
    await user.click(row(/OneDrive/));
    expect(aims.at(-1)).toMatchObject({ kind: 'tenants', ids: ['roth', 'itp'] });
    expect(isCollapsed(workbench)).toBe(true);
    grid().focus();
    await user.keyboard('{Enter}');
    expect(isCollapsed(workbench)).toBe(false);
  });
});

describe('the table of connections by pair', () => {
  const byPair = async (document = SMALL_WORLD) => {
    const page = show(document);
    await page.user.click(screen.getByRole('button', { name: 'One row a pair of tenants' }));
    return page;
  };
  const cells = (name: RegExp) =>
    within(row(name))
      .getAllByRole('gridcell')
      .map(({ textContent }) => textContent);

  it('counts the connections of each pair and direction by state', async () => {
    await byPair(manyConnections(12));
    expect(rows()).toHaveLength(1);
    expect(cells(/MichaelRoth42/)).toEqual(['MichaelRoth42', 'ITPtestlab', '12', '12', '', '', '']);
  });

  it('keeps to the filter', async () => {
    const { user } = await byPair();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'blocked');
    expect(rows()).toHaveLength(1);
    expect(cells(/ITPtestlab/)).toEqual(['MichaelRoth42', 'ITPtestlab', '1', '1', '', '', '']);
  });

  it('chooses all connections of a pair with its row', async () => {
    const { user, workbench } = await byPair(manyConnections(12));
    await user.click(row(/MichaelRoth42/));
    expect(selectionOf(workbench).connections).toHaveLength(12);
    expect(row(/MichaelRoth42/)).toHaveAttribute('aria-selected', 'true');
  });

  it('is sorted by its headings, the largest first', async () => {
    const { user } = await byPair();
    const signIns = () => rows().map((one) => within(one).getAllByRole('gridcell')[1]?.textContent);
    expect(signIns()).toEqual(['ITPtestlab', 'MichaelRoth42', 'Contoso']);
    await user.click(within(heading('Not evaluated')).getByRole('button'));
    expect(signIns()[0]).toBe('MichaelRoth42');
    await user.click(within(heading('Sign-in tenant')).getByRole('button'));
    expect(signIns()).toEqual(['Contoso', 'ITPtestlab', 'MichaelRoth42']);
  });

  it('goes back to one row a connection', async () => {
    const { user } = await byPair(manyConnections(12));
    await user.click(screen.getByRole('button', { name: 'One row a pair of tenants' }));
    expect(rows()).toHaveLength(12);
  });
});
