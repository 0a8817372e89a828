import type { ScenarioDocument, Tenant } from '../../shared/model/scenario';
import { loadDocument } from '../../renderer/store/document-store';
import type { CanvasControl } from '../../renderer/store/session-store';
import { initialSession, useSessionStore } from '../../renderer/store/session-store';
import { vi } from 'vitest';

export const CONTOSO_GUID = '11111111-2222-4333-8444-555555555555';

function tenant(id: string, name: string, enabled: boolean, more: Partial<Tenant> = {}): Tenant {
  return { id, name, domains: [`${id}.onmicrosoft.com`], isolation: { enabled, rules: [] }, ...more };
}

/** Three tenants with one connection of each state and one flow; small enough to know by heart. */
const SMALL_WORLD: ScenarioDocument = {
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

/** Fresh stores with the given document and a canvas that only writes down what it is asked to show. */
export function startWith(document: ScenarioDocument = SMALL_WORLD) {
  loadDocument(document);
  const fitTenants = vi.fn<CanvasControl['fitTenants']>();
  const canvas: CanvasControl = {
    zoomIn: vi.fn(),
    zoomOut: vi.fn(),
    zoomTo: vi.fn(),
    fitAll: vi.fn(),
    fitTenants,
    bringIntoView: vi.fn(),
    placeForNew: () => ({ x: 0, y: 0 }),
  };
  useSessionStore.setState({ ...initialSession, canvas }, true);
  return { fitTenants };
}

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

export function selection() {
  return useSessionStore.getState().selection;
}
