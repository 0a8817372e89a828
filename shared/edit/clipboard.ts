import { z } from 'zod';
import { freshId } from '../base/ids';
import type { Result } from '../base/result';
import { err, ok } from '../base/result';
import { connectionSchema, flowSchema, positionSchema, tenantSchema } from '../format/schema';
import type { Connection, Flow, Position, ScenarioDocument, Tenant } from '../model/scenario';
import { identityKey, identityKeys } from '../model/tenant-identity';
import type { Command } from './command';

/** What Copy takes along; the text form is what lies on the system's clipboard. */
export interface ClipboardContent {
  readonly tenants: readonly Tenant[];
  readonly connections: readonly Connection[];
  readonly flows: readonly Flow[];
  readonly positions: Readonly<Record<string, Position>>;
}

const MARK = 'tenant-isolation-clipboard';
const STEP = 40;

const contentSchema = z.object({
  format: z.literal(MARK),
  tenants: z.array(tenantSchema),
  connections: z.array(connectionSchema),
  flows: z.array(flowSchema),
  positions: z.record(z.string(), positionSchema),
});

/** The selected tenants, the connections between them or selected, and the flows that are wholly inside. */
export function copySelection(
  { scenario, view }: ScenarioDocument,
  selection: { readonly tenants: readonly string[]; readonly connections: readonly string[] },
): ClipboardContent {
  const chosen = new Set(selection.tenants);
  const chosenConnections = new Set(selection.connections);
  const connections = scenario.connections.filter(
    ({ id, from, to }) => chosenConnections.has(id) || (chosen.has(from) && chosen.has(to)),
  );
  const inside = new Set(connections.map((connection) => connection.id));
  return {
    tenants: scenario.tenants.filter((tenant) => chosen.has(tenant.id)),
    connections,
    flows: (scenario.flows ?? []).filter(
      (flow) => chosen.has(flow.tenant) && flow.steps.every((step) => inside.has(step.connection)),
    ),
    positions: Object.fromEntries(Object.entries(view.positions).filter(([id]) => chosen.has(id))),
  };
}

export function toText(content: ClipboardContent): string {
  return JSON.stringify({ format: MARK, ...content }, null, 2);
}

/** The clipboard can hold anything: what is not ours, or is damaged, is refused with a sentence. */
export function fromText(text: string): Result<ClipboardContent, { readonly message: string }> {
  const refusal = err({
    message: 'The clipboard holds no tenants or connections that could be pasted here.',
  });
  try {
    const parsed = contentSchema.safeParse(JSON.parse(text));
    return parsed.success ? ok(parsed.data as ClipboardContent) : refusal;
  } catch {
    return refusal;
  }
}

export interface Paste {
  readonly command: Command;
  /** The ids of what will be new, to select it. */
  readonly tenants: readonly string[];
  readonly connections: readonly string[];
}

/**
 * The edit that inserts the content with fresh ids: at `place` (top left corner) or a step beside the original. A copy
 * gives up a tenant ID or domain that another tenant has; connections whose other end is missing stay behind.
 */
export function pasteCommand(document: ScenarioDocument, content: ClipboardContent, place?: Position): Paste {
  const { scenario } = document;
  const tenantIds = renamed(content.tenants, scenario.tenants);
  const tenants = pasteTenants(scenario.tenants, content.tenants, tenantIds);
  const known = new Set(scenario.tenants.map((tenant) => tenant.id));
  const end = (id: string) => tenantIds.get(id) ?? (known.has(id) ? id : undefined);
  const reachable = content.connections.filter(
    ({ from, to }) => end(from) !== undefined && end(to) !== undefined,
  );
  const connectionIds = renamed(reachable, scenario.connections);
  const connections = reachable.map((connection) => ({
    ...connection,
    id: mapped(connectionIds, connection.id),
    from: end(connection.from) ?? connection.from,
    to: end(connection.to) ?? connection.to,
  }));
  const flows = pasteFlows(scenario.flows ?? [], content.flows, tenantIds, connectionIds);
  const positions = pastePositions(content.positions, tenantIds, place);
  return {
    command: { type: 'insert', tenants, connections, flows, positions },
    tenants: tenants.map((tenant) => tenant.id),
    connections: connections.map((connection) => connection.id),
  };
}

/** Old id -> fresh id. */
function renamed(items: readonly { readonly id: string }[], others: readonly { readonly id: string }[]) {
  const taken = new Set(others.map((other) => other.id));
  const ids = new Map<string, string>();
  for (const { id } of items) {
    const fresh = freshId(id, taken);
    taken.add(fresh);
    ids.set(id, fresh);
  }
  return ids;
}

function mapped(ids: ReadonlyMap<string, string>, id: string): string {
  return ids.get(id) ?? id;
}

function pasteTenants(
  others: readonly Tenant[],
  copies: readonly Tenant[],
  ids: ReadonlyMap<string, string>,
): Tenant[] {
  const names = new Set(others.map((tenant) => tenant.name));
  const identities = new Set(others.flatMap(identityKeys));
  return copies.map((copy) => {
    const { tenantId, domains, ...rest } = copy;
    const name = freeName(copy.name, names);
    names.add(name);
    const freeDomains = domains?.filter((domain) => !identities.has(identityKey(domain)));
    const tenant: Tenant = {
      ...rest,
      id: mapped(ids, copy.id),
      name,
      ...(tenantId === undefined || identities.has(identityKey(tenantId)) ? {} : { tenantId }),
      ...(freeDomains === undefined || freeDomains.length === 0 ? {} : { domains: freeDomains }),
    };
    identityKeys(tenant).forEach((key) => identities.add(key));
    return tenant;
  });
}

/** "Contoso", else "Contoso copy", "Contoso copy 2", ... */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const base = name.slice(0, 185);
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? `${base} copy` : `${base} copy ${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function pasteFlows(
  others: readonly Flow[],
  flows: readonly Flow[],
  tenantIds: ReadonlyMap<string, string>,
  connectionIds: ReadonlyMap<string, string>,
): Flow[] {
  const ids = renamed(flows, others);
  return flows
    .filter(
      (flow) => tenantIds.has(flow.tenant) && flow.steps.every((step) => connectionIds.has(step.connection)),
    )
    .map((flow) => ({
      ...flow,
      id: mapped(ids, flow.id),
      tenant: mapped(tenantIds, flow.tenant),
      steps: flow.steps.map((step) => ({ ...step, connection: mapped(connectionIds, step.connection) })),
    }));
}

function pastePositions(
  positions: Readonly<Record<string, Position>>,
  ids: ReadonlyMap<string, string>,
  place: Position | undefined,
): Record<string, Position> {
  const entries = Object.entries(positions).filter(([id]) => ids.has(id));
  const left = Math.min(...entries.map(([, position]) => position.x));
  const top = Math.min(...entries.map(([, position]) => position.y));
  const shift = place ? { x: snap(place.x - left), y: snap(place.y - top) } : { x: STEP, y: STEP };
  return Object.fromEntries(
    entries.map(([id, { x, y }]) => [mapped(ids, id), { x: x + shift.x, y: y + shift.y }]),
  );
}

/** Keeps pasted tenants on the grid they were copied from. */
function snap(value: number): number {
  return Math.round(value / 10) * 10;
}
