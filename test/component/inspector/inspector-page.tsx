import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Tooltip } from 'radix-ui';
import { Inspector } from '../../../renderer/panels/inspector/Inspector';
import { currentScenario, loadDocument } from '../../../renderer/store/document-store';
import type { Selection } from '../../../renderer/store/session-store';
import { initialSession, select, useSessionStore } from '../../../renderer/store/session-store';
import type { Connection, Scenario, Tenant } from '../../../shared/model/scenario';

export const GUID_A = '11111111-2222-3333-4444-555555555555';
export const GUID_B = '99999999-2222-3333-4444-555555555555';

/** The two-tenant story: a flow in MichaelRoth42 signs in to OneDrive in ITPtestlab, whose isolation is On. */
export function story(changes: Partial<Scenario> = {}): Scenario {
  return {
    name: 'Notify me about new files',
    tenants: [
      {
        id: 'roth',
        name: 'MichaelRoth42',
        tenantId: GUID_A,
        domains: ['michaelroth42.onmicrosoft.com'],
        isolation: { enabled: false, rules: [] },
      },
      {
        id: 'lab',
        name: 'ITPtestlab',
        domains: ['itptestlab.onmicrosoft.com', 'itptestlab.example'],
        isolation: { enabled: true, rules: [] },
      },
    ],
    connections: [
      { id: 'onedrive', from: 'roth', to: 'lab', connector: 'shared_onedriveforbusiness' },
      { id: 'teams', from: 'roth', to: 'roth', connector: 'shared_teams' },
    ],
    flows: [
      {
        id: 'notify',
        name: 'Notify the team',
        kind: 'flow',
        tenant: 'roth',
        steps: [{ id: 's1', name: 'When a file is created', kind: 'trigger', connection: 'onedrive' }],
      },
    ],
    ...changes,
  };
}

/** The inspector in front of a person, with nothing left over from the test before. */
export function openInspector(selection: Partial<Selection>, scenario: Scenario = story()) {
  loadDocument({ scenario, view: { positions: {} } });
  useSessionStore.setState(initialSession, true);
  select(selection);
  render(
    <Tooltip.Provider>
      <Inspector />
    </Tooltip.Provider>,
  );
  return userEvent.setup();
}

export function tenant(id: string): Tenant {
  const found = currentScenario().tenants.find((one) => one.id === id);
  if (!found) throw new Error(`No tenant ${id}`);
  return found;
}

export function connection(id: string): Connection {
  const found = currentScenario().connections.find((one) => one.id === id);
  if (!found) throw new Error(`No connection ${id}`);
  return found;
}

export function region(name: string) {
  return within(screen.getByRole('region', { name }));
}
