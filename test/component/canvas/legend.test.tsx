import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Legend } from '../../../renderer/panels/legend/Legend';
import { aDesk } from '../../support/on-workbench';

test('the legend explains states, gates, whose a tenant is, the key and the chips', () => {
  aDesk().show(<Legend />);
  const items = within(screen.getByRole('region', { name: 'Legend' })).getAllByRole('listitem');
  expect(items.map((item) => item.textContent.trim())).toEqual([
    'Allowed',
    'Blocked',
    'Not evaluated',
    'On: closed border',
    'Off: open border',
    'Own',
    'External',
    'Signs in',
    'in: A Rule',
  ]);
});
