import type { Say } from '../../words/say';
import { assertNever } from '../../base/result';
import { ruleTenantWord } from '../../explain/words';
import type { Direction, Rule, Scenario, Tenant } from '../../model/scenario';
import { oneLine } from './one-line';
import type { Purpose } from './policy';
import { oneRuleEach } from './resolve-rules';

/** A configuration block of Microsoft365DSC. Its rules may name domains; it looks up the tenant IDs itself. */
export function writeM365Dsc(say: Say, scenario: Scenario, tenant: Tenant, purpose: Purpose): string {
  const rules = oneRuleEach(scenario, tenant).map(
    (rule) =>
      `        MSFT_PPTenantRule\n        {\n${comment(say, scenario, rule)}            TenantName = ${quoted(rule.tenant)}\n            Direction  = ${quoted(directionWord(rule.direction))}\n        }\n`,
  );
  return `# ${oneLine(say('exports.policyTitle', { tenant: tenant.name, purpose }))}
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
function comment(say: Say, scenario: Scenario, rule: Rule): string {
  const name = say.word(ruleTenantWord(scenario, rule.tenant));
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
