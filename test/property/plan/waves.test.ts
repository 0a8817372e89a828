import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import type { Scenario } from '../../../shared/model/scenario';
import { plannedPolicies, withPolicies } from '../../../shared/plan/apply-plan';
import { plan } from '../../../shared/plan/plan';
import { proposeWaves } from '../../../shared/plan/propose-waves';
import { waves } from '../../../shared/plan/waves';
import { arbitraryScenario } from '../../support/arbitraries';
import { referenceVerdict } from '../../support/reference-evaluator';

const arbitraryKeep = fc.constantFrom('working' as const, 'now' as const, 'expected' as const);
const arbitraryMask = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
const isolatedIn = (scenario: Scenario, mask: readonly boolean[]) =>
  scenario.tenants.filter((_, n) => mask[n]).map(({ id }) => id);
const policiesOf = ({ tenants }: Scenario) => tenants.map(({ isolation }) => isolation);
const blockedIn = (scenario: Scenario) =>
  scenario.connections
    .filter((one) => referenceVerdict(scenario, one).verdict === 'blocked')
    .map(({ id }) => id);

describe('the waves of a plan', () => {
  it('end in the applied plan, one edit after another, and say of each state what the format says of it', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryKeep, arbitraryMask, (start, keep, mask) => {
        const isolate = isolatedIn(start, mask);
        const made = plan(start, { keep, isolate });
        let scenario = start;
        for (const wave of waves(start, made, isolate)) {
          const before = blockedIn(scenario);
          const result = apply({ scenario, view: { positions: {} } }, wave.edit);
          if (!result.ok) throw new Error(JSON.stringify(result.error.message));
          ({ scenario } = result.value);
          const now = blockedIn(scenario);
          expect(policiesOf(wave.after)).toEqual(policiesOf(scenario));
          expect(wave.blockedAfter).toEqual(now);
          expect(wave.changes.newlyBlocked).toEqual(now.filter((id) => !before.includes(id)));
          expect(wave.changes.newlyAllowed).toEqual(
            start.connections.map(({ id }) => id).filter((id) => before.includes(id) && !now.includes(id)),
          );
        }
        const goal = withPolicies(start, plannedPolicies(start, made, isolate));
        expect(policiesOf(scenario)).toEqual(policiesOf(goal));
      }),
      { numRuns: 300 },
    );
  });

  it('are proposed so that each isolated tenant is in one of them, and can be written', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryMask, (scenario, mask) => {
        const isolate = isolatedIn(scenario, mask);
        const { waves: proposed } = proposeWaves(scenario, isolate);
        expect(proposed.flatMap(({ tenants }) => tenants).toSorted()).toEqual(isolate.toSorted());
        const result = apply({ scenario, view: { positions: {} } }, { type: 'set-waves', waves: proposed });
        expect(result.ok).toBe(true);
      }),
    );
  });
});
