import { diff } from '../evaluate/diff';
import { identityKey, identityKeys, ruleNameFor, tenantNamed } from '../model/tenant-identity';
import type { Isolation, Rule, Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { withPolicies } from '../plan/apply-plan';
import type { Comparison } from './compare';
import { toComparison } from './compare';

/** By what two records of two files are known to be the same tenant. */
export type MatchedBy = 'tenant-id' | 'domain' | 'id';

export interface TenantMatch {
  /** Tenant id in this scenario. */
  readonly here: string;
  /** Tenant id in the other one. */
  readonly there: string;
  readonly by: MatchedBy;
}

export interface OtherPolicies {
  /** In the order of this scenario's tenants. */
  readonly matches: readonly TenantMatch[];
  /** Tenant ids that only this scenario has; they keep their policies. */
  readonly onlyHere: readonly string[];
  /** Tenant ids that only the other one has. */
  readonly onlyThere: readonly string[];
  /** The other scenario's policies by the tenant ids of this one: what a baseline holds. */
  readonly policies: Readonly<Record<string, Isolation>>;
  /** What this scenario's policies change against the other's, for the connections of this one. */
  readonly comparison: Comparison;
}

/**
 * Compares with the policies of another file: tenants are the same by tenant ID, else by domain, else by id. Rules are
 * told in names this scenario knows, because the other file may call a tenant by a domain that is missing here.
 */
export function compareWith(scenario: Scenario, other: Scenario): OtherPolicies {
  const matches = matchTenants(scenario.tenants, other.tenants);
  const hereById = new Map(scenario.tenants.map((tenant) => [tenant.id, tenant]));
  const thereById = new Map(other.tenants.map((tenant) => [tenant.id, tenant]));
  const hereOf = new Map(matches.map(({ here, there }) => [there, hereById.get(here) as Tenant]));
  const policies = Object.fromEntries(
    matches.map(({ here, there }) => {
      const { isolation } = thereById.get(there) as Tenant;
      return [here, { ...isolation, rules: isolation.rules.map((rule) => translated(rule, other, hereOf)) }];
    }),
  );
  const matchedHere = new Set(matches.map(({ here }) => here));
  return {
    matches,
    onlyHere: [...hereById.keys()].filter((id) => !matchedHere.has(id)),
    onlyThere: [...thereById.keys()].filter((id) => !hereOf.has(id)),
    policies,
    comparison: toComparison(other.name, diff(withPolicies(scenario, policies), scenario)),
  };
}

/** The strongest sign first, over all tenants, so that no weak match takes away a strong one. */
export function matchTenants(here: readonly Tenant[], there: readonly Tenant[]): readonly TenantMatch[] {
  const found = new Map<string, TenantMatch>();
  const taken = new Set<string>();
  const pass = (by: MatchedBy, keysOf: (tenant: Tenant) => readonly string[]) => {
    const owners = new Map(there.flatMap((tenant) => keysOf(tenant).map((key) => [key, tenant.id] as const)));
    for (const tenant of here) {
      if (found.has(tenant.id)) continue;
      const match = keysOf(tenant)
        .map((key) => owners.get(key))
        .find((id) => id !== undefined && !taken.has(id));
      if (match === undefined) continue;
      taken.add(match);
      found.set(tenant.id, { here: tenant.id, there: match, by });
    }
  };
  pass('tenant-id', ({ tenantId }) => (tenantId === undefined ? [] : [identityKey(tenantId)]));
  pass('domain', ({ domains = [] }) => domains.map(identityKey));
  pass('id', ({ id }) => [id]);
  return here.flatMap(({ id }) => found.get(id) ?? []);
}

function translated(rule: Rule, other: Scenario, hereOf: ReadonlyMap<string, Tenant>): Rule {
  if (rule.tenant === WILDCARD) return rule;
  const there = tenantNamed(other.tenants, rule.tenant);
  const here = there && hereOf.get(there.id);
  if (!here || identityKeys(here).includes(identityKey(rule.tenant))) return rule;
  return { ...rule, tenant: ruleNameFor(here) ?? rule.tenant };
}
