import { assertNever } from '../base/result';
import type { Direction, Scenario } from '../model/scenario';
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
