import { checkRules } from '../../shared/check/check-rules';
import type { Finding } from '../../shared/check/finding';
import type { Scenario, TenantGroup } from '../../shared/model/scenario';
import { today } from '../ui/today';

interface Found {
  readonly key: string;
  readonly groups: readonly TenantGroup[];
  readonly findings: readonly Finding[];
}

const found = new WeakMap<Scenario, Found>();

/** What is odd about the rules, worked out once for the title of the tab and for its list; a day later it may be more. */
export function findingsOf(scenario: Scenario, groups: readonly TenantGroup[]): readonly Finding[] {
  const before = found.get(scenario);
  const key = today();
  if (before?.key === key && before.groups === groups) return before.findings;
  const findings = checkRules(scenario, { today: key, groups });
  found.set(scenario, { key, groups, findings });
  return findings;
}
