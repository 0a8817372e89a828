import { scenarioOf } from '../workbench/reads';
import type { Workbench } from '../workbench/workbench';
import { isCovered } from './covering';
import type { Derived } from './derived';

/** The verdicts, unless a lesson covers them now: for commands and lists. Components ask the hooks. */
export function shownVerdicts(workbench: Workbench): Derived | null {
  return isCovered(workbench) ? null : workbench.verdicts.of(scenarioOf(workbench));
}
