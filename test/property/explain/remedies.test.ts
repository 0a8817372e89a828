import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { announceChange } from '../../../shared/explain/announce';
import { explainConnection, explainInOneLine, explainVerdict } from '../../../shared/explain/explain';
import type { Explanation } from '../../../shared/explain/explanation';
import { previewRule } from '../../../shared/explain/preview-rule';
import type { Scenario, ScenarioDocument } from '../../../shared/model/scenario';
import { arbitraryDocument, arbitraryScenario } from '../../support/arbitraries';
import { english } from '../../support/english';

const verdictOf = (scenario: Scenario, id: string) =>
  evaluate(scenario).connections.find((result) => result.id === id)?.verdict;

/** Calls `check` for every connection of any scenario that is blocked. */
function forEachBlocked(
  check: (document: ScenarioDocument, id: string, explanation: Explanation) => void,
): void {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      for (const { id, verdict } of evaluate(document.scenario).connections) {
        const explanation = explainConnection(document.scenario, id);
        if (!explanation) throw new Error('A connection without an explanation.');
        if (verdict === 'blocked') check(document, id, explanation);
        else expect(explanation.remedies).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
}

describe('what would allow a blocked connection', () => {
  it('allows it exactly when it is said to be enough', () => {
    forEachBlocked((document, id, { remedies }) => {
      for (const { edit, isEnough } of remedies) {
        const fixed = apply(document, edit);
        if (!fixed.ok) throw new Error(JSON.stringify(fixed.error.message));
        expect(verdictOf(fixed.value.scenario, id)).toBe(isEnough ? 'allowed' : 'blocked');
      }
    });
  });

  it('allows it when all that is offered is done', () => {
    forEachBlocked((document, id, { remedies }) => {
      const edits = remedies.filter(({ edit }) => edit.type === 'set-isolation').map(({ edit }) => edit);
      const fixed = apply(document, { type: 'batch', label: 'All', edits });
      if (!fixed.ok) throw new Error(JSON.stringify(fixed.error.message));
      expect(verdictOf(fixed.value.scenario, id)).toBe('allowed');
    });
  });

  it('is always there, and one choice is enough unless a tenant has nothing to be called by', () => {
    forEachBlocked(({ scenario }, id, { remedies, gates }) => {
      expect(remedies.length).toBeGreaterThan(0);
      const ends = scenario.connections.find((connection) => connection.id === id);
      const nameless = scenario.tenants.some(
        (tenant) =>
          [ends?.from, ends?.to].includes(tenant.id) &&
          tenant.tenantId === undefined &&
          tenant.domains === undefined,
      );
      const isOnlyOneShut = gates.filter((gate) => gate.outcome === 'blocked').length === 1;
      if (!nameless || isOnlyOneShut) expect(remedies.some((remedy) => remedy.isEnough)).toBe(true);
    });
  });
});

describe('the sentences', () => {
  const isProper = (text: string) => {
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text.trim()).not.toBe('');
  };
  const plain = arbitraryScenario.map((scenario) => ({
    ...scenario,
    // Any name would do, but not one that looks like a mistake of the program.
    tenants: scenario.tenants.map((tenant) => ({ ...tenant, name: `Tenant ${tenant.id}` })),
  }));

  it('are whole for every verdict, and the same whichever way they are asked for', () => {
    fc.assert(
      fc.property(plain, (scenario) => {
        evaluate(scenario).connections.forEach((result, n) => {
          const explanation = explainVerdict(scenario, scenario.connections[n]!, result);
          expect(explainConnection(scenario, result.id)).toEqual(explanation);
          const { headline, caution, gates, remedies } = explanation;
          [
            headline,
            caution,
            explainInOneLine(explanation),
            ...gates.map((gate) => gate.sentence),
            ...remedies.map((remedy) => remedy.label),
          ].forEach((text) => isProper(english(text)));
          expect(english(headline)).toMatch(result.verdict === 'blocked' ? /^Blocked by / : /^Allowed/);
        });
      }),
    );
  });

  it('are whole for every rule that may be added and every change that may be announced', () => {
    fc.assert(
      fc.property(plain, plain, (before, after) => {
        for (const { id, isolation } of before.tenants) {
          for (const { tenant, direction } of isolation.rules)
            isProper(english(previewRule(before, id, tenant, direction)));
        }
        const said = announceChange(evaluate(before), evaluate(after), after);
        if (said !== null) isProper(english(said));
      }),
    );
  });
});
