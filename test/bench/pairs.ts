import { compilePolicies } from '../../shared/evaluate/compile-policies';
import { evaluateConnection } from '../../shared/evaluate/evaluate-connection';
import { evaluatePairs } from '../../shared/evaluate/evaluate-pairs';
import type { Tenant } from '../../shared/model/scenario';
import { casl } from './decisions/casl';
import type { Row } from './measure';
import { compare } from './measure';
import { worldOf } from './world';

const RULES_PER_TENANT = 20;

/** Every ordered pair of tenants, from their rules on. */
export async function everyPair(count: number): Promise<readonly Row[]> {
  const scenario = worldOf({ tenants: count, rules: RULES_PER_TENANT, connections: 0 });
  const { tenants } = scenario;
  const ways = [
    { name: 'all at once', run: () => evaluatePairs(tenants) },
    { name: 'one connection at a time, with reasons', run: () => oneByOne(tenants) },
    { name: '@casl/ability, yes or no', run: () => pairByPair(tenants, casl(scenario).allows) },
  ];
  return await compare(ways, { rounds: 3 });
}

function oneByOne(tenants: readonly Tenant[]): number {
  const index = compilePolicies(tenants);
  return pairByPair(tenants, (from, to) => {
    const governed = { id: '', from, to, connector: '', auth: 'entra' } as const;
    return evaluateConnection(index, governed).verdict === 'allowed';
  });
}

function pairByPair(tenants: readonly Tenant[], allows: (from: string, to: string) => unknown): number {
  let allowed = 0;
  for (const { id: from } of tenants) {
    for (const { id: to } of tenants) if (allows(from, to) === true) allowed += 1;
  }
  return allowed;
}
