import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../../shared/base/sources';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { evidenceLine, evidenceShort } from '../../../shared/evidence/evidence-words';
import { evidenceLevel, evidenceOf } from '../../../shared/evidence/explain-evidence';
import { findQuestion } from '../../../shared/evidence/questions';
import type { Connection, MeasuredAnswer, Scenario } from '../../../shared/model/scenario';
import { PERSONAL_TENANT_ID } from '../../../shared/model/personal-accounts';
import { arbitraryScenario } from '../../support/arbitraries';
import { REFERENCE_ANSWERS, referenceEvidence } from '../../support/reference-evidence';
import { english } from '../../support/english';

const QUESTION_IDS = Object.keys(REFERENCE_ANSWERS);

const answers: fc.Arbitrary<readonly MeasuredAnswer[]> = fc
  .uniqueArray(fc.constantFrom(...QUESTION_IDS), { maxLength: 4 })
  .chain((ids) => fc.tuple(...ids.map(answer)));

function answer(question: string): fc.Arbitrary<MeasuredAnswer> {
  const outcomes = (findQuestion(question)?.outcomes ?? []).map(({ id }) => id);
  return fc.record({
    question: fc.constant(question),
    answer: fc.constantFrom(...outcomes, 'cannot read this'),
    date: fc.constant('2026-11-26'),
  });
}

/** Connectors and accounts of every kind that evidence tells apart, and a tenant of personal accounts. */
const richScenario: fc.Arbitrary<Scenario> = fc
  .record({
    scenario: arbitraryScenario,
    connectors: fc.array(
      fc.constantFrom(
        'shared_teams',
        'shared_slack',
        'shared_servicebus',
        'shared_commondataserviceforapps',
        'shared_sharepointonline',
      ),
      { minLength: 8, maxLength: 8 },
    ),
    guests: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    isPersonal: fc.boolean(),
    measured: fc.option(answers, { nil: undefined }),
  })
  .map(({ scenario, connectors, guests, isPersonal, measured }) => {
    const connections = scenario.connections.map((one, n): Connection => {
      const connector = n % 2 === 0 ? (connectors[n] as string) : one.connector;
      return guests[n] === true
        ? { ...one, connector, account: 'kim_home.example#EXT#@t0.example' }
        : { ...one, connector };
    });
    const { measured: _, ...rest } = scenario;
    const personal = { ...rest, connections, ...(measured ? { measured } : {}) };
    return isPersonal ? withPersonalAccounts(personal) : personal;
  });

/** The first tenant becomes that of personal accounts, and the rules for it with it. */
function withPersonalAccounts(scenario: Scenario): Scenario {
  const [first] = scenario.tenants;
  const former = first?.tenantId?.toLowerCase();
  if (former === undefined) return scenario;
  const tenants = scenario.tenants.map((tenant) => ({
    ...tenant,
    ...(tenant === first ? { tenantId: PERSONAL_TENANT_ID } : {}),
    isolation: {
      ...tenant.isolation,
      rules: tenant.isolation.rules.map((rule) =>
        rule.tenant.toLowerCase() === former ? { ...rule, tenant: PERSONAL_TENANT_ID.toUpperCase() } : rule,
      ),
    },
  }));
  return { ...scenario, tenants };
}

function each(scenario: Scenario, check: (connection: Connection, at: number) => void): void {
  scenario.connections.forEach(check);
}

describe('the evidence of a verdict', () => {
  it('is there for every verdict, and agrees with the table of cases', () => {
    fc.assert(
      fc.property(richScenario, (scenario) => {
        const results = evaluate(scenario).connections;
        each(scenario, (connection, at) => {
          const result = results[at];
          if (!result) throw new Error('a connection without its result');
          expect(evidenceLevel(scenario, connection, result)).toBe(referenceEvidence(scenario, connection));
        });
      }),
      { numRuns: 800 },
    );
  });

  it('is told in whole sentences with a source, and as sure as its weakest ground', () => {
    fc.assert(
      fc.property(richScenario, (scenario) => {
        const results = evaluate(scenario).connections;
        each(scenario, (connection, at) => {
          const result = results[at];
          if (!result) throw new Error('a connection without its result');
          const evidence = evidenceOf(scenario, connection, result);
          expect(evidence.level).toBe(evidenceLevel(scenario, connection, result));
          expect(evidence.grounds[0].level).toBe(evidence.level);
          for (const { says, sources, level, settle, measured } of evidence.grounds) {
            expect(english(says)).toMatch(/\.$/);
            expect(sources.every((source) => SOURCES[source].url.startsWith('https://'))).toBe(true);
            if (level === 'assumed') expect(settle ?? measured).not.toBeNull();
          }
          expect(english(evidenceLine(evidence))).toMatch(
            /^(Documented|Concluded|Assumed|Measured on .*)\. .*\.$/,
          );
          expect(evidenceShort(evidence)).not.toBe('');
        });
      }),
      { numRuns: 200 },
    );
  });

  it('never changes a verdict: answers leave every result as it is', () => {
    fc.assert(
      fc.property(richScenario, answers, (scenario, measured) => {
        expect(evaluate({ ...scenario, measured })).toEqual(evaluate(scenario));
      }),
      { numRuns: 100 },
    );
  });
});
