import { shownText } from '../base/shown-text';
import type { Intent, Scenario } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { tenantName } from './words';

/** "Payroll stays allowed (Contoso can always connect to Fabrikam)" */
export function intentSentence(scenario: Scenario, { description, from, to, must }: Intent): string {
  const name = (id: string) => (id === WILDCARD ? 'any tenant' : tenantName(scenario, id));
  const rule = `${name(from)} ${must === 'allowed' ? 'can always connect to' : 'never connects to'} ${name(to)}`;
  return description === undefined ? rule : `${shownText(description)} (${rule})`;
}
