import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Inspector } from '../../../renderer/panels/inspector/Inspector';
import { Results } from '../../../renderer/panels/results/Results';
import { undo } from '../../../renderer/workbench/dispatch';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { selectionOf } from '../../../renderer/workbench/session';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { aConnection, aDocument, anIsolatedTenant, aRule, aTenant } from '../../support/builders';
import { aDesk, doing } from '../../support/on-workbench';

async function open(document: ScenarioDocument) {
  const { workbench, aims, show } = aDesk(document);
  show(
    <>
      <Results />
      <Inspector />
    </>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: /Rules check/ }));
  return { user, workbench, aims };
}

const tab = () => screen.getByRole('tab', { name: /Rules check/ });
const items = () => within(screen.getByRole('list', { name: 'Findings' })).getAllByRole('listitem');

const unused = () =>
  aDocument(
    [
      anIsolatedTenant('a', aRule('b', 'outbound', { id: 'used' }), aRule('c', 'inbound')),
      aTenant('b'),
      aTenant('c'),
    ],
    [aConnection('a', 'b')],
  );

it('counts the findings in the tab and says each in a sentence', async () => {
  await open(unused());
  expect(tab()).toHaveTextContent('Rules check (1)');
  expect(screen.getByRole('status')).toHaveTextContent('1 finding about the rules.');
  expect(items()[0]).toHaveTextContent('Unused');
  expect(items()[0]).toHaveTextContent('the rule for c (inbound) is used by no connection');
});

it('leads to the tenant, and there to the rule', async () => {
  const { user, workbench, aims } = await open(unused());
  await user.click(screen.getByRole('button', { name: 'Show the rule at a' }));
  expect(selectionOf(workbench).tenants).toEqual(['a']);
  expect(aims).toEqual([{ kind: 'tenants', ids: ['a'], count: 1 }]);
  expect(screen.getByRole('combobox', { name: 'Allowed direction for c' })).toHaveFocus();
});

it('leads to the tenant alone where isolation as a whole is meant', async () => {
  const off = { isolation: { enabled: false, rules: [aRule('b', 'outbound')] } };
  const { user, workbench } = await open(
    aDocument([aTenant('a', off), aTenant('b')], [aConnection('a', 'b')]),
  );
  await user.click(screen.getByRole('button', { name: 'Show a' }));
  expect(selectionOf(workbench).tenants).toEqual(['a']);
  expect(workbench.session.getState().focusRequest).toBeNull();
});

it('corrects as one edit that can be undone', async () => {
  const { user, workbench } = await open(unused());
  await user.click(screen.getByRole('button', { name: 'Delete the rule for c (inbound) at a' }));
  expect(scenarioOf(workbench).tenants[0]?.isolation.rules.map(({ id }) => id)).toEqual(['used']);
  expect(tab()).toHaveTextContent('Rules check (0)');
  expect(screen.getByRole('status')).toHaveTextContent('All rules are in order');
  doing(() => undo(workbench));
  expect(tab()).toHaveTextContent('Rules check (1)');
  expect(items()).toHaveLength(1);
});

it('offers no correction where only a person can know what is meant', async () => {
  await open(
    aDocument(
      [aTenant('a', { isolation: { enabled: false, rules: [aRule('b', 'outbound')] } }), aTenant('b')],
      [aConnection('a', 'b')],
    ),
  );
  expect(items()[0]).toHaveTextContent('Isolation is Off at a');
  expect(within(items()[0] as HTMLElement).getAllByRole('button')).toHaveLength(1);
});

it('says in words that there are no rules yet', async () => {
  await open(aDocument([aTenant('a')]));
  expect(screen.getByRole('status')).toHaveTextContent('No tenant has a rule yet');
  expect(screen.queryByRole('list', { name: 'Findings' })).not.toBeInTheDocument();
});

it('counts what is beyond the first hundred findings', async () => {
  const rules = Array.from({ length: 130 }, (_, n) => aRule(`far-${n}`, 'both'));
  await open(aDocument([anIsolatedTenant('a', ...rules)]));
  expect(tab()).toHaveTextContent('Rules check (130)');
  expect(items()).toHaveLength(100);
  expect(screen.getByText('and 30 more')).toBeVisible();
});

it('fixes all of one kind that are shown, and nothing that is filtered out, as one undo step', async () => {
  const rules = [
    aRule('b', 'inbound', { id: 'x' }),
    aRule('c', 'inbound', { id: 'y' }),
    aRule('gone', 'both', { id: 'z' }),
  ];
  const { user, workbench } = await open(
    aDocument([anIsolatedTenant('a', ...rules), aTenant('b'), aTenant('c')]),
  );
  const ids = () => scenarioOf(workbench).tenants[0]?.isolation.rules.map(({ id }) => id);
  expect(screen.queryByRole('button', { name: /^Fix the/ })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Kind of finding'), 'Unused (2)');
  await user.type(screen.getByLabelText('Search the findings'), 'rule for c');
  expect(items()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Fix the 1 shown' }));
  expect(ids()).toEqual(['x', 'z']);
  doing(() => undo(workbench));
  await user.clear(screen.getByLabelText('Search the findings'));
  await user.click(screen.getByRole('button', { name: 'Fix the 2 shown' }));
  expect(ids()).toEqual(['z']);
  doing(() => undo(workbench));
  expect(ids()).toEqual(['x', 'y', 'z']);
});

it('says which review dates have passed', async () => {
  const late = aRule('b', 'outbound', { id: 'r', reviewBy: '2020-01-31' });
  await open(aDocument([anIsolatedTenant('a', late), aTenant('b')], [aConnection('a', 'b')]));
  expect(items()[0]).toHaveTextContent('Review overdue');
  expect(items()[0]).toHaveTextContent('was to be reviewed by 2020-01-31');
});
