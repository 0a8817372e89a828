import { assertNever } from '../base/result';
import { isPersonalTenant, PERSONAL_WARNING } from '../model/personal-accounts';
import type { Direction, Scenario } from '../model/scenario';
import { tenantNamed } from '../model/tenant-identity';
import { fullStop, ruleTenantName, tenantName } from './words';

/**
 * One line on what a rule would open, before it is added: "Inbound: flows in Contoso may connect to Fabrikam." Direction
 * is who connects, not where data flows.
 */
export function previewRule(
  scenario: Scenario,
  tenantId: string,
  ruleTenant: string,
  direction: Direction,
): string {
  const own = tenantName(scenario, tenantId);
  const other = ruleTenantName(scenario, ruleTenant);
  return withWarning(sentenceFor(direction, own, other), scenario, ruleTenant);
}

/** Said before the rule is there. */
function withWarning(sentence: string, { tenants }: Scenario, ruleTenant: string): string {
  const tenantId = tenantNamed(tenants, ruleTenant)?.tenantId ?? ruleTenant;
  return isPersonalTenant(tenantId) ? `${sentence} ${PERSONAL_WARNING}` : sentence;
}

function sentenceFor(direction: Direction, own: string, other: string): string {
  const comingIn = `flows in ${other} may connect to ${own}`;
  const goingOut = `flows in ${own} may connect to ${other}`;
  switch (direction) {
    case 'inbound':
      return fullStop(`Inbound: ${comingIn}`);
    case 'outbound':
      return fullStop(`Outbound: ${goingOut}`);
    case 'both':
      return fullStop(`Inbound and outbound: ${comingIn}, and ${goingOut}`);
    default:
      return assertNever(direction);
  }
}
