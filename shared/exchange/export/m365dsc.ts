import { assertNever } from '../../base/result';
import type { Direction, Scenario, Tenant } from '../../model/scenario';
import { oneLine } from './one-line';
import { oneRuleEach } from './resolve-rules';

/** A configuration block of Microsoft365DSC. Its rules may name domains; it looks up the tenant IDs itself. */
export function writeM365Dsc(scenario: Scenario, tenant: Tenant): string {
  const rules = oneRuleEach(scenario, tenant).map(
    (rule) =>
      `        MSFT_PPTenantRule\n        {\n            TenantName = ${quoted(rule.tenant)}\n            Direction  = ${quoted(directionWord(rule.direction))}\n        }\n`,
  );
  return `# Tenant isolation for ${oneLine(tenant.name)}, as planned
PPTenantIsolationSettings 'PowerPlatformTenantSettings'
{
    IsSingleInstance = 'Yes'
    Enabled          = $${tenant.isolation.enabled}
    Rules            = @(
${rules.join('')}    )
    Credential       = $Credential
}
`;
}

function directionWord(direction: Direction): string {
  switch (direction) {
    case 'inbound':
      return 'Inbound';
    case 'outbound':
      return 'Outbound';
    case 'both':
      return 'Both';
    default:
      return assertNever(direction);
  }
}

function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}
