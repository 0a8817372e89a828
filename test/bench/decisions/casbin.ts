import { newModelFromString, newEnforcer } from 'casbin';
import type { Scenario } from '../../../shared/model/scenario';
import type { Contender } from './contender';
import { GATES, openFor } from './contender';

const MODEL = `
[request_definition]
r = gate, other
[policy_definition]
p = gate, other
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.gate == p.gate && (p.other == "*" || r.other == p.other)
`;

/** One enforcer a tenant, because casbin reads all its policies for an answer. */
export async function casbin(scenario: Scenario): Promise<Contender> {
  const open = openFor(scenario);
  const enforcers = new Map<string, Awaited<ReturnType<typeof newEnforcer>>>();
  for (const tenant of scenario.tenants) {
    const enforcer = await newEnforcer(newModelFromString(MODEL));
    const policies = GATES.flatMap((gate) => {
      const { everybody, tenants } = open(tenant, gate);
      return everybody ? [[gate, '*']] : tenants.map((other) => [gate, other]);
    });
    await enforcer.addPolicies(policies);
    enforcers.set(tenant.id, enforcer);
  }
  const may = (tenant: string, gate: string, other: string) =>
    enforcers.get(tenant)?.enforceSync(gate, other) ?? false;
  return {
    name: 'casbin, yes or no',
    allows: (from, to) => may(from, 'outbound', to) && may(to, 'inbound', from),
  };
}
