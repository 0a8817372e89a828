import { covers } from '../evaluate/covers';
import type { Direction, Rule, Scenario } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { identityKey, tenantNamed } from '../model/tenant-identity';

/** The same for two rules that name the same tenant, by whichever of its domains or its tenant ID. */
export function whomItNames(scenario: Scenario, rule: Rule): string {
  if (rule.tenant === WILDCARD) return WILDCARD;
  const drawn = tenantNamed(scenario.tenants, rule.tenant);
  return drawn ? `tenant ${drawn.id}` : identityKey(rule.tenant);
}

/** What rules for one tenant allow together. */
export function directionTogether(rules: readonly Rule[]): Direction {
  const isOutbound = rules.some((rule) => covers(rule.direction, 'outbound'));
  const isInbound = rules.some((rule) => covers(rule.direction, 'inbound'));
  if (isOutbound && isInbound) return 'both';
  return isOutbound ? 'outbound' : 'inbound';
}
