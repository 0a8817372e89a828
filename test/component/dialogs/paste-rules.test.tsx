import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { Inspector } from '../../../renderer/panels/inspector/Inspector';
import { undo } from '../../../renderer/workbench/dispatch';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { select } from '../../../renderer/workbench/session';
import { aDocument, anIsolatedTenant, aTenant } from '../../support/builders';
import { aDesk, doing } from '../../support/on-workbench';

async function open() {
  const { workbench, show } = aDesk(aDocument([anIsolatedTenant('a'), aTenant('b', { name: 'Bravo' })]));
  show(
    <>
      <Inspector />
      <Dialogs />
    </>,
  );
  doing(() => select(workbench, { tenants: ['a'] }));
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Paste a list of rules…' }));
  return { user, workbench, rules: () => scenarioOf(workbench).tenants[0]?.isolation.rules };
}

it('shows what was understood, adds it as one undo step, and leaves what could not be read to be put right', async () => {
  const { user, workbench, rules } = await open();
  await user.click(screen.getByLabelText('List of rules'));
  await user.paste('Tenant\tDirection\tOwner\nBravo\toutbound\tEva\nc.example\t\t\nd.example\tsideways\t');
  const list = within(screen.getByRole('list', { name: 'What was understood' }));
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent?.trim())).toEqual([
    'Line 2: Adds a rule for Bravo (outbound).',
    'Line 3: Adds a rule for c.example (inbound).',
    'Line 4: The direction “sideways” of the rule for “d.example” is not inbound, outbound or both.',
  ]);
  expect(screen.getByRole('status')).toHaveTextContent('3 lines, 1 of them not read.');
  await user.click(screen.getByRole('button', { name: 'Add or change 2 rules' }));
  expect(rules()?.map(({ tenant, direction, owner }) => [tenant, direction, owner])).toEqual([
    ['b.example', 'outbound', 'Eva'],
    ['c.example', 'inbound', undefined],
  ]);
  expect(screen.getByLabelText('List of rules')).toHaveValue(
    'Tenant\tDirection\tOwner\nd.example\tsideways\t',
  );
  expect(screen.getByRole('button', { name: 'Add rules' })).toBeDisabled();
  doing(() => undo(workbench));
  expect(rules()).toEqual([]);
});

it('keeps the list when it is closed, and closes when all of it was read', async () => {
  const { user, rules } = await open();
  await user.click(screen.getByLabelText('List of rules'));
  await user.paste('c.example');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Paste a list of rules…' }));
  expect(screen.getByLabelText('List of rules')).toHaveValue('c.example');
  await user.selectOptions(screen.getByLabelText('Direction where none is given'), 'Inbound and outbound');
  await user.click(screen.getByRole('button', { name: 'Add or change 1 rule' }));
  expect(rules()).toEqual([{ id: 'c-example', tenant: 'c.example', direction: 'both' }]);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
