import { ANY_OTHER, anyOtherTenant } from '../evaluate/any-other';
import { covers } from '../evaluate/covers';
import type { GateName } from '../evaluate/verdict';
import type { Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { tenantNamed } from '../model/tenant-identity';
import { explainGate } from './explain-gate';
import { message, type Message } from '../words/message';
import { inTurn } from '../words/in-turn';

/** What a tenant that nobody has drawn is called. */
export const ANY_OTHER_NAME: Message = message('explain.anyOtherName');

const NOT_KNOWN = message('explain.otherNotKnown');

/** Why one gate of a tenant is open or shut for any other tenant, in sentences. */
export function explainAnyOther(scenario: Scenario, tenant: Tenant, gate: GateName): Message {
  const [found] = anyOtherTenant([tenant]);
  if (!found) return NOT_KNOWN;
  const { sentence } = explainGate(scenario, gate, found[gate], ANY_OTHER);
  return inTurn(sentence, [...named(scenario, tenant, gate), NOT_KNOWN]);
}

/** Rules may name tenants that nobody has drawn: those are let through although any other is not. */
function named(scenario: Scenario, { isolation }: Tenant, gate: GateName): readonly Message[] {
  if (!isolation.enabled) return [];
  const count = isolation.rules.filter(
    (rule) =>
      rule.tenant !== WILDCARD &&
      covers(rule.direction, gate) &&
      tenantNamed(scenario.tenants, rule.tenant) === undefined,
  ).length;
  return count === 0 ? [] : [message('explain.rulesForNotDrawn', { count })];
}
