import { useMemo } from 'react';
import type { Edit } from '../../../shared/edit/edit';
import type { Scenario } from '../../../shared/model/scenario';
import { message } from '../../../shared/words/message';
import { plannedPolicies } from '../../../shared/plan/apply-plan';
import type { PlanRequest } from '../../../shared/plan/plan';
import { plan } from '../../../shared/plan/plan';
import type { PlanWarning } from '../../../shared/plan/plan-warnings';
import { planWarnings } from '../../../shared/plan/plan-warnings';
import type { Plan } from '../../../shared/plan/planned';
import { policyEdit } from '../../../shared/plan/policy-edit';
import type { PlanPromise } from '../../../shared/plan/promise';
import { promiseOf } from '../../../shared/plan/promise';
import type { Ask } from '../../../shared/plan/wanted';
import { openAsks } from '../../../shared/plan/wanted';
import type { PlanChoices } from '../../document/plan-choices-state';
import { isolatedIds } from '../../document/plan-choices';
import { useScenario } from '../../verdicts/hooks';
import { useSession } from '../../workbench/context';

/** The plan that the choices ask for, with all that is said of it. */
export interface MadePlan {
  readonly scenario: Scenario;
  readonly isolate: readonly string[];
  readonly made: Plan;
  readonly promise: PlanPromise;
  readonly warnings: readonly PlanWarning[];
  readonly asks: readonly Ask[];
  /** Puts the plan in force; without effect when it is. */
  readonly edit: Edit;
}

export function usePlan(): MadePlan {
  const scenario = useScenario();
  const { keep, isolate, wide } = useSession((state) => state.plan);
  return useMemo(() => makePlan(scenario, { keep, isolate, wide }), [scenario, keep, isolate, wide]);
}

type Asked = Pick<PlanChoices, 'keep' | 'isolate' | 'wide'>;

function makePlan(scenario: Scenario, { keep, isolate: choice, wide }: Asked): MadePlan {
  const isolate = isolatedIds(scenario, choice);
  const request: PlanRequest = { keep, isolate, wide: wide === 'none' ? [] : [wide] };
  const made = plan(scenario, request);
  return {
    scenario,
    isolate,
    made,
    promise: promiseOf(scenario, request, made),
    warnings: planWarnings(scenario, keep, made),
    asks: openAsks(scenario, keep),
    edit: policyEdit(scenario, plannedPolicies(scenario, made, isolate), message('planning.applyThePlan')),
  };
}
