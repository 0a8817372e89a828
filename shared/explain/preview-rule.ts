import { assertNever } from '../base/result';
import type { Direction, Scenario } from '../model/scenario';
import { identityKey, isPersonalAccounts, PERSONAL_ACCOUNTS, tenantNamed } from '../model/tenant-identity';
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

/** What somebody should know before a rule is added that opens far more than it seems to; null for most rules. */
export function ruleWarning({ tenants }: Pick<Scenario, 'tenants'>, ruleTenant: string): string | null {
  const drawn = tenantNamed(tenants, ruleTenant);
  const isPersonal = drawn ? isPersonalAccounts(drawn) : identityKey(ruleTenant) === PERSONAL_ACCOUNTS;
  return isPersonal
    ? 'All personal Microsoft accounts share this tenant ID: the rule would be for everybody who has one.'
    : null;
}
