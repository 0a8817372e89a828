import { message, type Message } from '../../words/message';
import type { Result } from '../../base/result';
import { err, ok } from '../../base/result';
import { shownText } from '../../base/shown-text';
import { covers } from '../../evaluate/covers';
import { identityKey, isGuid, tenantNamed } from '../../model/tenant-identity';
import type { Rule, Scenario, Tenant } from '../../model/scenario';
import { WILDCARD } from '../../model/scenario';

/** A rule as the product stores it: by tenant ID, with a flag for each direction. */
export interface StoredRule {
  /** A tenant ID in lower case, or "*". */
  readonly tenantId: string;
  readonly inbound: boolean;
  readonly outbound: boolean;
}

/** A tenant ID that nobody knows yet, so that a field can ask for it. */
export interface WantedId {
  /** Under which it is answered: a domain, or the id of a drawn tenant without one. */
  readonly key: string;
  /** Whose it is. */
  readonly of: string;
  /** Where anybody can look it up; nothing is known to look up by without a domain. */
  readonly address?: string;
}

/** Why a tenant's rules cannot be applied as they stand. */
export interface ExportProblem {
  readonly code: 'unknown-tenant' | 'own-tenant' | 'no-tenant-id' | 'unresolved-domain' | 'too-many-rules';
  readonly message: Message;
  readonly wanted?: WantedId;
}

/** Key of a wanted tenant ID -> the tenant ID, as somebody looked it up. */
export type ResolvedIds = Readonly<Record<string, string>>;

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
  resolved: ResolvedIds = {},
): Result<readonly StoredRule[], readonly ExportProblem[]> {
  const problems = new Map<string, ExportProblem>();
  const byId = new Map<string, StoredRule>();
  for (const rule of tenant.isolation.rules) {
    const tenantId = tenantIdOf(scenario, rule, resolved);
    if (typeof tenantId === 'string') byId.set(tenantId, merged(byId.get(tenantId), tenantId, rule));
    else problems.set(tenantId.key, unresolved(rule, tenantId));
  }
  return problems.size > 0 ? err([...problems.values()]) : ok([...byId.values()]);
}

/** The tenant's own ID; where nobody has named it yet, the problem that asks for it. */
export function ownIdOf(tenant: Tenant, resolved: ResolvedIds): Result<string, ExportProblem> {
  const wanted = wantedOf(tenant);
  const known = tenant.tenantId ?? resolved[wanted.key];
  if (known !== undefined) return ok(identityKey(known));
  return err({ code: 'no-tenant-id', message: noTenantId(shownText(tenant.name), wanted), wanted });
}

/**
 * The tenant's rules as they are written, but one for each tenant they name: administrators and tools that take domains
 * would otherwise end with two rules for the same tenant, of which one may be lost.
 */
export function oneRuleEach({ tenants }: Scenario, { isolation }: Tenant): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const rule of isolation.rules) {
    const key = tenantNamed(tenants, rule.tenant)?.id ?? `not drawn: ${identityKey(rule.tenant)}`;
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

function tenantIdOf(scenario: Scenario, { tenant: named }: Rule, resolved: ResolvedIds): string | WantedId {
  if (named === WILDCARD || isGuid(named)) return identityKey(named);
  const drawn = tenantNamed(scenario.tenants, named);
  const wanted = drawn === undefined ? wantedByDomain(named) : wantedOf(drawn);
  const known = drawn?.tenantId ?? resolved[wanted.key];
  return known === undefined ? wanted : identityKey(known);
}

function wantedByDomain(domain: string): WantedId {
  return { key: identityKey(domain), of: domain, address: lookupAddress(domain) };
}

function wantedOf({ id, name, domains = [] }: Tenant): WantedId {
  const [domain] = domains;
  return domain === undefined
    ? { key: id, of: name }
    : { ...wantedByDomain(domain), of: `${shownText(name)} (${domain})` };
}

function unresolved(rule: Rule, wanted: WantedId): ExportProblem {
  return {
    code: 'unresolved-domain',
    message: tenantIdNotKnown(rule.tenant, wanted),
    wanted,
  };
}

function noTenantId(tenant: string, { address }: WantedId): Message {
  return address === undefined
    ? message('exports.noTenantId', { tenant })
    : message('exports.noTenantIdLookUp', { tenant, address });
}

function tenantIdNotKnown(tenant: string, { address }: WantedId): Message {
  return address === undefined
    ? message('exports.tenantIdNotKnown', { tenant })
    : message('exports.tenantIdNotKnownLookUp', { tenant, address });
}
