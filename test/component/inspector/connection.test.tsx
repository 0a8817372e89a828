import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openInspector, region, story } from './inspector-page';
import { undo } from '../../../renderer/workbench/dispatch';
import { requestFocus, selectionOf } from '../../../renderer/workbench/session';

describe('why a connection is allowed or blocked', () => {
  test('names the verdict and both gates', () => {
    openInspector({ connections: ['onedrive'] });
    const why = region('Why');
    expect(why.getByText('Blocked')).toBeVisible();
    const gates = why.getAllByRole('listitem');
    expect(gates).toHaveLength(2);
    expect(gates[0]).toHaveTextContent(/^Outbound: allowed.*MichaelRoth42/);
    expect(gates[1]).toHaveTextContent(/^Inbound: blocked.*ITPtestlab/);
  });

  test('a remedy makes a blocked connection allowed, and undo takes it back', async () => {
    const { user, workbench } = openInspector({ connections: ['onedrive'] });
    await user.click(screen.getAllByRole('button', { name: /ITPtestlab/ }).at(-1)!);
    expect(region('Why').getByText('Allowed')).toBeVisible();
    expect(screen.queryByRole('group', { name: 'What would allow it' })).not.toBeInTheDocument();

    act(() => undo(workbench));
    expect(region('Why').getByText('Blocked')).toBeVisible();
  });

  test('marks a remedy that is not enough, and says what else is needed', () => {
    const scenario = story();
    const tenants = scenario.tenants.map((one) => ({ ...one, isolation: { enabled: true, rules: [] } }));
    openInspector({ connections: ['onedrive'] }, { ...scenario, tenants });
    expect(screen.getAllByText(/Not enough alone: also needs ITPtestlab to allow it/).length).toBeGreaterThan(
      0,
    );
  });

  test('says why isolation does not look at a connection inside one tenant', () => {
    openInspector({ connections: ['teams'] });
    expect(region('Why').getByText('Not evaluated')).toBeVisible();
    expect(region('Why').queryAllByRole('listitem')).toEqual([]);
  });
});

test('Why Is This Allowed or Blocked? puts the focus on the reasons', () => {
  const { workbench } = openInspector({ connections: ['onedrive'] });
  act(() => requestFocus(workbench, 'explanation'));
  expect(document.activeElement).toHaveTextContent(/^Blocked by ITPtestlab/);
});

describe('the two ends', () => {
  test('swap direction', async () => {
    const { user, connection } = openInspector({ connections: ['onedrive'] }, story({ flows: [] }));
    await user.click(screen.getByRole('button', { name: 'Swap direction' }));
    expect(connection('onedrive')).toMatchObject({ from: 'lab', to: 'roth' });
  });

  test('say why they cannot be swapped where a flow depends on them', async () => {
    const { user, connection } = openInspector({ connections: ['onedrive'] });
    await user.click(screen.getByRole('button', { name: 'Swap direction' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Notify the team');
    expect(connection('onedrive')).toMatchObject({ from: 'roth', to: 'lab' });
  });

  test('lead to their tenants', async () => {
    const { user, workbench } = openInspector({ connections: ['onedrive'] });
    await user.click(screen.getByRole('button', { name: 'Sign-in tenant: ITPtestlab' }));
    expect(selectionOf(workbench).tenants).toEqual(['lab']);
    expect(screen.getByRole('heading', { level: 2, name: /ITPtestlab/ })).toBeVisible();
  });
});

describe('the connector', () => {
  test('is searched and chosen with the keyboard alone', async () => {
    const { user, connection } = openInspector({ connections: ['onedrive'] });
    screen.getByRole('button', { name: 'Connector: OneDrive for Business' }).focus();
    await user.keyboard('{Enter}');
    await user.keyboard('planner{ArrowDown}{ArrowUp}{Enter}');
    expect(connection('onedrive').connector).toBe('shared_planner');
    expect(screen.getByRole('button', { name: 'Connector: Planner' })).toHaveFocus();
  });

  test('can be any text that the catalogue lacks', async () => {
    const { user, workbench, connection } = openInspector({ connections: ['onedrive'] });
    act(() => requestFocus(workbench, 'connector'));
    await user.keyboard('Contoso Archive 9');
    await user.click(screen.getByRole('option', { name: /as it is/ }));
    expect(connection('onedrive').connector).toBe('Contoso Archive 9');
  });

  test('Esc closes the list and changes nothing', async () => {
    const { user, connection } = openInspector({ connections: ['onedrive'] });
    await user.click(screen.getByRole('button', { name: /^Connector:/ }));
    await user.keyboard('teams{Escape}');
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
    expect(connection('onedrive').connector).toBe('shared_onedriveforbusiness');
  });

  test('asks for the authentication only where there is a choice', async () => {
    const { user, workbench, connection } = openInspector({ connections: ['onedrive'] });
    expect(screen.queryByRole('group', { name: 'Authentication' })).not.toBeInTheDocument();

    act(() => requestFocus(workbench, 'connector'));
    await user.keyboard('sql server');
    await user.click(screen.getByRole('option', { name: /SQL Server/ }));
    await user.click(screen.getByRole('radio', { name: /Other/ }));
    expect(connection('onedrive').auth).toBe('other');
    expect(region('Why').getByText('Not evaluated')).toBeVisible();
  });
});

describe('expectation and use', () => {
  test('says whether it is as expected', async () => {
    const { user, connection } = openInspector({ connections: ['onedrive'] });
    await user.click(screen.getByRole('radio', { name: 'Allowed' }));
    expect(connection('onedrive').expect).toBe('allowed');
    expect(screen.getByText('Not as expected')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Blocked' }));
    expect(screen.getByText('As expected')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'None' }));
    expect(connection('onedrive').expect).toBeUndefined();
  });

  test('lists the flows that use it', () => {
    openInspector({ connections: ['onedrive'] });
    expect(region('Used by').getByText('Notify the team')).toBeVisible();
    expect(region('Used by').getByText('When a file is created')).toBeVisible();
  });

  test('keeps the account', async () => {
    const { user, tenant, connection } = openInspector({ connections: ['onedrive'] });
    await user.type(screen.getByRole('textbox', { name: 'Account' }), 'eva@itptestlab.example{Enter}');
    expect(connection('onedrive').account).toBe('eva@itptestlab.example');
    expect(tenant('lab')).toBeDefined();
  });
});

describe('a connection from a report', () => {
  const reported = (outcome: 'worked' | 'unknown') => {
    const scenario = story();
    const connections = scenario.connections.map((one) => ({
      ...one,
      outcome,
      attempts: 5,
      lastSeen: '2026-03-02',
    }));
    return openInspector({ connections: ['onedrive'] }, { ...scenario, connections });
  };

  test('says that these are attempts, and lets a person say what became of them', async () => {
    const { user, connection } = reported('unknown');
    const section = region('In reports');
    expect(section.getByText('5 attempts, last on 2026-03-02')).toBeVisible();
    expect(section.getByRole('radio', { name: 'Attempted, outcome unknown' })).toBeChecked();
    expect(section.getByText(/A report lists attempts, blocked ones included/)).toBeVisible();
    await user.click(section.getByRole('radio', { name: 'Already blocked' }));
    expect(connection('onedrive')?.outcome).toBe('blocked');
    expect(section.queryByText(/A report lists attempts/)).toBeNull();
  });

  test('has no such section when it was drawn by hand', () => {
    openInspector({ connections: ['onedrive'] });
    expect(screen.queryByRole('region', { name: 'In reports' })).toBeNull();
  });
});
