import { shownText } from '../base/shown-text';
import { ANY_OTHER } from '../evaluate/any-other';
import type { ConnectionState, GateName } from '../evaluate/verdict';
import type { Rule, Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { message, type Message, type Word } from '../words/message';
import { isPersonalTenant } from '../model/personal-accounts';
import { tenantById, tenantNamed } from '../model/tenant-identity';

/** The tenant with this id; undefined where none is drawn. */
export function findTenant(scenario: Scenario, id: string): Tenant | undefined {
  return tenantById(scenario.tenants, id);
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
