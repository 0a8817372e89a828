import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../renderer/commands/handlers';
import { compareWithFile } from '../../../renderer/document/comparing';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { Results } from '../../../renderer/panels/results/Results';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { selectionOf, showResultsTab } from '../../../renderer/workbench/session';
import type { AppCommandId } from '../../../shared/commands/app-commands';
import type { Edit } from '../../../shared/edit/edit';
import { aConnection, anIsolatedTenant, aDocument, aTenant } from '../../support/builders';
import { MANY_TENANTS, manyTenants } from '../../support/many-tenants';
import { aDesk, doing } from '../../support/on-workbench';
import { english } from '../../support/english';

/** One own tenant, isolated; three partners with one, two and three connections. */
const WORLD = aDocument(
  [
    anIsolatedTenant('home', { id: 'r', tenant: 'cafe.example', direction: 'both' }),
    aTenant('alpha', { managed: false, name: 'Alpha' }),
    aTenant('bank', { managed: false, name: 'Bank' }),
    aTenant('cafe', { managed: false, name: 'Cafe' }),
  ],
  [
    aConnection('home', 'alpha', { id: 'a1' }),
    aConnection('home', 'bank', { id: 'b1', connector: 'shared_teams' }),
    aConnection('bank', 'home', { id: 'b2' }),
    aConnection('home', 'cafe', { id: 'c1' }),
    aConnection('home', 'cafe', { id: 'c2', connector: 'shared_teams' }),
    aConnection('cafe', 'home', { id: 'c3' }),
  ],
);

function open(document = WORLD) {
  const { workbench, show, bridge, aims } = aDesk(document);
  show(
    <>
      <Results />
      <Dialogs />
    </>,
  );
  doing(() => showResultsTab(workbench, 'changes'));
  return {
    user: userEvent.setup(),
    workbench,
    bridge,
    aims,
    run: (id: AppCommandId) => doing(() => runCommand(workbench, id)),
    edit: (edit: Edit) => doing(() => dispatch(workbench, edit)),
    back: () => doing(() => undo(workbench)),
    decisions: () =>
      (scenarioOf(workbench).decisions ?? []).map(({ from, to, decision }) => `${from} ${to} ${decision}`),
    needed: () =>
      scenarioOf(workbench)
        .connections.filter(({ expect: wish }) => wish === 'allowed')
        .map(({ id }) => id),
    selected: () => selectionOf(workbench).connections,
    said: () => english(workbench.desk.state.getState().announcement.text),
    toast: () => english(workbench.desk.state.getState().toast?.text),
  };
}

const table = () =>
  screen.queryByRole('grid', { name: 'Impact' }) ?? screen.getByRole('treegrid', { name: 'Impact' });
const names = () =>
  within(table())
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent?.trim());
const row = (name: RegExp) => within(table()).getByRole('row', { name });
const focus = () => doing(() => table().focus());

describe('the table of Impact', () => {
  it('has a row a partner, with what breaks most first, and says who acts by which rule', () => {
    open();
    expect(names()).toEqual(['Bank', 'Alpha', 'Cafe']);
    expect(row(/^Bank/)).toHaveTextContent('2 blocked');
    expect(row(/^Bank/)).toHaveTextContent('home (you)');
    expect(row(/^Bank/)).toHaveTextContent('home: inbound and outbound for Bank');
    expect(row(/^Cafe/)).toHaveTextContent('3 allowed');
    expect(screen.getByRole('status')).toHaveTextContent('3 partners, 5 of 5 pairs undecided.');
  });

  it('is sorted by a click on a heading, the other way by the next', async () => {
    const { user } = open();
    const heading = () => within(table()).getByRole('columnheader', { name: 'Partner' });
    await user.click(within(heading()).getByRole('button'));
    expect(names()).toEqual(['Alpha', 'Bank', 'Cafe']);
    expect(heading()).toHaveAttribute('aria-sort', 'ascending');
    await user.click(within(heading()).getByRole('button'));
    expect(names()).toEqual(['Cafe', 'Bank', 'Alpha']);
    await user.click(
      within(within(table()).getByRole('columnheader', { name: 'Connections' })).getByRole('button'),
    );
    expect(names()).toEqual(['Cafe', 'Bank', 'Alpha']);
  });

  it('is filtered by what is in the rows and by words, and counts what each filter would leave', async () => {
    const { user } = open();
    expect(screen.getByRole('option', { name: 'Something blocked (2)' })).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Show'), 'Something blocked (2)');
    expect(names()).toEqual(['Bank', 'Alpha']);
    await user.type(screen.getByRole('searchbox', { name: 'Filter the rows' }), 'teams');
    expect(names()).toEqual(['Bank']);
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 partners, 2 of 2 pairs undecided.');
    await user.type(screen.getByRole('searchbox', { name: 'Filter the rows' }), ' nobody');
    expect(screen.getByRole('status', { name: '' })).toBeInTheDocument();
    expect(screen.getByText(/No row fits what is shown here/)).toBeVisible();
  });

  it('is grouped, the head of a group adds up its rows, and collapses by click and key', async () => {
    const { user } = open();
    await user.selectOptions(screen.getByLabelText('Groups'), 'By connector');
    expect(names()).toEqual([
      'SharePoint 3 rows',
      'Alpha',
      'Bank',
      'Cafe',
      'Microsoft Teams 2 rows',
      'Bank',
      'Cafe',
    ]);
    const head = row(/^SharePoint/);
    expect(head).toHaveTextContent('2 blocked, 2 allowed');
    expect(head).toHaveAttribute('aria-expanded', 'true');
    await user.click(within(head).getByRole('button', { name: /^SharePoint/ }));
    expect(names()).toEqual(['SharePoint 3 rows', 'Microsoft Teams 2 rows', 'Bank', 'Cafe']);
    await user.click(row(/^SharePoint/));
    focus();
    await user.keyboard('{ArrowRight}');
    expect(names()).toHaveLength(7);
  });

  it('has a row a pair of tenants if one likes', async () => {
    const { user } = open();
    await user.selectOptions(screen.getByLabelText('Rows'), 'Pairs');
    expect(names()).toEqual(['Alpha', 'Bank', 'Bank', 'Cafe', 'Cafe']);
  });

  it('shows the columns that are chosen', async () => {
    const { user } = open();
    expect(within(table()).queryByRole('columnheader', { name: 'Blocked by' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Blocked by' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Verdict' }));
    await user.keyboard('{Escape}');
    expect(within(table()).getByRole('columnheader', { name: 'Blocked by' })).toBeVisible();
    expect(within(table()).queryByRole('columnheader', { name: 'Verdict' })).not.toBeInTheDocument();
    expect(row(/^Bank/)).toHaveTextContent('home (outbound), home (inbound)');
  });

  it('draws only a part of many rows, and tells how many there are', async () => {
    const { user } = open({ scenario: manyTenants(MANY_TENANTS[300]), view: { positions: {} } });
    await user.selectOptions(screen.getByLabelText('Rows'), 'Pairs');
    expect(within(table()).getAllByRole('row').length).toBeLessThan(200);
    expect(Number(table().getAttribute('aria-rowcount'))).toBeGreaterThan(400);
  });
});

describe('decisions', () => {
  it('are made about a partner by one click, announced, shown and undone', async () => {
    const { user, decisions, said, back } = open();
    await user.click(within(row(/^Bank/)).getByRole('button', { name: 'Keep Bank' }));
    expect(decisions()).toEqual(['home bank keep', 'bank home keep']);
    expect(said()).toBe('Keep: 2 pairs of tenants.');
    expect(within(row(/^Bank/)).getByRole('button', { name: 'Keep Bank' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(screen.getByRole('status')).toHaveTextContent('3 of 5 pairs undecided');
    back();
    expect(decisions()).toEqual([]);
  });

  it('are taken back by the same click', async () => {
    const { user, decisions } = open();
    await user.click(screen.getByRole('button', { name: 'Drop Alpha' }));
    expect(decisions()).toEqual(['home alpha drop']);
    await user.click(screen.getByRole('button', { name: 'Drop Alpha' }));
    expect(decisions()).toEqual([]);
  });

  it('are made by K, D, A and U about all rows that are selected', async () => {
    const { user, decisions } = open();
    await user.click(row(/^Bank/));
    focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}k');
    expect(decisions()).toEqual(['home bank keep', 'bank home keep', 'home alpha keep']);
    await user.keyboard('d');
    expect(decisions()).toEqual(['home bank drop', 'bank home drop', 'home alpha drop']);
    await user.keyboard('a');
    expect(decisions()[0]).toBe('home bank ask');
    await user.keyboard('u');
    expect(decisions()).toEqual([]);
  });

  it('go on to the next row where the filter takes the decided one away', async () => {
    const { user, decisions } = open();
    await user.selectOptions(screen.getByLabelText('Show'), 'Undecided (3)');
    await user.click(row(/^Bank/));
    focus();
    await user.keyboard('kd');
    expect(decisions()).toEqual(['home bank keep', 'bank home keep', 'home alpha drop']);
    expect(names()).toEqual(['Cafe']);
    await user.keyboard('a');
    expect(decisions()).toHaveLength(5);
  });

  it('of a part of a pair hold for the pair, and that is said', async () => {
    const { user, decisions, toast } = open();
    await user.selectOptions(screen.getByLabelText('Groups'), 'By connector');
    await user.click(within(table()).getAllByRole('button', { name: 'Keep Cafe' })[1] as HTMLElement);
    expect(decisions()).toEqual(['home cafe keep']);
    expect(toast()).toContain('it also holds for 1 connection of this pair in other rows');
  });

  it('of a group hold for all its rows', async () => {
    const { user, decisions } = open();
    await user.selectOptions(screen.getByLabelText('Groups'), 'By who acts');
    await user.click(screen.getByRole('button', { name: 'Drop You' }));
    expect(decisions()).toEqual(['home bank drop', 'bank home drop', 'home alpha drop']);
  });

  it('are for many rows at once in the menu, which says for how many, behind a filter only for those shown', async () => {
    const { user, decisions } = open();
    await user.type(screen.getByRole('searchbox', { name: 'Filter the rows' }), 'cafe');
    await user.click(screen.getByRole('button', { name: 'Rows shown' }));
    expect(screen.getByText('1 row shown')).toBeVisible();
    await user.click(screen.getByRole('menuitem', { name: 'Keep' }));
    expect(decisions()).toEqual(['home cafe keep', 'cafe home keep']);
  });

  it('get owner, date and note for many; a field that nobody touches leaves each its own', async () => {
    const { user, workbench, edit } = open();
    const pairs = [{ from: 'home', to: 'bank' }];
    edit({ type: 'set-decisions', pairs, changes: { decision: 'keep', note: 'Payroll' } });
    edit({ type: 'set-decisions', pairs: [{ from: 'bank', to: 'home' }], changes: { decision: 'ask' } });
    await user.pointer({ keys: '[MouseRight]', target: row(/^Bank/) });
    await user.click(screen.getByRole('menuitem', { name: 'Owner, due date and note…' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByLabelText('Decision')).toHaveValue('as-it-is');
    await user.type(dialog.getByLabelText('Owner'), 'Mara');
    await user.type(dialog.getByLabelText('Due'), '2027-01-31');
    await user.click(dialog.getByRole('button', { name: 'OK' }));
    expect(scenarioOf(workbench).decisions).toEqual([
      { from: 'home', to: 'bank', decision: 'keep', owner: 'Mara', due: '2027-01-31', note: 'Payroll' },
      { from: 'bank', to: 'home', decision: 'ask', owner: 'Mara', due: '2027-01-31' },
    ]);
  });

  it('say that owner and date are kept with a decision only', async () => {
    const { user, decisions } = open();
    await user.pointer({ keys: '[MouseRight]', target: row(/^Bank/) });
    await user.click(screen.getByRole('menuitem', { name: 'Owner, due date and note…' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText('Owner'), 'Mara');
    await user.click(dialog.getByRole('button', { name: 'OK' }));
    expect(dialog.getByRole('alert')).toHaveTextContent('choose a decision');
    await user.selectOptions(dialog.getByLabelText('Decision'), 'Ask');
    await user.click(dialog.getByRole('button', { name: 'OK' }));
    expect(decisions()).toEqual(['home bank ask', 'bank home ask']);
  });
});

describe('commands in Impact', () => {
  it('Select All behind a filter selects the connections of the rows shown', async () => {
    const { user, run, selected } = open();
    await user.type(screen.getByRole('searchbox', { name: 'Filter the rows' }), 'bank');
    run('edit.select-all');
    expect(selected()).toEqual(['b1', 'b2']);
  });

  it('mark what works today as needed, of the rows shown, and say how many', async () => {
    const { user, needed, toast } = open();
    await user.type(screen.getByRole('searchbox', { name: 'Filter the rows' }), 'cafe');
    await user.click(screen.getByRole('button', { name: 'Rows shown' }));
    await user.click(screen.getByRole('menuitem', { name: 'Mark what works today as needed (3)' }));
    expect(needed()).toEqual(['c1', 'c2', 'c3']);
    expect(toast()).toBe('Marked 3 connections as needed.');
    await user.clear(screen.getByRole('searchbox', { name: 'Filter the rows' }));
    await user.type(screen.getByRole('searchbox', { name: 'Filter the rows' }), 'bank');
    await user.click(screen.getByRole('button', { name: 'Rows shown' }));
    await user.click(screen.getByRole('menuitem', { name: 'Mark as not needed (2)' }));
    expect(needed()).toEqual(['c1', 'c2', 'c3']);
  });

  it('Copy gives the cells of the selected rows below their titles', async () => {
    const { user, run, bridge } = open();
    await user.click(row(/^Alpha/));
    run('edit.copy');
    const lines = (await bridge.readClipboard()).split('\n');
    expect(lines[0]).toMatch(/^Partner\tDirection\tConnections\tVerdict/);
    expect(lines[1]).toMatch(/^Alpha\tOutbound\t1\t1 blocked\t/);
    expect(lines).toHaveLength(3);
  });

  it('Enter shows the connections of a row on the canvas', async () => {
    const { user, aims, selected } = open();
    await user.click(row(/^Alpha/));
    focus();
    await user.keyboard('{Enter}');
    expect(selected()).toEqual(['a1']);
    expect(aims.at(-1)).toMatchObject({ ids: ['home', 'alpha'] });
  });

  it('Plan is a click away', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Plan' }));
    await waitFor(() =>
      expect(screen.getByRole('tab', { name: /^Plan/ })).toHaveAttribute('aria-selected', 'true'),
    );
  });
});

describe('what is cut off', () => {
  it('opens: names that are only in one of two files', async () => {
    const { user, workbench } = open();
    const tenants = Array.from({ length: 40 }, (_, n) => aTenant(`only-${n}`));
    doing(() => compareWithFile(workbench, 'other.tisim', { name: 'Other', tenants, connections: [] }));
    const facts = within(screen.getByRole('list', { name: 'Differences' }));
    expect(facts.queryByText(/only-39/)).not.toBeInTheDocument();
    await user.click(facts.getByRole('button', { name: 'and 28 more' }));
    expect(facts.getByText(/only-39/)).toBeVisible();
    expect(facts.queryByRole('button', { name: /more/ })).not.toBeInTheDocument();
  });
});
