import { shownText } from '../base/shown-text';
import type { Edit } from '../edit/edit';
import { newRule } from '../edit/new-records';
import type { Direction, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { ruleNameFor, ruleNames } from '../model/tenant-identity';
import { message, type Message } from '../words/message';
import { tenantWithHint } from './words';

/** One way of letting a tenant through the gate of another. */
export interface AllowChoice {
  readonly direction: Direction;
  /** "Allow Contoso inbound in Fabrikam" */
  readonly label: Message;
  /** null: a rule allows it already. */
  readonly edit: Edit | null;
}

const DIRECTIONS: readonly Direction[] = ['inbound', 'outbound', 'both'];

/**
 * The ways of allowing `guest` at `host`: a rule that names it already is widened, else one is added. None where no rule
 * can name it, because it has neither a tenant ID nor a domain.
 */
export function allowChoices(host: Tenant, guest: Tenant): readonly AllowChoice[] {
  const name = ruleNameFor(guest);
  if (name === undefined) return [];
  const rules = host.isolation.rules.filter((rule) => rule.tenant !== WILDCARD && ruleNames(rule, guest));
  const [first] = rules;
  const allowed = rules.map(({ direction }) => direction).reduce<Direction | null>(joined, null);
  return DIRECTIONS.map((direction) => {
    const isAllowed = allowed === 'both' || allowed === direction;
    const edit: Edit = first
      ? {
          type: 'update-rule',
          tenant: host.id,
          id: first.id,
          changes: { direction: joined(first.direction, direction) },
        }
      : { type: 'add-rule', tenant: host.id, rule: newRule(host, name, direction) };
    return { direction, label: labelOf(host, guest, direction), edit: isAllowed ? null : edit };
  });
}

function joined(one: Direction | null, other: Direction): Direction {
  return one === null || one === other ? other : 'both';
}

function labelOf(host: Tenant, guest: Tenant, direction: Direction): Message {
  return message('explain.allowTenant', {
    guest: tenantWithHint(guest),
    direction,
    host: shownText(host.name),
  });
}
