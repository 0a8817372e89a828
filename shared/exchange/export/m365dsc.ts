import { assertNever } from '../../base/result';
import { ruleTenantName } from '../../explain/words';
import type { Direction, Rule, Scenario, Tenant } from '../../model/scenario';
import { oneLine } from './one-line';
import { oneRuleEach } from './resolve-rules';

/** A configuration block of Microsoft365DSC. Its rules may name domains; it looks up the tenant IDs itself. */
export function writeM365Dsc(scenario: Scenario, tenant: Tenant, purpose: string): string {
  const rules = oneRuleEach(scenario, tenant).map(
    (rule) =>
      `        MSFT_PPTenantRule\n        {\n${comment(scenario, rule)}            TenantName = ${quoted(rule.tenant)}\n            Direction  = ${quoted(directionWord(rule.direction))}\n        }\n`,
  );
  return `# Tenant isolation for ${oneLine(tenant.name)}, ${purpose}
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

/** The name beside an ID or a domain, so that a person can check it. */
function comment(scenario: Scenario, rule: Rule): string {
  const name = ruleTenantName(scenario, rule.tenant);
  return name === rule.tenant ? '' : `            # ${oneLine(name)}\n`;
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
