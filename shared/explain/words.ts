import { shownText } from '../base/shown-text';
import { ANY_OTHER } from '../evaluate/any-other';
import type { ConnectionState, GateName } from '../evaluate/verdict';
import type { Rule, Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { message, type Message, type Word } from '../words/message';
import { directionLabel } from './direction';
import { isPersonalTenant } from '../model/personal-accounts';
import { tenantById, tenantNamed } from '../model/tenant-identity';

/** "Outbound" at the creator tenant, "inbound" at the sign-in tenant. */
export function gatePreposition(gate: GateName): string {
  return gate === 'outbound' ? 'outbound to' : 'inbound from';
}

/** As it can stand in a sentence; data takes the name itself. */
export function tenantName(scenario: Scenario, id: string): string {
  if (id === ANY_OTHER) return 'any other tenant';
  return shownText(findTenant(scenario, id)?.name ?? id);
}

/** The tenant with this id; undefined where none is drawn. */
export function findTenant(scenario: Scenario, id: string): Tenant | undefined {
  return tenantById(scenario.tenants, id);
}

/** What a rule names, by the name of the drawn tenant where there is one: "Contoso", "fabrikam.com", "all tenants". */
export function ruleTenantName(scenario: Scenario, text: string): string {
  if (text === WILDCARD) return 'all tenants';
  return shownText(tenantNamed(scenario.tenants, text)?.name ?? text);
}

/** Behind the name of a tenant that is no organization, where a rule for it is offered. */
export function personalHint({ tenantId }: Tenant): string {
  return isPersonalTenant(tenantId) ? ' (everybody with a personal Microsoft account)' : '';
}

/** "the rule for Contoso (inbound and outbound)" */
export function describeRule(scenario: Scenario, rule: Rule): string {
  const whom =
    rule.tenant === WILDCARD
      ? 'the * rule for all tenants'
      : `the rule for ${ruleTenantName(scenario, rule.tenant)}`;
  return `${whom} (${directionLabel(rule.direction).toLowerCase()})`;
}

/** The text as a sentence; a name such as "Litware, Inc." brings its full stop along. */
export function fullStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** "a", "a and b", "a, b and c" */
export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const STATES: Readonly<Record<ConnectionState, string>> = {
  allowed: 'Allowed',
  blocked: 'Blocked',
  'not-evaluated': 'Not evaluated',
};

/** The word for a connection's state, the same everywhere. */
export function stateWord(state: ConnectionState): string {
  return STATES[state];
}

/** The name of a tenant as it can stand in a sentence, whatever the language; data takes the name itself. */
export function tenantWord(scenario: Scenario, id: string): Word {
  if (id === ANY_OTHER) return message('explain.anyOtherTenant');
  return shownText(findTenant(scenario, id)?.name ?? id);
}

/** What a rule names, by the name of the drawn tenant where there is one: "Contoso", "fabrikam.com", "all tenants". */
export function ruleTenantWord(scenario: Scenario, text: string): Word {
  if (text === WILDCARD) return message('explain.allTenants');
  return shownText(tenantNamed(scenario.tenants, text)?.name ?? text);
}

/** "the rule for Contoso (inbound and outbound)" */
export function ruleWord(scenario: Scenario, rule: Rule): Message {
  const { direction } = rule;
  if (rule.tenant === WILDCARD) return message('explain.ruleForAll', { direction });
  return message('explain.ruleFor', { tenant: ruleTenantWord(scenario, rule.tenant), direction });
}

/** The word for a connection's state, the same everywhere. */
export function stateMessage(state: ConnectionState): Message {
  return message('explain.state', { state });
}

/** A tenant where a rule for it is offered; with who that is, where it is no organization. */
export function tenantWithHint({ name, tenantId }: Tenant): Word {
  const tenant = shownText(name);
  return isPersonalTenant(tenantId) ? message('explain.personalTenant', { tenant }) : tenant;
}

/** "Contoso (outbound)": a tenant in one of the two parts that it can have. */
export function gateOf(scenario: Scenario, tenant: string, gate: GateName): Message {
  return message('explain.gateOf', { tenant: tenantWord(scenario, tenant), gate });
}
