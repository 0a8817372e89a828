import { setFlagsFromString } from 'node:v8';
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { Scenario } from '../../../shared/model/scenario';
import type { Contender } from './contender';
import { GATES, openFor } from './contender';

const ENTITY = 'Tenant';

// Node 20 now and then ends with "unreachable code" where it has inlined calls into WebAssembly.
setFlagsFromString('--no-turbo-inline-js-wasm-calls');

/** One policy set a tenant, read beforehand: the gate is the action. Its answers name the policies that allow. */
export function cedar(scenario: Scenario): Contender {
  const open = openFor(scenario);
  for (const tenant of scenario.tenants) {
    const policies = GATES.flatMap((gate) => {
      const { everybody, tenants } = open(tenant, gate);
      const action = `action == Action::"${gate}"`;
      if (everybody) return [`permit(principal, ${action}, resource);`];
      return tenants.map((other) => `permit(principal, ${action}, resource == ${ENTITY}::"${other}");`);
    });
    const parsed = preparsePolicySet(tenant.id, { staticPolicies: policies.join('\n') });
    if (parsed.type === 'failure')
      throw new Error(`cedar does not read its policies: ${parsed.errors[0]?.message}`);
  }
  const may = (tenant: string, gate: string, other: string) => {
    const answer = statefulIsAuthorized({
      principal: { type: ENTITY, id: tenant },
      action: { type: 'Action', id: gate },
      resource: { type: ENTITY, id: other },
      context: {},
      entities: [],
      preparsedPolicySetId: tenant,
    });
    return answer.type === 'success' && answer.response.decision === 'allow';
  };
  return {
    name: '@cedar-policy/cedar-wasm, with policy ids',
    allows: (from, to) => may(from, 'outbound', to) && may(to, 'inbound', from),
  };
}
