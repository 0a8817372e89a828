import { english } from '../../support/english';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRules } from '../../../shared/check/check-rules';
import type { Finding, FindingCode } from '../../../shared/check/finding';
import { apply } from '../../../shared/edit/apply';
import { evaluate } from '../../../shared/evaluate/evaluate';
import type { Scenario } from '../../../shared/model/scenario';
import { arbitraryScenario } from '../../support/arbitraries';
import { referenceVerdict } from '../../support/reference-evaluator';

const HARMLESS: readonly FindingCode[] = ['unused', 'redundant', 'half-used', 'duplicate', 'self'];

function fixed(scenario: Scenario, finding: Finding): Scenario {
  if (!finding.fix) throw new Error(`${finding.code} has no fix`);
  const result = apply({ scenario, view: { positions: {} } }, finding.fix.edit);
  if (!result.ok) throw new Error(`${finding.code}: ${result.error.code}`);
  return result.value.scenario;
}

function place({ code, tenant, rules, sentence }: Finding): string {
  return [code, tenant, ...rules, english(sentence)].join(' ');
}

function verdicts(scenario: Scenario): readonly string[] {
  return scenario.connections.map((connection) => referenceVerdict(scenario, connection).verdict);
}

function allOn(scenario: Scenario): Scenario {
  const tenants = scenario.tenants.map((tenant) => ({
    ...tenant,
    isolation: { ...tenant.isolation, enabled: true },
  }));
  return { ...scenario, tenants };
}

describe('fixes of idle, repeated and pointless rules', () => {
  it('change no verdict, neither now nor once isolation is On, and break no intent', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.boolean(), (drawn, isOn) => {
        const scenario = isOn ? allOn(drawn) : drawn;
        const held = evaluate(scenario).intents.map((intent) => intent.holds);
        for (const finding of checkRules(scenario).filter(({ code }) => HARMLESS.includes(code))) {
          const after = fixed(scenario, finding);
          expect(verdicts(after)).toEqual(verdicts(scenario));
          expect(verdicts(allOn(after))).toEqual(verdicts(allOn(scenario)));
          evaluate(after).intents.forEach(({ holds }, at) => expect(holds || !held[at]).toBe(true));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('come to an end: each one leaves fewer findings to fix, or narrower rules', () => {
    fc.assert(
      fc.property(arbitraryScenario, (start) => {
        let scenario = start;
        for (let step = 0; step < 100; step += 1) {
          const next = checkRules(scenario).find(({ code }) => HARMLESS.includes(code));
          if (!next) return;
          scenario = fixed(scenario, next);
        }
        throw new Error('no end');
      }),
      { numRuns: 200 },
    );
  });
});

describe('every fix', () => {
  it('is an edit that can be made and that settles its finding', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const open = checkRules(scenario);
        for (const finding of open.filter(({ fix }) => fix)) {
          const left = checkRules(fixed(scenario, finding));
          expect(left.map(place)).not.toContain(place(finding));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of a rule the wrong way round or without counterpart blocks nothing that works', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const opening: readonly FindingCode[] = ['wrong-direction', 'missing-counterpart'];
        for (const finding of checkRules(scenario).filter(({ code, fix }) => fix && opening.includes(code))) {
          const after = verdicts(fixed(scenario, finding));
          verdicts(scenario).forEach((verdict, at) => {
            if (verdict === 'allowed') expect(after[at]).toBe('allowed');
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('findings', () => {
  it('name only rules that are there, and the same ones every time', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const found = checkRules(scenario);
        for (const { tenant, rules } of found) {
          const ids = scenario.tenants.find(({ id }) => id === tenant)?.isolation.rules.map(({ id }) => id);
          expect(rules.length).toBeGreaterThan(0);
          expect(ids).toEqual(expect.arrayContaining([...rules]));
        }
        expect(checkRules(scenario)).toEqual(found);
      }),
    );
  });
});
