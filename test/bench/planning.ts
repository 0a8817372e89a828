import { checkRules } from '../../shared/check/check-rules';
import { evaluate } from '../../shared/evaluate/evaluate';
import { reevaluate } from '../../shared/evaluate/reevaluate';
import type { Scenario } from '../../shared/model/scenario';
import { plan } from '../../shared/plan/plan';
import { prove } from '../../shared/plan/proof';
import type { Row } from './measure';
import { compare } from './measure';
import { worldOf } from './world';

const RULES_PER_TENANT = 20;

/** What a change of one policy costs, and what the plans and checks cost, beside judging all connections. */
export async function planning(tenants: number, connections: number): Promise<readonly Row[]> {
  const scenario = worldOf({ tenants, rules: RULES_PER_TENANT, connections });
  const evaluation = evaluate(scenario);
  const switched = withFirstSwitched(scenario);
  const isolate = scenario.tenants.map(({ id }) => id);
  const made = plan(scenario, { keep: 'working', isolate });
  const ways = [
    { name: 'evaluate: every connection', run: () => evaluate(scenario) },
    { name: 'reevaluate: after a switch', run: () => reevaluate(scenario, evaluation, switched) },
    { name: 'plan: the smallest rules', run: () => plan(scenario, { keep: 'working', isolate }) },
    { name: 'prove: that no rule can go', run: () => prove(scenario, made, isolate) },
    { name: 'check: what is odd about the rules', run: () => checkRules(scenario) },
  ];
  return await compare(ways, { rounds: 7 });
}

function withFirstSwitched(scenario: Scenario): Scenario {
  const tenants = scenario.tenants.map((tenant, place) => {
    if (place > 0) return tenant;
    return { ...tenant, isolation: { ...tenant.isolation, enabled: !tenant.isolation.enabled } };
  });
  return { ...scenario, tenants };
}
