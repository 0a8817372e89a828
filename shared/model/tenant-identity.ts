import { oncePer } from '../base/once-per';
import type { Rule, Tenant } from './scenario';
import { WILDCARD } from './scenario';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DNS_LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/i;
const MAX_DNS_NAME = 253;

/** A tenant ID as Microsoft writes it: 8-4-4-4-12 hexadecimal digits, any case, no braces. */
export function isGuid(text: string): boolean {
  return GUID.test(text);
}

/** A DNS name with at least two labels, such as contoso.onmicrosoft.com (international names in their xn-- form). */
export function isDomain(text: string): boolean {
  if (text.length > MAX_DNS_NAME || isGuid(text)) return false;
  const labels = text.split('.');
  return labels.length >= 2 && labels.every((label) => DNS_LABEL.test(label));
}

/** What a rule may name: a domain, a tenant ID or "*". */
export function isRuleTenant(text: string): boolean {
  return text === WILDCARD || isGuid(text) || isDomain(text);
}

/** Domains and GUIDs are compared without case. */
export function identityKey(text: string): string {
  return text.toLowerCase();
}

/** Every text by which a rule can name this tenant, as comparison keys: its GUID, then its domains. */
export function identityKeys(tenant: Tenant): readonly string[] {
  const keys = (tenant.domains ?? []).map(identityKey);
  return tenant.tenantId === undefined ? keys : [identityKey(tenant.tenantId), ...keys];
}

/** Does the rule name this tenant: by "*", by its tenant ID or by one of its domains (scenario-v1, section 2)? */
export function ruleNames(rule: Rule, tenant: Tenant): boolean {
  return rule.tenant === WILDCARD || identityKeys(tenant).includes(identityKey(rule.tenant));
}

/** Kept per list of tenants, which never changes: sentences on 100,000 connections must not search it each time. */
const lookupIn = oncePer((tenants: readonly Tenant[]) => {
  const byId = new Map(tenants.map((tenant) => [tenant.id, tenant]));
  const byIdentity = new Map<string, Tenant>();
  for (const tenant of tenants) {
    for (const key of identityKeys(tenant)) if (!byIdentity.has(key)) byIdentity.set(key, tenant);
  }
  return { byId, byIdentity };
});

/** The tenant with this id of the file; undefined where none is drawn. */
export function tenantById(tenants: readonly Tenant[], id: string): Tenant | undefined {
  return lookupIn(tenants).byId.get(id);
}

/** The drawn tenant that a domain or GUID stands for, if one is drawn. "*" stands for none in particular. */
export function tenantNamed(tenants: readonly Tenant[], text: string): Tenant | undefined {
  return lookupIn(tenants).byIdentity.get(identityKey(text));
}

/** How to name this tenant in a rule: its tenant ID when known (what the product stores), else its default domain. */
export function ruleNameFor(tenant: Tenant): string | undefined {
  return tenant.tenantId ?? tenant.domains?.[0];
}
