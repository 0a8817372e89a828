import type { Tenant } from '../../../shared/model/scenario';
import { ruleNameFor, tenantNamed } from '../../../shared/model/tenant-identity';

/** What a typed text names in a rule: itself, or, where it is the name of a drawn tenant, that tenant's ID or domain. */
export function namedTenant(tenants: readonly Tenant[], typed: string): string {
  const text = typed.trim();
  if (tenantNamed(tenants, text)) return text;
  const called = calledSo(tenants, text);
  return (called && ruleNameFor(called)) ?? text;
}

/** The drawn tenant whose name was typed and that no rule can name yet: it has neither a tenant ID nor a domain. */
export function namelessTenant(tenants: readonly Tenant[], typed: string): Tenant | undefined {
  const text = typed.trim();
  const called = tenantNamed(tenants, text) ? undefined : calledSo(tenants, text);
  return called && ruleNameFor(called) === undefined ? called : undefined;
}

function calledSo(tenants: readonly Tenant[], name: string): Tenant | undefined {
  return tenants.find((tenant) => tenant.name.toLowerCase() === name.toLowerCase());
}
