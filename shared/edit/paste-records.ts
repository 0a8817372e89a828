import { freshId } from '../base/ids';
import type { Connection, Flow, FlowStep, Scenario, Tenant } from '../model/scenario';
import { identityKey, identityKeys } from '../model/tenant-identity';

/** Old id -> fresh id. */
export type Ids = ReadonlyMap<string, string>;
type Identified = { readonly id: string };

interface Renamed<T> {
  readonly copies: readonly T[];
  /** Old id -> fresh id. */
  readonly ids: Ids;
}

/** The copies under ids that no other record has. */
export function withFreshIds<T extends Identified>(
  items: readonly T[],
  others: readonly Identified[],
): Renamed<T> {
  const taken = new Set(others.map((other) => other.id));
  const ids = new Map<string, string>();
  const copies = items.map((item) => {
    const id = freshId(item.id, taken);
    taken.add(id);
    ids.set(item.id, id);
    return { ...item, id };
  });
  return { copies, ids };
}

/** A copy gives up a tenant ID or domain that another tenant has, and a name. */
export function pasteTenants(copies: readonly Tenant[], others: readonly Tenant[]): Tenant[] {
  const names = new Set(others.map((tenant) => tenant.name));
  const identities = new Set(others.flatMap(identityKeys));
  return copies.map((copy) => {
    const tenant = { ...withoutIdentities(copy, identities), name: freeName(copy.name, names) };
    names.add(tenant.name);
    identityKeys(tenant).forEach((key) => identities.add(key));
    return tenant;
  });
}

function withoutIdentities(tenant: Tenant, taken: ReadonlySet<string>): Tenant {
  const { tenantId, domains, ...rest } = tenant;
  const free = domains?.filter((domain) => !taken.has(identityKey(domain)));
  return {
    ...rest,
    ...(tenantId === undefined || taken.has(identityKey(tenantId)) ? {} : { tenantId }),
    ...(free === undefined || (free.length === 0 && domains?.length !== 0) ? {} : { domains: free }),
  };
}

/** Leaves room for " copy" and a number within the longest name. */
const MAX_BASE = 185;

/** "Contoso", else "Contoso copy", "Contoso copy 2", ... */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  // Half of a character that takes two places is none.
  const base = name.slice(0, MAX_BASE).replace(/[\uD800-\uDBFF]$/, '');
  const first = `${base} copy`;
  let candidate = first;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${first} ${n}`;
  return candidate;
}

/** An end that is not among the copies stays attached to the tenant of the document; without one the copy stays behind. */
export function attachConnections(
  copies: readonly Connection[],
  tenantIds: Ids,
  others: readonly Tenant[],
): Connection[] {
  const ends = new Map([...others.map(({ id }) => [id, id] as const), ...tenantIds]);
  return copies.flatMap((copy) => {
    const [from, to] = [ends.get(copy.from), ends.get(copy.to)];
    return from === undefined || to === undefined ? [] : [{ ...copy, from, to }];
  });
}

/**
 * Only whole flows are pasted: one that lacks its tenant or a connection stays behind. What was not copied with it is
 * that of the document, so that a flow copied by itself uses the same connections.
 */
export function pasteFlows(
  copies: readonly Flow[],
  tenantIds: Ids,
  connectionIds: Ids,
  { tenants, connections, flows = [] }: Scenario,
): Flow[] {
  const homes = new Set(tenants.map(({ id }) => id));
  const starts = new Map(connections.map(({ id, from }) => [id, from]));
  const names = new Set(flows.map(({ name }) => name));
  return copies.flatMap((copy) => {
    const home = homes.has(copy.tenant) ? copy.tenant : undefined;
    const tenant = tenantIds.get(copy.tenant) ?? home;
    const own = ({ connection }: FlowStep) => (starts.get(connection) === tenant ? connection : undefined);
    const steps = copy.steps.flatMap((step) => {
      const connection = connectionIds.get(step.connection) ?? own(step);
      return connection === undefined ? [] : [{ ...step, connection }];
    });
    if (tenant === undefined || steps.length < copy.steps.length) return [];
    const name = freeName(copy.name, names);
    names.add(name);
    return [{ ...copy, name, tenant, steps }];
  });
}
