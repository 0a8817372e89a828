import { placeTenants } from '../../../shared/picture/placement';
import { arrange, freePlace } from '../../canvas/layout';
import { currentDocument, currentScenario, dispatch } from '../../store/document-store';
import { createFlow, createTenant, reverseConnection, toggleIsolation } from '../../store/edits';
import { openDialog, requestFocus, showPanel, useSessionStore } from '../../store/session-store';

const selection = () => useSessionStore.getState().selection;
const onlyTenant = () => (selection().tenants.length === 1 ? selection().tenants[0] : undefined);
const onlyConnection = () => (selection().connections.length === 1 ? selection().connections[0] : undefined);

function addTenant(): void {
  const { scenario, view } = currentDocument();
  const wish = useSessionStore.getState().canvas?.placeForNew() ?? { x: 0, y: 0 };
  createTenant(freePlace(wish, placeTenants(scenario, view).values()));
}

function inspect(field: string): void {
  showPanel('inspector');
  requestFocus(field);
}

/** Where somebody is: the selected tenant, the creator tenant of the selected connection or flow, else the first one. */
function homeForFlow(): string | undefined {
  const { tenants, connections, flows = [] } = currentScenario();
  const connection = connections.find(({ id }) => id === onlyConnection());
  const flow = flows.find(({ id }) => id === selection().flows[0]);
  return onlyTenant() ?? connection?.from ?? flow?.tenant ?? tenants[0]?.id;
}

export const scenarioHandlers = {
  'scenario.add-tenant': { run: addTenant },
  'scenario.connect': {
    run: () => {
      const from = onlyTenant();
      if (from !== undefined) openDialog({ kind: 'connect', from });
    },
    isEnabled: () => onlyTenant() !== undefined,
  },
  'scenario.add-flow': {
    run: () => createFlow(homeForFlow()),
    isEnabled: () => currentScenario().tenants.length > 0,
  },
  'scenario.toggle-isolation': {
    run: () => toggleIsolation(selection().tenants),
    isEnabled: () => selection().tenants.length > 0,
  },
  'scenario.add-rule': { run: () => inspect('rule-tenant'), isEnabled: () => onlyTenant() !== undefined },
  'scenario.explain': {
    run: () => inspect('explanation'),
    isEnabled: () => onlyConnection() !== undefined && selection().tenants.length === 0,
  },
  'scenario.change-connector': {
    run: () => inspect('connector'),
    isEnabled: () => onlyConnection() !== undefined && selection().tenants.length === 0,
  },
  'scenario.reverse': {
    run: () => {
      const id = onlyConnection();
      if (id !== undefined) reverseConnection(id);
    },
    isEnabled: () => onlyConnection() !== undefined,
  },
  'scenario.arrange': {
    run: () => {
      dispatch({
        type: 'batch',
        label: 'Arrange tenants',
        commands: [{ type: 'move-tenants', positions: arrange(currentScenario()) }],
      });
      requestAnimationFrame(() => useSessionStore.getState().canvas?.fitAll());
    },
    isEnabled: () => currentScenario().tenants.length > 1,
  },
  'scenario.properties': { run: () => openDialog({ kind: 'properties' }) },
};
