import type { Command } from '../../shared/edit/command';
import { describe } from '../../shared/edit/describe';
import { newConnection, newFlow, newTenant } from '../../shared/edit/new-records';
import type { Position } from '../../shared/model/scenario';
import { currentDocument, currentScenario, dispatch } from './document-store';
import { clearSelection, requestFocus, select, showPanel, showToast, useSessionStore } from './session-store';

/** The edits that several doors lead to (canvas, menu, palette, outline): make it, select it, show it. */
export function createTenant(position: Position): string {
  const tenant = newTenant(currentDocument());
  dispatch({ type: 'add-tenant', tenant, position: rounded(position) });
  select({ tenants: [tenant.id] });
  showPanel('inspector');
  requestFocus('tenant-name');
  return tenant.id;
}

export function createFlow(tenant: string | undefined): void {
  if (tenant === undefined) return;
  const flow = newFlow(currentDocument(), tenant);
  dispatch({ type: 'put-flow', flow });
  select({ flows: [flow.id] });
  showPanel('inspector');
  requestFocus('flow-name');
}

/** SharePoint is the connector people think of first; the inspector offers to change it at once. */
const FIRST_CONNECTOR = 'shared_sharepointonline';

export function connectTenants(from: string, to: string): void {
  const connection = newConnection(currentDocument(), from, to, FIRST_CONNECTOR);
  dispatch({ type: 'add-connection', connection });
  select({ connections: [connection.id] });
  showPanel('inspector');
}

/** Dropping a connection on empty space: a new tenant there and the connection to it, as one undo step. */
export function connectToNewTenant(from: string, position: Position): void {
  const document = currentDocument();
  const tenant = newTenant(document);
  const connection = newConnection(document, from, tenant.id, FIRST_CONNECTOR);
  dispatch({
    type: 'batch',
    label: `Connect to ${tenant.name}`,
    commands: [
      { type: 'add-tenant', tenant, position: rounded(position) },
      { type: 'add-connection', connection },
    ],
  });
  select({ tenants: [tenant.id] });
  showPanel('inspector');
  requestFocus('tenant-name');
}

export function toggleIsolation(ids: readonly string[]): void {
  const tenants = currentScenario().tenants.filter((tenant) => ids.includes(tenant.id));
  if (tenants.length === 0) return;
  const enabled = !tenants.every((tenant) => tenant.isolation.enabled);
  const commands = tenants.map((tenant) => ({ type: 'set-isolation', tenant: tenant.id, enabled }) as const);
  const [only] = commands;
  if (only && commands.length === 1) dispatch(only);
  else
    dispatch({
      type: 'batch',
      label: `Turn isolation ${enabled ? 'On' : 'Off'} at ${commands.length} tenants`,
      commands,
    });
}

function rounded(position: Position): Position {
  return { x: Math.round(position.x / 10) * 10, y: Math.round(position.y / 10) * 10 };
}

/** Creator and sign-in tenant change places; a refusal (a flow uses it) is told. */
export function reverseConnection(id: string): void {
  const connection = currentScenario().connections.find((other) => other.id === id);
  if (!connection) return;
  const refusal = dispatch({
    type: 'update-connection',
    id,
    changes: { from: connection.to, to: connection.from },
  });
  if (refusal) showToast(refusal.message);
}

/** Everything selected, as one undo step: "Delete 1 flow, 2 tenants and 1 connection". */
export function deleteSelection(): void {
  const { tenants, connections, flows } = useSessionStore.getState().selection;
  const records: Command = { type: 'delete', tenants, connections };
  const stories: Command = { type: 'remove-flows', ids: flows };
  if (flows.length === 0) dispatch(records);
  else if (tenants.length + connections.length === 0) dispatch(stories);
  else dispatch(both(stories, records));
  clearSelection();
}

function both(stories: Command, records: Command): Command {
  const document = currentDocument();
  const label = `${describe(document, stories)}, ${describe(document, records).replace('Delete ', '')}`;
  return { type: 'batch', label, commands: [stories, records] };
}
