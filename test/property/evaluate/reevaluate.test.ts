import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import type { Edit } from '../../../shared/edit/edit';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { reevaluate } from '../../../shared/evaluate/reevaluate';
import type { ConnectionResult } from '../../../shared/evaluate/verdict';
import type { Scenario, ScenarioDocument } from '../../../shared/model/scenario';
import { arbitraryDocument } from '../../support/arbitraries';
import { arbitraryEdit } from '../edit/edits';

const RUNS = { numRuns: 500 };

/** Calls `check` for every edit that is not refused. */
function play(
  document: ScenarioDocument,
  edits: readonly Edit[],
  check: (before: Scenario, after: Scenario) => void,
): void {
  let present = document;
  for (const edit of edits) {
    const result = apply(present, edit);
    if (!result.ok) continue;
    check(present.scenario, result.value.scenario);
    present = result.value;
  }
}

/** Policies change most, as by people who try things. */
const policyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constant('set-isolation' as const),
    tenant: fc.nat({ max: 4 }).map((n) => `t${n}`),
    enabled: fc.boolean(),
  }),
  fc
    .record({
      tenant: fc.constantFrom('*', 't0.example', 't1.example', 'T2.example', 'second-1.example'),
      direction: fc.constantFrom('inbound' as const, 'outbound' as const, 'both' as const),
      at: fc.nat({ max: 4 }).map((n) => `t${n}`),
      id: fc.nat({ max: 1000 }).map((n) => `new-${n}`),
    })
    .map(({ at, ...rule }): Edit => ({ type: 'add-rule', tenant: at, rule })),
);
const edits = fc.array(
  fc.oneof({ weight: 2, arbitrary: policyEdit }, { weight: 1, arbitrary: arbitraryEdit }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

describe('an evaluation that goes on from an earlier one', () => {
  it('is what a fresh one is, after any edits', () => {
    fc.assert(
      fc.property(arbitraryDocument, edits, (document, list) => {
        let evaluation = evaluate(document.scenario);
        play(document, list, (before, after) => {
          evaluation = reevaluate(before, evaluation, after);
          expect(evaluation).toEqual(evaluate(after));
        });
      }),
      RUNS,
    );
  });

  it('keeps the very results that say the same', () => {
    fc.assert(
      fc.property(arbitraryDocument, edits, (document, list) => {
        play(document, list, (before, after) => {
          const was = evaluate(before);
          const known = new Map(was.connections.map((result) => [result.id, result]));
          for (const result of reevaluate(before, was, after).connections) {
            const old = known.get(result.id);
            if (isAlike(old, result)) expect(result).toBe(old);
          }
        });
      }),
      RUNS,
    );
  });
});

function isAlike(a: ConnectionResult | undefined, b: ConnectionResult): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
