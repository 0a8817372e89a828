import { bench, describe } from 'vitest';
import { compilePolicies } from '../../shared/evaluate/compile-policies';
import { evaluateConnection } from '../../shared/evaluate/evaluate-connection';
import { evaluatePairs } from '../../shared/evaluate/evaluate-pairs';
import type { Connection, Rule, Scenario, Tenant } from '../../shared/model/scenario';
import { guidOf } from '../support/arbitraries';
import { referenceVerdict } from '../support/reference-evaluator';

const RULES_PER_TENANT = 20;
const DIRECTIONS = ['inbound', 'outbound', 'both'] as const;

/** Two tenants in three isolated, each rule naming another tenant by its GUID or domain; the same at every run. */
function tenantsOf(count: number): readonly Tenant[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `t${n}`,
    name: `Tenant ${n}`,
    tenantId: guidOf(n),
    domains: [`t${n}.example`],
    isolation: { enabled: n % 3 !== 0, rules: rulesOf(n, count) },
  }));
}

function rulesOf(n: number, count: number): readonly Rule[] {
  return Array.from({ length: RULES_PER_TENANT }, (_, k) => {
    const named = (n * 7 + k * 13 + 1) % count;
    return {
      id: `r${k}`,
      tenant: k % 2 === 0 ? guidOf(named).toLowerCase() : `T${named}.example`,
      direction: DIRECTIONS[(n + k) % 3] as Rule['direction'],
    };
  });
}

function everyPair(tenants: readonly Tenant[], judge: (connection: Connection) => unknown): void {
  for (const { id: from } of tenants) {
    for (const { id: to } of tenants) judge({ id: 'pair', from, to, connector: 'shared_sharepointonline' });
  }
}

/** Read as ratios: times of one machine say nothing about another. */
describe('every pair of 100 tenants with 20 rules each', () => {
  const tenants = tenantsOf(100);
  const scenario: Scenario = { name: 'Bench', tenants, connections: [] };

  bench('all at once', () => void evaluatePairs(tenants));
  bench('one connection at a time', () => {
    const index = compilePolicies(tenants);
    everyPair(tenants, (connection) => evaluateConnection(index, connection));
  });
  bench('the reference, rule by rule', () =>
    everyPair(tenants, (connection) => referenceVerdict(scenario, connection)),
  );
});

describe('every pair of 1,000 tenants with 20 rules each', () => {
  const tenants = tenantsOf(1000);

  bench('all at once', () => void evaluatePairs(tenants));
  bench(
    'one connection at a time',
    () => {
      const index = compilePolicies(tenants);
      everyPair(tenants, (connection) => evaluateConnection(index, connection));
    },
    { iterations: 3, warmupIterations: 1, time: 0 },
  );
});
