import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import type { Connection, Scenario } from '../../../shared/model/scenario';
import { plannedPolicies, withPolicies } from '../../../shared/plan/apply-plan';
import type { PlanRequest } from '../../../shared/plan/plan';
import { plan } from '../../../shared/plan/plan';
import { policyEdit } from '../../../shared/plan/policy-edit';
import { promiseOf } from '../../../shared/plan/promise';
import { prove } from '../../../shared/plan/proof';
import { arbitraryScenario } from '../../support/arbitraries';
import { referenceVerdict } from '../../support/reference-evaluator';

const arbitraryRequest = fc.record({
  keep: fc.constantFrom('working' as const, 'now' as const, 'expected' as const),
  mask: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  wide: fc.subarray(['outbound' as const, 'inbound' as const]),
});

function requestFor(
  scenario: Scenario,
  { keep, mask, wide }: Pick<PlanRequest, 'keep' | 'wide'> & { readonly mask: readonly boolean[] },
) {
  return {
    keep,
    ...(wide ? { wide } : {}),
    isolate: scenario.tenants.filter((_, n) => mask[n]).map((tenant) => tenant.id),
  };
}

/** Read off the page of the format, without the planner. */
function kept(scenario: Scenario, keep: PlanRequest['keep']): readonly Connection[] {
  return scenario.connections.filter((connection) => {
    const verdict = referenceVerdict(scenario, connection);
    if (verdict.because !== null) return false;
    const decided = scenario.decisions?.find(
      ({ from, to }) => from === connection.from && to === connection.to,
    );
    if (decided?.decision === 'drop') return false;
    if (keep === 'expected') return connection.expect === 'allowed';
    const then = keep === 'working' ? withPolicies(scenario, scenario.baseline?.isolation ?? {}) : scenario;
    return referenceVerdict(then, connection).verdict === 'allowed';
  });
}

/** The scenario without each half of each rule of the isolated tenants in turn. */
function weakened(scenario: Scenario, isolate: readonly string[]): readonly Scenario[] {
  return scenario.tenants
    .filter((tenant) => isolate.includes(tenant.id))
    .flatMap(({ id, isolation }) =>
      isolation.rules.flatMap((rule) => {
        const others = isolation.rules.filter((other) => other !== rule);
        const halves = rule.direction === 'both' ? (['inbound', 'outbound'] as const) : [];
        const rests =
          halves.length === 0 ? [others] : halves.map((direction) => [...others, { ...rule, direction }]);
        return rests.map((rules) => withPolicies(scenario, { [id]: { ...isolation, rules } }));
      }),
    );
}

describe('what stands beside Apply', () => {
  it('is what the format says of the result: how many are kept, of how many, and what is blocked', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryRequest, (scenario, raw) => {
        const request = requestFor(scenario, raw);
        const made = plan(scenario, request);
        const edit = policyEdit(scenario, plannedPolicies(scenario, made, request.isolate), 'Apply');
        const result = apply({ scenario, view: { positions: {} } }, edit);
        if (!result.ok) throw new Error(JSON.stringify(result.error.message));
        const after = result.value.scenario;
        const wanted = kept(scenario, request.keep);
        const isBlocked = (one: Connection) => referenceVerdict(after, one).verdict === 'blocked';
        expect(promiseOf(scenario, request, made)).toEqual({
          of: wanted.length,
          keeps: wanted.filter((one) => !isBlocked(one)).length,
          staysBlocked: after.connections.filter(isBlocked).map(({ id }) => id),
        });
        expect(made.impossible.map(({ connection }) => connection)).toEqual(
          wanted.filter(isBlocked).map(({ id }) => id),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('the smallest rules', () => {
  it('are enough: every kept connection works, unless it is said to be impossible', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryRequest, (scenario, raw) => {
        const request = requestFor(scenario, raw);
        const made = plan(scenario, request);
        const after = withPolicies(scenario, plannedPolicies(scenario, made, request.isolate));
        const impossible = new Set(made.impossible.map((entry) => entry.connection));
        for (const connection of kept(scenario, request.keep)) {
          if (!impossible.has(connection.id))
            expect(referenceVerdict(after, connection).verdict).toBe('allowed');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are needed: without any half of any rule a kept connection breaks', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryRequest, (scenario, raw) => {
        const request = requestFor(scenario, raw);
        const made = plan(scenario, request);
        for (const { rule, breaks } of prove(scenario, made, request.isolate)) {
          expect(breaks.some((id) => rule.for.includes(id))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are needed by brute force too: the format itself blocks a kept connection without any half', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryRequest, (scenario, raw) => {
        const request = requestFor(scenario, raw);
        const { isolate, keep } = request;
        const after = withPolicies(scenario, plannedPolicies(scenario, plan(scenario, request), isolate));
        const works = kept(scenario, keep).filter(
          (one) => referenceVerdict(after, one).verdict === 'allowed',
        );
        for (const weaker of weakened(after, isolate)) {
          expect(works.some((one) => referenceVerdict(weaker, one).verdict === 'blocked')).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('name each tenant once at each tenant, and everybody only where that is asked for', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryRequest, (scenario, raw) => {
        const { rules } = plan(scenario, requestFor(scenario, raw));
        expect(new Set(rules.map((rule) => `${rule.at} ${rule.names}`)).size).toBe(rules.length);
        expect(rules.every((rule) => rule.names !== rule.at)).toBe(true);
        if (raw.wide.length === 0) expect(rules.every((rule) => rule.names !== '*')).toBe(true);
      }),
    );
  });

  it('are the same when they are planned again once they are in force', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryRequest, (scenario, raw) => {
        const request = requestFor(scenario, raw);
        const made = plan(scenario, request);
        const after = withPolicies(scenario, plannedPolicies(scenario, made, request.isolate));
        expect(plan(after, request).rules).toEqual(made.rules);
      }),
    );
  });

  it('can always be carried out as one edit', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryRequest, (scenario, raw) => {
        const request = requestFor(scenario, raw);
        const policies = plannedPolicies(scenario, plan(scenario, request), request.isolate);
        const document = { scenario, view: { positions: {} } };
        const result = apply(document, policyEdit(scenario, policies, 'Apply the plan'));
        if (!result.ok) throw new Error(JSON.stringify(result.error.message));
        expect(result.value.scenario.tenants.map((tenant) => tenant.isolation)).toEqual(
          withPolicies(scenario, policies).tenants.map((tenant) => tenant.isolation),
        );
      }),
    );
  });
});
