import { shownText } from '../base/shown-text';
import { EXTERNAL, groupOfEnd, MINE } from '../model/intent-ends';
import type { Intent, Scenario, TenantGroup } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { tenantName } from './words';

/** "Payroll stays allowed (Contoso can always connect to Fabrikam)"; intents may name these groups. */
export function intentSentence(
  scenario: Scenario,
  { description, from, to, must }: Intent,
  groups: readonly TenantGroup[] = [],
): string {
  const name = (end: string) => endName(scenario, end, groups);
  const rule = `${name(from)} ${must === 'allowed' ? 'can always connect to' : 'never connects to'} ${name(to)}`;
  return description === undefined ? rule : `${shownText(description)} (${rule})`;
}

function endName(scenario: Scenario, end: string, groups: readonly TenantGroup[]): string {
  if (end === WILDCARD) return 'any tenant';
  if (end === MINE) return 'any of my tenants';
  if (end === EXTERNAL) return 'any external tenant';
  const group = groupOfEnd(end);
  if (group === null) return tenantName(scenario, end);
  return `any tenant of ${shownText(groups.find(({ id }) => id === group)?.name ?? `the group “${group}”`)}`;
}

/** Why an intent does not hold although no pair of tenants is against it. */
export function unknownGroupSentence(group: string): string {
  return `It names the group “${shownText(group)}”, which is not there, so nothing can be said of it.`;
}
