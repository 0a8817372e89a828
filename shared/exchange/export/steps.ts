import { directionLabel } from '../../explain/direction';
import { ruleTenantName } from '../../explain/words';
import type { Rule, Scenario, Tenant } from '../../model/scenario';
import { oneLine } from './one-line';
import { oneRuleEach } from './resolve-rules';

/** Numbered steps for the admin center, first as it is now, then the classic one. Rules before the switch: nothing breaks. */
export function writeSteps(scenario: Scenario, tenant: Tenant): string {
  const rules = oneRuleEach(scenario, tenant);
  return [
    `Tenant isolation for ${oneLine(tenant.name)}`,
    '',
    'You need the Power Platform administrator role.',
    'Rules may be added while isolation is Off; they count once it is On.',
    'Where a rule for the same tenant is there already, edit its direction instead of adding it again.',
    'A change takes about an hour to reach active apps and flows.',
    '',
    'In the Power Platform admin center:',
    ...numbered(newPortal(scenario, tenant.isolation.enabled, rules)),
    '',
    'In the classic admin center:',
    ...numbered(classicPortal(scenario, tenant.isolation.enabled, rules)),
    '',
  ].join('\n');
}

function newPortal(scenario: Scenario, isOn: boolean, rules: readonly Rule[]): readonly string[] {
  const state = isOn ? 'On' : 'Off';
  return [
    'Open Security > Identity and access > Tenant isolation.',
    ...rules.map(
      (rule) =>
        `Choose “Add exceptions”, Allowed direction “${directionLabel(rule.direction)}”, Tenant ID “${rule.tenant}”${who(scenario, rule)}, then Save.`,
    ),
    rules.length === 0 ? 'Remove all exceptions.' : 'Remove exceptions that are not in this list.',
    `Turn “Restrict cross-tenant connections” ${state}, then Save.`,
  ];
}

function classicPortal(scenario: Scenario, isOn: boolean, rules: readonly Rule[]): readonly string[] {
  const direction = (rule: Rule) =>
    rule.direction === 'both' ? 'Inbound and Outbound' : directionLabel(rule.direction);
  return [
    'Open Policies > Tenant isolation.',
    ...rules.map(
      (rule) =>
        `Choose “New tenant rule”, Direction “${direction(rule)}”, Tenant Domain or ID “${rule.tenant}”${who(scenario, rule)}, then Save.`,
    ),
    rules.length === 0 ? 'Delete all tenant rules.' : 'Delete tenant rules that are not in this list.',
    `Turn the toggle ${isOn ? 'On' : 'Off'} and confirm.`,
  ];
}

/** The name beside an ID, so that a person can check it. */
function who(scenario: Scenario, rule: Rule): string {
  const name = ruleTenantName(scenario, rule.tenant);
  return name === rule.tenant ? '' : ` (${name})`;
}

function numbered(steps: readonly string[]): readonly string[] {
  return steps.map((step, at) => `${at + 1}. ${oneLine(step)}`);
}
