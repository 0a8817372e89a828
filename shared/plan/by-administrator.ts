import type { Scenario } from '../model/scenario';
import type { Plan, PlannedRule } from './planned';

/** Who must set which rules. */
export interface RulesByAdministrator {
  /** Yours: at tenants you administer. */
  readonly managed: readonly PlannedRule[];
  /** To be asked of others: at tenants you do not administer. */
  readonly external: readonly PlannedRule[];
}

/** Splits a plan by whose administrator must act; each part keeps the plan's order. */
export function byAdministrator(scenario: Scenario, { rules }: Plan): RulesByAdministrator {
  const others = new Set(
    scenario.tenants.filter((tenant) => tenant.managed === false).map((tenant) => tenant.id),
  );
  return {
    managed: rules.filter((rule) => !others.has(rule.at)),
    external: rules.filter((rule) => others.has(rule.at)),
  };
}
