import { shownText } from '../base/shown-text';
import type { Scenario, Tenant } from '../model/scenario';
import { identityKey, identityKeys, tenantNamed } from '../model/tenant-identity';
import type { EditError } from './edit';
import { firstProblem } from './validate';
import { message } from '../words/message';

/** Ids that are in use. */
export type Ids = Pick<ReadonlySet<string>, 'has' | 'size'>;

/** What a new record must not take again, and what it may refer to. */
export interface Taken {
  readonly tenants: Ids;
  readonly connections: Ids;
  /** The tenant that has this tenant ID or domain. */
  readonly ownerOf: (identity: string) => Tenant | undefined;
}

/** For one new record: looking once through the lists costs less than an index. */
export function takenIn({ tenants, connections }: Scenario): Taken {
  return {
    tenants: idsOf(tenants),
    connections: idsOf(connections),
    ownerOf: (identity) => tenantNamed(tenants, identity),
  };
}

/** The ids that these records have. */
export function idsOf(records: readonly { readonly id: string }[]): Ids {
  return { size: records.length, has: (id) => records.some((record) => record.id === id) };
}

/** For many new records: an index that each of them joins in turn. */
export interface GrowingTaken extends Taken {
  readonly tenants: Set<string>;
  readonly connections: Set<string>;
  readonly takeTenant: (tenant: Tenant) => void;
}

/** What ids, tenant IDs and domains a scenario has taken, to be asked and added to. */
export function indexTaken({ tenants, connections }: Scenario): GrowingTaken {
  const owners = new Map<string, Tenant>();
  const taken: GrowingTaken = {
    tenants: new Set(),
    connections: new Set(connections.map((connection) => connection.id)),
    ownerOf: (identity) => owners.get(identityKey(identity)),
    takeTenant: (tenant) => {
      taken.tenants.add(tenant.id);
      for (const key of identityKeys(tenant)) owners.set(key, tenant);
    },
  };
  tenants.forEach(taken.takeTenant);
  return taken;
}

/** Two tenants never share a tenant ID or a domain: a rule could not tell them apart. */
export function checkIdentityFree(ownerOf: Taken['ownerOf'], tenant: Tenant): EditError | null {
  const check = (field: string) => (text: string) => {
    const owner = ownerOf(text);
    if (owner === undefined || owner.id === tenant.id) return null;
    const told = message('edit.identityTaken', { text: shownText(text), owner: shownText(owner.name) });
    return { code: 'identity-taken', field, message: told } as const;
  };
  const { tenantId, domains = [] } = tenant;
  return (
    firstProblem(tenantId === undefined ? [] : [tenantId], check('tenantId')) ??
    firstProblem(domains, check('domains'))
  );
}
