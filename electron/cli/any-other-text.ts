import { anyOtherTenant } from '../../shared/evaluate/any-other';
import type { Gate, GateName } from '../../shared/evaluate/verdict';
import { explainAnyOther } from '../../shared/explain/any-other';
import { tenantWord } from '../../shared/explain/words';
import type { Scenario, Tenant } from '../../shared/model/scenario';
import { message } from '../../shared/words/message';
import { columns } from './columns';

/** What a tenant that nobody has drawn could do, both ways with each tenant. */
export function anyOtherLines(scenario: Scenario): readonly string[] {
  return anyOtherTenant(scenario.tenants).flatMap(({ tenant, inbound, outbound }, at) => {
    const values = (gate: GateName) => ({
      tenant: tenantWord(scenario, tenant),
      why: explainAnyOther(scenario, scenario.tenants[at] as Tenant, gate),
    });
    const word = ({ outcome }: Gate) => message('cli.gate', { outcome });
    return [
      `  ${columns(word(inbound), message('cli.fromAnyOther', values('inbound')))}`,
      `  ${columns(word(outbound), message('cli.toAnyOther', values('outbound')))}`,
    ];
  });
}
