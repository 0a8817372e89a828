import { checkRules } from '../../shared/check/check-rules';
import type { Finding } from '../../shared/check/finding';
import type { Scenario } from '../../shared/model/scenario';

const known = new WeakMap<Scenario, readonly Finding[]>();

/** What is odd about the rules of this scenario, worked out once for the title of the tab and for its list. */
export function findingsOf(scenario: Scenario): readonly Finding[] {
  const before = known.get(scenario);
  if (before) return before;
  const findings = checkRules(scenario);
  known.set(scenario, findings);
  return findings;
}
