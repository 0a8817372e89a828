import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Legend } from '../../../renderer/panels/legend/Legend';
import { aDesk } from '../../support/on-workbench';

test('the legend explains states and gates, and on demand whose a tenant is, the key and the rules', async () => {
  const user = userEvent.setup();
  aDesk().show(<Legend />);
  const legend = within(screen.getByRole('region', { name: 'Legend' }));
  const items = () => legend.getAllByRole('listitem').map((item) => item.textContent.trim());
  const always = ['Allowed', 'Blocked', 'Not evaluated', 'On: closed border', 'Off: open border', 'More'];
  expect(items()).toEqual(always);
  await user.click(legend.getByRole('button', { name: 'More', expanded: false }));
  expect(items()).toEqual([
    ...always,
    'Round: own tenant',
    'Square: external',
    'Gap in a closed border: a rule lets this connection through',
    'Key: the account that signs in',
    'in Rules of the tenant',
  ]);
  await user.click(legend.getByRole('button', { name: 'More', expanded: true }));
  expect(items()).toEqual(always);
});
