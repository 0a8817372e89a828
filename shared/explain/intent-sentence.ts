import { shownText } from '../base/shown-text';
import { EXTERNAL, groupOfEnd, MINE } from '../model/intent-ends';
import type { Intent, Scenario, TenantGroup } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { message, type Message, type Word } from '../words/message';
import { tenantWord } from './words';

/** "Payroll stays allowed (Contoso can always connect to Fabrikam)"; intents may name these groups. */
export function intentSentence(
  scenario: Scenario,
  { description, from, to, must }: Intent,
  groups: readonly TenantGroup[] = [],
): Message {
  const ends = { from: endWord(scenario, from, groups), to: endWord(scenario, to, groups) };
  const rule =
    must === 'allowed' ? message('explain.alwaysConnects', ends) : message('explain.neverConnects', ends);
  if (description === undefined) return rule;
  return message('explain.intentDescribed', { description: shownText(description), rule });
}

function endWord(scenario: Scenario, end: string, groups: readonly TenantGroup[]): Word {
  if (end === WILDCARD) return message('explain.anyTenant');
  if (end === MINE) return message('explain.anyOfMine');
  if (end === EXTERNAL) return message('explain.anyExternal');
  const id = groupOfEnd(end);
  if (id === null) return tenantWord(scenario, end);
  const group = groups.find((one) => one.id === id);
  return group
    ? message('explain.anyOfGroup', { group: shownText(group.name) })
    : message('explain.anyOfUnknownGroup', { group: shownText(id) });
}

/** Why an intent does not hold although no pair of tenants is against it. */
export function unknownGroupSentence(group: string): Message {
  return message('explain.unknownGroup', { group: shownText(group) });
}
