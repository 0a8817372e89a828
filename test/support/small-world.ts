import type { ScenarioDocument, Tenant } from '../../shared/model/scenario';

export const CONTOSO_GUID = '11111111-2222-4333-8444-555555555555';

function tenant(id: string, name: string, enabled: boolean, more: Partial<Tenant> = {}): Tenant {
  return { id, name, domains: [`${id}.onmicrosoft.com`], isolation: { enabled, rules: [] }, ...more };
}

/** Three tenants with one connection of each state and one flow; small enough to know by heart. */
export const SMALL_WORLD: ScenarioDocument = {
  scenario: {
    name: 'Small world',
    tenants: [
      tenant('roth', 'MichaelRoth42', false),
      tenant('itp', 'ITPtestlab', true),
      tenant('contoso', 'Contoso', false, { tenantId: CONTOSO_GUID }),
    ],
    connections: [
      { id: 'files', from: 'roth', to: 'itp', connector: 'shared_onedriveforbusiness', expect: 'blocked' },
      { id: 'chat', from: 'roth', to: 'roth', connector: 'shared_teams' },
      {
        id: 'mail',
        from: 'roth',
        to: 'contoso',
        connector: 'shared_office365',
        account: 'mara@contoso.com',
        expect: 'blocked',
      },
    ],
    flows: [
      {
        id: 'notify',
        name: 'Notify me',
        kind: 'flow',
        tenant: 'roth',
        steps: [
          { id: 's1', name: 'When a file is created', kind: 'trigger', connection: 'files' },
          { id: 's2', name: 'Post a message', kind: 'action', connection: 'chat' },
        ],
      },
    ],
  },
  view: { positions: {} },
};

/** As many connections as a large organisation draws. */
export function manyConnections(count: number): ScenarioDocument {
  const connections = Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    from: 'roth',
    to: 'itp',
    connector: `Connector ${index}`,
  }));
  return { ...SMALL_WORLD, scenario: { ...SMALL_WORLD.scenario, connections, flows: [] } };
}
