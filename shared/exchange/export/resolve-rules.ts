import type { Result } from '../../base/result';
import { err, ok } from '../../base/result';
import { covers } from '../../evaluate/compile-policies';
import { tenantByName } from '../../explain/tenant-lookup';
import type { Rule, Scenario, Tenant } from '../../model/scenario';
import { WILDCARD } from '../../model/scenario';
import { identityKey, isGuid } from '../../model/tenant-identity';

/** A rule as the product stores it: by tenant ID, with a flag for each direction. */
export interface StoredRule {
  /** A tenant ID in lower case, or "*". */
  readonly tenantId: string;
  readonly inbound: boolean;
  readonly outbound: boolean;
}

/** Why a tenant's rules cannot be applied as they stand. */
export interface ExportProblem {
  readonly code: 'unknown-tenant' | 'no-tenant-id' | 'unresolved-domain';
  readonly message: string;
  /** The domain whose tenant ID is wanted, so that a field can ask for it. */
  readonly domain?: string;
}

/** Domain (lower case) -> tenant ID, as somebody looked it up. */
export type ResolvedDomains = Readonly<Record<string, string>>;

/** Where anybody can look up the tenant ID of a domain, as Microsoft's own tools do: it stands in token_endpoint. */
export function lookupAddress(domain: string): string {
  return `https://login.windows.net/${domain}/.well-known/openid-configuration`;
}

/**
 * The tenant's rules by tenant ID. Rules that name the same tenant in different ways become one that allows what any of
 * them did; a domain whose tenant ID nobody knows is refused with the way to look it up.
 */
export function resolveRules(
  scenario: Scenario,
  tenant: Tenant,
  resolved: ResolvedDomains = {},
): Result<readonly StoredRule[], readonly ExportProblem[]> {
  const problems: ExportProblem[] = [];
  const byId = new Map<string, StoredRule>();
  for (const rule of tenant.isolation.rules) {
    const tenantId = tenantIdOf(scenario, rule, resolved);
    if (tenantId === undefined) problems.push(unresolved(rule));
    else byId.set(tenantId, merged(byId.get(tenantId), tenantId, rule));
  }
  return problems.length > 0 ? err(problems) : ok([...byId.values()]);
}

/**
 * The tenant's rules as they are written, but one for each tenant they name: administrators and tools that take domains
 * would otherwise end with two rules for the same tenant, of which one may be lost.
 */
export function oneRuleEach({ tenants }: Scenario, { isolation }: Tenant): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const rule of isolation.rules) {
    const key = tenantByName(tenants, rule.tenant)?.id ?? `not drawn: ${identityKey(rule.tenant)}`;
    const before = rules.get(key);
    const isWider = before !== undefined && before.direction !== rule.direction;
    rules.set(key, isWider ? { ...before, direction: 'both' } : (before ?? rule));
  }
  return [...rules.values()];
}

function merged(before: StoredRule | undefined, tenantId: string, rule: Rule): StoredRule {
  return {
    tenantId,
    inbound: before?.inbound === true || covers(rule.direction, 'inbound'),
    outbound: before?.outbound === true || covers(rule.direction, 'outbound'),
  };
}

function tenantIdOf(scenario: Scenario, rule: Rule, resolved: ResolvedDomains): string | undefined {
  if (rule.tenant === WILDCARD) return WILDCARD;
  const known = isGuid(rule.tenant)
    ? rule.tenant
    : (tenantByName(scenario.tenants, rule.tenant)?.tenantId ?? resolved[identityKey(rule.tenant)]);
  return known === undefined ? undefined : identityKey(known);
}

function unresolved(rule: Rule): ExportProblem {
  return {
    code: 'unresolved-domain',
    domain: identityKey(rule.tenant),
    message: `The tenant ID of ${rule.tenant} is not known, and this format needs it. Look it up at ${lookupAddress(rule.tenant)} (in token_endpoint) and enter it.`,
  };
}
