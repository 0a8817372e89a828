import type { Tenant } from '../model/scenario';
import { identityKey, identityKeys } from '../model/tenant-identity';

interface TenantLookup {
  readonly byId: ReadonlyMap<string, Tenant>;
  readonly byName: ReadonlyMap<string, Tenant>;
}

/** Kept per list of tenants, which never changes: sentences on 100,000 connections must not search it each time. */
const lookups = new WeakMap<readonly Tenant[], TenantLookup>();

function lookupIn(tenants: readonly Tenant[]): TenantLookup {
  const known = lookups.get(tenants);
  if (known) return known;
  const lookup = {
    byId: new Map(tenants.map((tenant) => [tenant.id, tenant])),
    byName: new Map(tenants.flatMap((tenant) => identityKeys(tenant).map((key) => [key, tenant] as const))),
  };
  lookups.set(tenants, lookup);
  return lookup;
}

export function tenantById(tenants: readonly Tenant[], id: string): Tenant | undefined {
  return lookupIn(tenants).byId.get(id);
}

/** The drawn tenant that a domain or tenant ID stands for, if one is drawn. */
export function tenantByName(tenants: readonly Tenant[], text: string): Tenant | undefined {
  return lookupIn(tenants).byName.get(identityKey(text));
}
