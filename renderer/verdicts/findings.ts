import { oncePer } from '../../shared/base/once-per';
import { checkRules } from '../../shared/check/check-rules';
import type { Finding } from '../../shared/check/finding';
import type { Scenario } from '../../shared/model/scenario';

/** What is odd about the rules of this scenario, worked out once for the title of the tab and for its list. */
export const findingsOf = oncePer((scenario: Scenario): readonly Finding[] => checkRules(scenario));
