import { bench, describe } from 'vitest';
import { checkRules } from '../../shared/check/check-rules';
import { evaluate } from '../../shared/evaluate/evaluate';
import type { Scenario } from '../../shared/model/scenario';
import { plannedPolicies, withPolicies } from '../../shared/plan/apply-plan';
import { plan } from '../../shared/plan/plan';
import { prove } from '../../shared/plan/proof';
import { guidOf } from '../support/arbitraries';

const TENANTS = 100;
const CONNECTIONS = 2000;
const RULES_PER_TENANT = 20;

const scenario: Scenario = {
  name: 'Bench',
  tenants: Array.from({ length: TENANTS }, (_, n) => ({
    id: `t${n}`,
    name: `Tenant ${n}`,
    tenantId: guidOf(n),
    isolation: {
      enabled: n % 3 === 0,
      rules: Array.from({ length: RULES_PER_TENANT }, (_rule, k) => ({
        id: `r${k}`,
        tenant: guidOf((n * 7 + k * 13 + 1) % TENANTS),
        direction: 'both' as const,
      })),
    },
  })),
  connections: Array.from({ length: CONNECTIONS }, (_, n) => ({
    id: `c${n}`,
    from: `t${n % TENANTS}`,
    to: `t${(n * 7 + 3) % TENANTS}`,
    connector: 'shared_teams',
  })),
};
const isolate = scenario.tenants.map(({ id }) => id);
const request = { keep: 'working', isolate } as const;
const made = plan(scenario, request);

/** The proof as one would first write it: the whole scenario judged again without each rule. */
function proveByBruteForce(): number {
  let broken = 0;
  for (const rule of made.rules) {
    const without = { ...made, rules: made.rules.filter((other) => other !== rule) };
    const after = evaluate(withPolicies(scenario, plannedPolicies(scenario, without, isolate)));
    broken += after.summary.blocked;
  }
  return broken;
}

/** Read as ratios: times of one machine say nothing about another. */
describe('100 tenants with 20 rules each and 2,000 connections', () => {
  bench('evaluate: every verdict', () => void evaluate(scenario));
  bench('plan: the smallest rules', () => void plan(scenario, request));
  bench('check: what is odd about the rules', () => void checkRules(scenario));
});

describe('the proof of a plan for 100 tenants and 2,000 connections', () => {
  bench('pair by pair', () => void prove(scenario, made, isolate));
  bench('the whole scenario again without each rule', () => void proveByBruteForce(), {
    iterations: 2,
    warmupIterations: 0,
    time: 0,
  });
});
