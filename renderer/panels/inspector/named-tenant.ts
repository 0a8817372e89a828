import type { Tenant } from '../../../shared/model/scenario';
import { ruleNameFor, tenantNamed } from '../../../shared/model/tenant-identity';

/** What a typed text names in a rule: itself, or, where it is the name of a drawn tenant, that tenant's ID or domain. */
export function namedTenant(tenants: readonly Tenant[], typed: string): string {
  const text = typed.trim();
  if (tenantNamed(tenants, text)) return text;
  const byName = tenants.find((tenant) => tenant.name.toLowerCase() === text.toLowerCase());
  return (byName && ruleNameFor(byName)) ?? text;
}
