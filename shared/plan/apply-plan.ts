import { freshId } from '../base/ids';
import type { Isolation, Rule, Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { ruleNameFor, ruleNames } from '../model/tenant-identity';
import type { Plan, PlannedRule } from './planned';

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
  const plannedAt = new Map<string, PlannedRule[]>();
  for (const rule of plan.rules) {
    const list = plannedAt.get(rule.at);
    if (list) list.push(rule);
    else plannedAt.set(rule.at, [rule]);
  }
  const entries = isolate.flatMap((id): readonly (readonly [string, Isolation])[] => {
    const tenant = tenants.get(id);
    if (!tenant) return [];
    const planned = plannedAt.get(id) ?? [];
    return [[id, { ...tenant.isolation, enabled: true, rules: toRules(tenant, planned, tenants) }]];
  });
  return Object.fromEntries(entries);
}

/** The scenario as it is once the plan was carried out. */
export function withPolicies(scenario: Scenario, policies: Readonly<Record<string, Isolation>>): Scenario {
  return {
    ...scenario,
    tenants: scenario.tenants.map((tenant) => {
      // "constructor" is a good id, and no policy although every object has one.
      const isolation = Object.hasOwn(policies, tenant.id) ? policies[tenant.id] : undefined;
      return isolation === undefined ? tenant : { ...tenant, isolation };
    }),
  };
}

/** Rules that stay keep their place, so that the policy before and after reads as one list with changes. */
function toRules(
  tenant: Tenant,
  planned: readonly PlannedRule[],
  tenants: ReadonlyMap<string, Tenant>,
): readonly Rule[] {
  const old = tenant.isolation.rules;
  // Ids of rules that go are not given again: while a plan is rolled out, old and new rules stand side by side.
  const taken = new Set(old.map((rule) => rule.id));
  const stays = new Map<Rule, Rule>();
  const added: Rule[] = [];
  for (const { names, direction } of planned) {
    const named = tenants.get(names);
    const name = names === WILDCARD ? WILDCARD : named && ruleNameFor(named);
    if (name === undefined) continue;
    const same = old.find((rule) => isRuleFor(rule, named));
    if (same) stays.set(same, { ...same, direction });
    else {
      const id = freshId(names, taken, 'all-tenants');
      taken.add(id);
      added.push({ id, tenant: name, direction });
    }
  }
  return [...old.flatMap((rule) => stays.get(rule) ?? []), ...added];
}

/** Does the rule name this very tenant (or, without one, all tenants)? A "*" rule names nobody in particular. */
export function isRuleFor(rule: Rule, named: Tenant | undefined): boolean {
  if (rule.tenant === WILDCARD || named === undefined) return rule.tenant === WILDCARD && named === undefined;
  return ruleNames(rule, named);
}
