import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Tooltip } from 'radix-ui';
import { expect, it } from 'vitest';
import { Inspector } from '../../../renderer/panels/inspector/Inspector';
import { Results } from '../../../renderer/panels/results/Results';
import { currentScenario, undo } from '../../../renderer/store/document-store';
import { useSessionStore } from '../../../renderer/store/session-store';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { aConnection, aDocument, anIsolatedTenant, aRule, aTenant } from '../../support/builders';
import { selection, startWith } from '../../support/small-world';

async function open(document: ScenarioDocument) {
  const { fitTenants } = startWith(document);
  render(
    <Tooltip.Provider>
      <Results />
    </Tooltip.Provider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: /Rules check/ }));
  return { user, fitTenants };
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
  const { user, fitTenants } = await open(unused());
  render(
    <Tooltip.Provider>
      <Inspector />
    </Tooltip.Provider>,
  );
  await user.click(screen.getByRole('button', { name: 'Show the rule at a' }));
  expect(selection().tenants).toEqual(['a']);
  expect(fitTenants).toHaveBeenCalledWith(['a']);
  expect(screen.getByRole('combobox', { name: 'Allowed direction for c' })).toHaveFocus();
});

it('leads to the tenant alone where isolation as a whole is meant', async () => {
  const off = { isolation: { enabled: false, rules: [aRule('b', 'outbound')] } };
  const { user } = await open(aDocument([aTenant('a', off), aTenant('b')], [aConnection('a', 'b')]));
  await user.click(screen.getByRole('button', { name: 'Show a' }));
  expect(selection().tenants).toEqual(['a']);
  expect(useSessionStore.getState().focusRequest).toBeNull();
});

it('mends as one edit that can be undone', async () => {
  const { user } = await open(unused());
  await user.click(screen.getByRole('button', { name: 'Delete the rule for c (inbound) at a' }));
  expect(currentScenario().tenants[0]?.isolation.rules.map(({ id }) => id)).toEqual(['used']);
  expect(tab()).toHaveTextContent('Rules check (0)');
  expect(screen.getByRole('status')).toHaveTextContent('All rules are in order');
  act(undo);
  expect(tab()).toHaveTextContent('Rules check (1)');
  expect(items()).toHaveLength(1);
});

it('offers no mend where only a person can know what is meant', async () => {
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
