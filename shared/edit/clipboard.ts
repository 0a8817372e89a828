import type { CanvasNote } from '../model/canvas-notes';
import type { Connection, Flow, Position, ScenarioDocument, Tenant, View } from '../model/scenario';
import type { TenantLook } from '../model/tenant-look';
import type { Edit } from './edit';
import { attachConnections, pasteFlows, pasteTenants, withFreshIds } from './paste-records';
import { pasteLooks, pastePlaces } from './paste-view';

/** What Copy takes along; the text form is what lies on the system's clipboard. */
export interface ClipboardContent {
  readonly tenants: readonly Tenant[];
  readonly connections: readonly Connection[];
  readonly flows: readonly Flow[];
  readonly positions: Readonly<Record<string, Position>>;
  readonly notes?: readonly CanvasNote[];
  /** Of the tenants. */
  readonly looks?: Readonly<Record<string, TenantLook>>;
}

/** Tells our text from any other JSON that may lie on the clipboard. */
export const MARK = 'tenant-isolation-clipboard';

interface Chosen {
  readonly tenants: readonly string[];
  readonly connections: readonly string[];
  readonly flows?: readonly string[];
  readonly notes?: readonly string[];
}

/** The selected tenants, the connections between them or selected, and the flows that are wholly inside or selected. */
export function copySelection({ scenario, view }: ScenarioDocument, selection: Chosen): ClipboardContent {
  const chosen = new Set(selection.tenants);
  const chosenConnections = new Set(selection.connections);
  const connections = scenario.connections.filter(
    ({ id, from, to }) => chosenConnections.has(id) || (chosen.has(from) && chosen.has(to)),
  );
  const inside = new Set(connections.map((connection) => connection.id));
  const chosenFlows = new Set(selection.flows);
  return {
    tenants: scenario.tenants.filter((tenant) => chosen.has(tenant.id)),
    connections,
    flows: (scenario.flows ?? []).filter(
      ({ id, tenant, steps }) =>
        chosenFlows.has(id) || (chosen.has(tenant) && steps.every((step) => inside.has(step.connection))),
    ),
    positions: Object.fromEntries(Object.entries(view.positions).filter(([id]) => chosen.has(id))),
    ...copyView(view, chosen, new Set(selection.notes)),
  };
}

/** The title stays where it is: a canvas has one. */
function copyView(
  view: View,
  tenants: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): Pick<ClipboardContent, 'notes' | 'looks'> {
  const notes = (view.notes ?? []).filter(({ id }) => ids.has(id));
  const looks = Object.entries(view.looks ?? {}).filter(([id]) => tenants.has(id));
  return {
    ...(notes.length === 0 ? {} : { notes }),
    ...(looks.length === 0 ? {} : { looks: Object.fromEntries(looks) }),
  };
}

/** What is copied as the text that goes to the clipboard. */
export function toText(content: ClipboardContent): string {
  return JSON.stringify({ format: MARK, ...content }, null, 2);
}

export interface Paste {
  readonly edit: Edit;
  /** The ids of what will be new, to select it. */
  readonly tenants: readonly string[];
  readonly connections: readonly string[];
  readonly flows: readonly string[];
  readonly notes: readonly string[];
}

/**
 * The edit that inserts the content with fresh ids: at `place` (top left corner) or a step beside the original. A copy
 * gives up a tenant ID or domain that another tenant has; connections whose other end is missing stay behind, and so do
 * flows that lack their tenant or a connection.
 */
export function pasteEdit(document: ScenarioDocument, content: ClipboardContent, place?: Position): Paste {
  const { scenario } = document;
  const tenantCopies = withFreshIds(content.tenants, scenario.tenants);
  const tenants = pasteTenants(tenantCopies.copies, scenario.tenants);
  const attached = attachConnections(content.connections, tenantCopies.ids, scenario.tenants);
  const { copies: connections, ids: connectionIds } = withFreshIds(attached, scenario.connections);
  const flowCopies = withFreshIds(content.flows, scenario.flows ?? []);
  const flows = pasteFlows(flowCopies.copies, tenantCopies.ids, connectionIds, scenario);
  const noteCopies = withFreshIds(content.notes ?? [], document.view.notes ?? []);
  const { positions, notes } = pastePlaces(
    { positions: content.positions, notes: noteCopies.copies },
    tenantCopies.ids,
    place,
  );
  const looks = pasteLooks(content.looks ?? {}, tenantCopies.ids);
  return {
    edit: { type: 'insert', tenants, connections, flows, positions, notes, looks },
    tenants: tenants.map((tenant) => tenant.id),
    connections: connections.map((connection) => connection.id),
    flows: flows.map((flow) => flow.id),
    notes: notes.map((note) => note.id),
  };
}
