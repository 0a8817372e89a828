import { anyOtherTenant } from '../../shared/evaluate/any-other';
import type { Gate, GateName } from '../../shared/evaluate/verdict';
import { explainAnyOther } from '../../shared/explain/any-other';
import { tenantWord } from '../../shared/explain/words';
import type { Scenario, Tenant } from '../../shared/model/scenario';
import { say } from '../words/say';

/** What a tenant that nobody has drawn could do, both ways with each tenant. */
export function anyOtherLines(scenario: Scenario): readonly string[] {
  return anyOtherTenant(scenario.tenants).flatMap(({ tenant, inbound, outbound }, at) => {
    const values = ({ outcome }: Gate, gate: GateName) => ({
      outcome,
      tenant: tenantWord(scenario, tenant),
      why: explainAnyOther(scenario, scenario.tenants[at] as Tenant, gate),
    });
    return [
      `  ${say('cli.anyOtherInbound', values(inbound, 'inbound'))}`,
      `  ${say('cli.anyOtherOutbound', values(outbound, 'outbound'))}`,
    ];
  });
}
