import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '../../../shared/evaluate/diff';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { evaluatePairs } from '../../../shared/evaluate/evaluate-pairs';
import type { Isolation, Rule, Scenario } from '../../../shared/model/scenario';
import { arbitraryScenario, arbitraryTenants } from '../../support/arbitraries';
import { referenceVerdict } from '../../support/reference-evaluator';

/** The scenario with the policy of its first tenant changed. */
function withPolicy(scenario: Scenario, change: (isolation: Isolation) => Isolation): Scenario {
  const [first, ...others] = scenario.tenants;
  if (!first) return scenario;
  return { ...scenario, tenants: [{ ...first, isolation: change(first.isolation) }, ...others] };
}

function verdicts(scenario: Scenario): readonly string[] {
  return evaluate(scenario).connections.map((result) => result.verdict);
}

function neverBlocksMore(before: Scenario, after: Scenario): void {
  const was = verdicts(before);
  verdicts(after).forEach((verdict, n) => {
    if (was[n] === 'allowed') expect(verdict).toBe('allowed');
  });
}

describe('the evaluation', () => {
  it('agrees with the reference on every verdict, gate and rule', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        evaluate(scenario).connections.forEach((result, n) => {
          const connection = scenario.connections[n];
          if (!connection) throw new Error('a result without its connection');
          const reference = referenceVerdict(scenario, connection);
          expect(result.verdict).toBe(reference.verdict);
          expect(result.notEvaluatedBecause).toBe(reference.because);
          expect(result.outbound?.rules ?? []).toEqual(reference.outboundRules);
          expect(result.inbound?.rules ?? []).toEqual(reference.inboundRules);
          expect((result.outbound?.outcome ?? 'allowed') === 'allowed').toBe(reference.isOutboundOpen);
          expect((result.inbound?.outcome ?? 'allowed') === 'allowed').toBe(reference.isInboundOpen);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('allows a connection exactly when both gates do', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        for (const { verdict, outbound, inbound } of evaluate(scenario).connections) {
          if (outbound === null || inbound === null) continue;
          expect(verdict === 'allowed').toBe(outbound.outcome === 'allowed' && inbound.outcome === 'allowed');
        }
      }),
    );
  });

  it('does not depend on the order of rules', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const reversed = withPolicy(scenario, (policy) => ({ ...policy, rules: policy.rules.toReversed() }));
        expect(verdicts(reversed)).toEqual(verdicts(scenario));
      }),
    );
  });

  it('never blocks more when a rule is added', () => {
    const rule: fc.Arbitrary<Rule> = fc.record({
      id: fc.constant('added'),
      tenant: fc.constantFrom('*', 't1.example', 't0.example', 'nobody.example'),
      direction: fc.constantFrom('inbound', 'outbound', 'both'),
    });
    fc.assert(
      fc.property(arbitraryScenario, rule, (scenario, added) => {
        neverBlocksMore(
          scenario,
          withPolicy(scenario, (policy) => ({ ...policy, rules: [...policy.rules, added] })),
        );
      }),
    );
  });

  it('never blocks more when isolation is switched Off', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        neverBlocksMore(
          scenario,
          withPolicy(scenario, (policy) => ({ ...policy, enabled: false })),
        );
      }),
    );
  });

  it('judges every pair as it judges a governed connection between the two', () => {
    fc.assert(
      fc.property(arbitraryTenants, (tenants) => {
        const pairs = evaluatePairs(tenants);
        const connections = tenants.flatMap((a) =>
          tenants.map((b) => ({
            id: `${a.id}_${b.id}`,
            from: a.id,
            to: b.id,
            connector: 'shared_sharepointonline',
          })),
        );
        for (const { from, to, verdict } of evaluate({ name: 'pairs', tenants, connections }).connections) {
          expect(pairs.at(from, to)?.isAllowed).toBe(verdict === 'allowed');
        }
      }),
    );
  });
});

describe('an intent', () => {
  it('is violated by exactly the pairs that the reference judges otherwise', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const ids = scenario.tenants.map((tenant) => tenant.id);
        const isMine = (id: string) => scenario.tenants.find((one) => one.id === id)?.managed !== false;
        const meant = (id: string) => ['*', id, isMine(id) ? '@mine' : '@external'];
        evaluate(scenario).intents.forEach(({ violations, holds, must }, n) => {
          const intent = scenario.intents?.[n];
          const expected = ids.flatMap((from) =>
            ids
              .filter((to) => from !== to)
              .filter(
                (to) => meant(from).includes(intent?.from ?? '') && meant(to).includes(intent?.to ?? ''),
              )
              .filter((to) => {
                const governed = { id: 'x', from, to, connector: 'shared_sharepointonline' };
                return referenceVerdict(scenario, governed).verdict !== must;
              })
              .map((to) => ({ from, to })),
          );
          expect(violations).toEqual(expected);
          expect(holds).toBe(expected.length === 0);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the difference', () => {
  it('is empty between a scenario and itself', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(diff(scenario, scenario)).toEqual({
          newlyBlocked: [],
          newlyAllowed: [],
          unchanged: scenario.connections.length,
          added: [],
          removed: [],
        });
      }),
    );
  });

  it('turns round when before and after change places', () => {
    fc.assert(
      fc.property(arbitraryScenario, (before) => {
        const after = withPolicy(before, (policy) => ({
          enabled: !policy.enabled,
          rules: policy.rules.slice(1),
        }));
        const there = diff(before, after);
        const back = diff(after, before);
        expect(back.newlyAllowed).toEqual(there.newlyBlocked);
        expect(back.newlyBlocked).toEqual(there.newlyAllowed);
      }),
    );
  });
});
