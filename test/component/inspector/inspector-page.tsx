import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Inspector } from '../../../renderer/panels/inspector/Inspector';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { select } from '../../../renderer/workbench/session';
import type { Selection } from '../../../renderer/workbench/session-state';
import type { Scenario } from '../../../shared/model/scenario';
import { aDesk } from '../../support/on-workbench';

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

/** The inspector in front of a person, on a workbench of its own. */
export function openInspector(selection: Partial<Selection>, scenario: Scenario = story()) {
  const { workbench, show } = aDesk({ scenario, view: { positions: {} } });
  select(workbench, selection);
  show(<Inspector />);
  return {
    user: userEvent.setup(),
    workbench,
    tenant: (id: string) => found(scenarioOf(workbench).tenants, id),
    connection: (id: string) => found(scenarioOf(workbench).connections, id),
  };
}

function found<T extends { readonly id: string }>(things: readonly T[], id: string): T {
  const thing = things.find((one) => one.id === id);
  if (!thing) throw new Error(`Nothing here has the ID ${id}`);
  return thing;
}

export function region(name: string) {
  return within(screen.getByRole('region', { name }));
}
