import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import type { Scenario } from '../../../shared/model/scenario';
import { plannedPolicies, withPolicies } from '../../../shared/plan/apply-plan';
import { plan } from '../../../shared/plan/plan';
import { rollout } from '../../../shared/plan/rollout';
import { arbitraryScenario } from '../../support/arbitraries';
import { referenceVerdict } from '../../support/reference-evaluator';

const arbitraryKeep = fc.constantFrom('working' as const, 'expected' as const);
const arbitraryMask = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });

function works(scenario: Scenario, id: string): boolean {
  const connection = scenario.connections.find((one) => one.id === id);
  return connection !== undefined && referenceVerdict(scenario, connection).verdict === 'allowed';
}

describe('the rollout of a plan', () => {
  it('ends in the plan, and blocks nothing on the way that should be kept and works', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryKeep, arbitraryMask, (start, keep, mask) => {
        const isolate = start.tenants.filter((_, n) => mask[n]).map((tenant) => tenant.id);
        const made = plan(start, { keep, isolate });
        const safe = new Set(made.rules.flatMap((rule) => rule.for).filter((id) => works(start, id)));
        let scenario = start;
        for (const stage of rollout(start, made, isolate)) {
          const result = apply({ scenario, view: { positions: {} } }, stage.edit);
          if (!result.ok) throw new Error(JSON.stringify(result.error.message));
          scenario = result.value.scenario;
          for (const id of safe) expect(works(scenario, id)).toBe(true);
          expect(stage.changes.newlyBlocked.some((id) => safe.has(id))).toBe(false);
        }
        const goal = withPolicies(start, plannedPolicies(start, made, isolate));
        expect(scenario.tenants.map(({ isolation }) => isolation)).toEqual(
          goal.tenants.map(({ isolation }) => isolation),
        );
      }),
      { numRuns: 400 },
    );
  });
});
