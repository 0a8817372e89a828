import { plural } from '../base/plural';
import { ANY_OTHER, anyOtherTenant } from '../evaluate/any-other';
import { covers } from '../evaluate/covers';
import type { GateName } from '../evaluate/verdict';
import type { Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { tenantNamed } from '../model/tenant-identity';
import { explainGate } from './explain-gate';
import { fullStop } from './words';

/** What a tenant that nobody has drawn is called. */
export const ANY_OTHER_NAME = 'Any other tenant';

const NOT_KNOWN = 'The other tenant is not drawn: what its own policy says is not known.';

/** Why one gate of a tenant is open or shut for any other tenant, in sentences. */
export function explainAnyOther(scenario: Scenario, tenant: Tenant, gate: GateName): string {
  const [found] = anyOtherTenant([tenant]);
  if (!found) return NOT_KNOWN;
  const { sentence } = explainGate(scenario, gate, found[gate], ANY_OTHER);
  return [fullStop(sentence), named(scenario, tenant, gate), NOT_KNOWN].filter(Boolean).join(' ');
}

/** Rules may name tenants that nobody has drawn: those are let through although any other is not. */
function named(scenario: Scenario, { isolation }: Tenant, gate: GateName): string {
  if (!isolation.enabled) return '';
  const count = isolation.rules.filter(
    (rule) =>
      rule.tenant !== WILDCARD &&
      covers(rule.direction, gate) &&
      tenantNamed(scenario.tenants, rule.tenant) === undefined,
  ).length;
  if (count === 0) return '';
  return `${plural(count, 'rule')} for ${count === 1 ? 'a tenant that is' : 'tenants that are'} not drawn ${count === 1 ? 'lets that one' : 'let those'} through.`;
}
