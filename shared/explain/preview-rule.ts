import { isPersonalTenant } from '../model/personal-accounts';
import { type Direction, type Scenario, WILDCARD } from '../model/scenario';
import { tenantNamed } from '../model/tenant-identity';
import { message, type Message } from '../words/message';
import { inTurn } from '../words/in-turn';
import { ruleTenantWord, tenantWord } from './words';

/**
 * One line on what a rule would open, before it is added: "Inbound: flows in Contoso may connect to Fabrikam." Direction
 * is who connects, not where data flows.
 */
export function previewRule(
  scenario: Scenario,
  tenantId: string,
  ruleTenant: string,
  direction: Direction,
): Message {
  const sentence = message('explain.preview', {
    direction,
    whom: ruleTenant === WILDCARD ? 'all' : 'one',
    own: tenantWord(scenario, tenantId),
    other: ruleTenantWord(scenario, ruleTenant),
  });
  return inTurn(sentence, isForPersonal(scenario, ruleTenant) ? [message('explain.personalWarning')] : []);
}

/** Said before the rule is there. */
function isForPersonal({ tenants }: Scenario, ruleTenant: string): boolean {
  return isPersonalTenant(tenantNamed(tenants, ruleTenant)?.tenantId ?? ruleTenant);
}
