import { oncePer } from '../../shared/base/once-per';
import { checkRules } from '../../shared/check/check-rules';
import type { Finding } from '../../shared/check/finding';
import type { Scenario } from '../../shared/model/scenario';
import { today } from '../ui/today';

/** What was found on one day: on the next a review may be overdue. */
const foundOn = { day: '', of: findOn('') };

/** What is odd about the rules of this scenario, worked out once for the title of the tab and for its list. */
export function findingsOf(scenario: Scenario): readonly Finding[] {
  const day = today();
  if (foundOn.day !== day) Object.assign(foundOn, { day, of: findOn(day) });
  return foundOn.of(scenario);
}

function findOn(day: string) {
  return oncePer((scenario: Scenario): readonly Finding[] => checkRules(scenario, day));
}
