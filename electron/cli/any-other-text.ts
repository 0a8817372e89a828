import { anyOtherTenant } from '../../shared/evaluate/any-other';
import type { Gate, GateName } from '../../shared/evaluate/verdict';
import { explainAnyOther } from '../../shared/explain/any-other';
import { tenantName } from '../../shared/explain/words';
import type { Scenario, Tenant } from '../../shared/model/scenario';
import { say } from '../words/say';

/** What a tenant that nobody has drawn could do, both ways with each tenant. */
export function anyOtherLines(scenario: Scenario): readonly string[] {
  return anyOtherTenant(scenario.tenants).flatMap(({ tenant, inbound, outbound }, at) => {
    const name = tenantName(scenario, tenant);
    const why = (gate: GateName) => say(explainAnyOther(scenario, scenario.tenants[at] as Tenant, gate));
    const word = ({ outcome }: Gate) => (outcome === 'allowed' ? 'OPEN' : 'SHUT');
    return [
      `  ${word(inbound)}  any other tenant -> ${name}: ${why('inbound')}`,
      `  ${word(outbound)}  ${name} -> any other tenant: ${why('outbound')}`,
    ];
  });
}
