import { freshId } from '../base/ids';
import type { Isolation, Rule, Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { ruleNameFor, ruleNames } from '../model/tenant-identity';
import type { Plan, PlannedRule } from './plan';

/**
 * The policies of the isolated tenants with the plan in force: On, with exactly the planned rules. A rule that named the
 * tenant already keeps its id, note, owner and review date.
 */
export function plannedPolicies(
  scenario: Scenario,
  plan: Plan,
  isolate: readonly string[],
): Readonly<Record<string, Isolation>> {
  const tenants = new Map(scenario.tenants.map((tenant) => [tenant.id, tenant]));
  const entries = isolate.flatMap((id): readonly (readonly [string, Isolation])[] => {
    const tenant = tenants.get(id);
    if (!tenant) return [];
    const planned = plan.rules.filter((rule) => rule.at === id);
    return [[id, { ...tenant.isolation, enabled: true, rules: toRules(tenant, planned, tenants) }]];
  });
  return Object.fromEntries(entries);
}

/** The scenario as it is once the plan was carried out. */
export function withPolicies(scenario: Scenario, policies: Readonly<Record<string, Isolation>>): Scenario {
  return {
    ...scenario,
    tenants: scenario.tenants.map((tenant) => {
      const isolation = policies[tenant.id];
      return isolation === undefined ? tenant : { ...tenant, isolation };
    }),
  };
}

function toRules(
  tenant: Tenant,
  planned: readonly PlannedRule[],
  tenants: ReadonlyMap<string, Tenant>,
): readonly Rule[] {
  const taken = new Set<string>();
  const reused = planned.map((rule) => reusable(tenant, tenants.get(rule.names), taken));
  return planned.flatMap((rule, at): readonly Rule[] => {
    const named = tenants.get(rule.names);
    const name = named && ruleNameFor(named);
    if (name === undefined) return [];
    const old = reused[at];
    if (old) return [{ ...old, direction: rule.direction }];
    const id = freshId(rule.names, taken);
    taken.add(id);
    return [{ id, tenant: name, direction: rule.direction }];
  });
}

function reusable(tenant: Tenant, named: Tenant | undefined, taken: Set<string>): Rule | undefined {
  if (!named) return undefined;
  const old = tenant.isolation.rules.find((rule) => rule.tenant !== WILDCARD && ruleNames(rule, named));
  if (old) taken.add(old.id);
  return old;
}
