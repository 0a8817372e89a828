import type { Edit } from '../../shared/edit/edit';
import { newConnection, newFlow, newTenant } from '../../shared/edit/new-records';
import type { Position } from '../../shared/model/scenario';
import type { Word } from '../../shared/words/message';
import { bringOut } from '../picture/bring-out';
import { dispatch, editAndTell } from '../workbench/dispatch';
import { documentOf, scenarioOf } from '../workbench/reads';
import type { Selection } from '../workbench/session-state';
import { clearSelection, requestFocus, select, selectionOf, showPanel } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { say } from '../words/say';
import { message } from '../../shared/words/message';
import { tenantsAndConnections } from '../../shared/edit/describe-parts';

/** Names go into the document in the language that is spoken when it is made. */
function tenantName(n: number): string {
  return say('document.tenantOfNumber', { n: String(n) });
}

function flowName(n: number): string {
  return say('document.flowOfNumber', { n: String(n) });
}

/** The edits that several doors lead to (canvas, menu, palette, outline): make it, select it, show it. */
export function createTenant(workbench: Workbench, position: Position): string {
  const tenant = newTenant(documentOf(workbench), tenantName);
  dispatch(workbench, { type: 'add-tenant', tenant, position: rounded(position) });
  select(workbench, { tenants: [tenant.id] });
  bringOut(workbench, { tenants: [tenant.id], connections: [] });
  showPanel(workbench, 'inspector');
  requestFocus(workbench, 'tenant-name');
  return tenant.id;
}

export function createFlow(workbench: Workbench, tenant: string | undefined): void {
  if (tenant === undefined) return;
  const flow = newFlow(documentOf(workbench), tenant, flowName);
  dispatch(workbench, { type: 'put-flow', flow });
  select(workbench, { flows: [flow.id] });
  showPanel(workbench, 'inspector');
  requestFocus(workbench, 'flow-name');
}

/** SharePoint is the connector people think of first; the inspector offers to change it at once. */
const FIRST_CONNECTOR = 'shared_sharepointonline';

export function connectTenants(workbench: Workbench, from: string, to: string): void {
  const connection = newConnection(documentOf(workbench), from, to, FIRST_CONNECTOR);
  dispatch(workbench, { type: 'add-connection', connection });
  select(workbench, { connections: [connection.id] });
  bringOut(workbench, { tenants: [], connections: [connection.id] });
  showPanel(workbench, 'inspector');
}

/** Dropping a connection on empty space: a new tenant there and the connection to it, as one undo step. */
export function connectToNewTenant(workbench: Workbench, from: string, position: Position): void {
  const document = documentOf(workbench);
  const tenant = newTenant(document, tenantName);
  const connection = newConnection(document, from, tenant.id, FIRST_CONNECTOR);
  dispatch(workbench, {
    type: 'batch',
    label: message('document.connectTo', { tenant: tenant.name }),
    edits: [
      { type: 'add-tenant', tenant, position: rounded(position) },
      { type: 'add-connection', connection },
    ],
  });
  select(workbench, { tenants: [tenant.id] });
  bringOut(workbench, { tenants: [tenant.id], connections: [] });
  showPanel(workbench, 'inspector');
  requestFocus(workbench, 'tenant-name');
}

/** Turning isolation On or Off at these tenants turns it Off: it is On at each of them. */
export function areAllIsolated(workbench: Workbench, ids: readonly string[]): boolean {
  const tenants = scenarioOf(workbench).tenants.filter((tenant) => ids.includes(tenant.id));
  return tenants.length > 0 && tenants.every((tenant) => tenant.isolation.enabled);
}

export function toggleIsolation(workbench: Workbench, ids: readonly string[]): void {
  const tenants = scenarioOf(workbench).tenants.filter((tenant) => ids.includes(tenant.id));
  if (tenants.length === 0) return;
  const enabled = !areAllIsolated(workbench, ids);
  const edits = tenants.map((tenant) => ({ type: 'set-isolation', tenant: tenant.id, enabled }) as const);
  const label = enabled ? 'document.turnIsolationOnAt' : 'document.turnIsolationOffAt';
  editTogether(workbench, edits, message(label, { count: edits.length }));
}

function rounded(position: Position): Position {
  return { x: Math.round(position.x / 10) * 10, y: Math.round(position.y / 10) * 10 };
}

/** Creator and sign-in tenants change places, as one undo step; a refusal (a flow uses one) is told. */
export function reverseConnections(workbench: Workbench, ids: readonly string[]): void {
  const chosen = new Set(ids);
  const reversed = scenarioOf(workbench).connections.filter(
    ({ id, from, to }) => chosen.has(id) && from !== to,
  );
  const edits = reversed.map(({ id, from, to }): Edit => ({
    type: 'update-connection',
    id,
    changes: { from: to, to: from },
  }));
  editTogether(workbench, edits, message('document.reverseConnections', { count: edits.length }));
}

/** One edit, or several as one undo step with this label. */
export function editTogether(workbench: Workbench, edits: readonly Edit[], label: Word): void {
  const [only, ...others] = edits;
  if (only) editAndTell(workbench, others.length === 0 ? only : { type: 'batch', label, edits });
}

/** Everything selected, as one undo step. */
export function deleteSelection(workbench: Workbench): void {
  deleteAll(workbench, selectionOf(workbench));
}

/** All of these, as one undo step: "Delete 1 flow, 2 tenants and 1 connection". */
export function deleteAll(
  workbench: Workbench,
  { tenants, connections, flows, notes = [] }: Selection,
): void {
  const records: Edit = { type: 'delete', tenants, connections, notes };
  const stories: Edit = { type: 'remove-flows', ids: flows };
  if (flows.length === 0) dispatch(workbench, records);
  else if (tenants.length + connections.length + notes.length === 0) dispatch(workbench, stories);
  else
    dispatch(workbench, {
      type: 'batch',
      label: message('document.deleteFlowsAndMore', {
        flows: flows.length,
        what: tenantsAndConnections(tenants.length, connections.length, notes),
      }),
      edits: [stories, records],
    });
  clearSelection(workbench);
}
