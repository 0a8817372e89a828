import { groupBy } from '../base/group-by';
import { tenantName } from '../explain/words';
import type { Scenario } from '../model/scenario';
import { MAX_RULES_PER_TENANT } from '../model/scenario';
import type { Plan } from './planned';

export interface PlanWarning {
  readonly code: 'TOO_MANY_RULES';
  readonly sentence: string;
}

/** What is said with a plan wherever it is shown: what can be worked out and still cannot be carried out. */
export function planWarnings(scenario: Scenario, made: Plan): readonly PlanWarning[] {
  return tooManyRules(scenario, made);
}

function tooManyRules(scenario: Scenario, { rules }: Plan): readonly PlanWarning[] {
  return [...groupBy(rules, (rule) => rule.at)].flatMap(([at, its]): readonly PlanWarning[] => {
    if (its.length <= MAX_RULES_PER_TENANT) return [];
    const sentence = `${tenantName(scenario, at)} needs ${its.length} rules; Power Platform takes ${MAX_RULES_PER_TENANT} a tenant.`;
    return [{ code: 'TOO_MANY_RULES', sentence }];
  });
}
