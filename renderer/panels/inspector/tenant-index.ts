import type { Tenant } from '../../../shared/model/scenario';
import { identityKey, identityKeys } from '../../../shared/model/tenant-identity';

type TenantIndex = ReadonlyMap<string, Tenant>;

const known = new WeakMap<readonly Tenant[], TenantIndex>();

function indexOf(tenants: readonly Tenant[]): TenantIndex {
  const before = known.get(tenants);
  if (before) return before;
  const index = new Map(
    tenants.flatMap((tenant) => identityKeys(tenant).map((key) => [key, tenant] as const)),
  );
  known.set(tenants, index);
  return index;
}

/** The drawn tenant with this domain or GUID, found without a walk through all tenants for every row. */
export function drawnTenant(tenants: readonly Tenant[], text: string): Tenant | undefined {
  return indexOf(tenants).get(identityKey(text));
}
