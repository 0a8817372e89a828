import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../shared/format/references';
import { scenarioSchema } from '../../../shared/format/schema';
import { MAX_PROBLEMS } from '../../../shared/format/errors';
import type { Scenario } from '../../../shared/model/scenario';
import { aScenario } from '../../support/builders';
import { problemsOf } from './file-text';
import { canTime, processorMs } from '../../support/can-time';

const MANY = 5_000;
const many = <T>(value: T): readonly T[] => Array.from({ length: MANY }, () => value);
const issuesIn = (scenario: object) =>
  scenarioSchema.safeParse({ name: 'Test', tenants: [], connections: [], ...scenario }).error?.issues ?? [];
const isolation = { enabled: true, rules: many({}) };
const everyoneWrong = Object.fromEntries(many(7).map((value, n) => [`t${n}`, value]));

/** A small file can hold millions of damaged records: problems nobody reads must not fill the memory. */
describe('the search for problems ends when there are enough of them', () => {
  it.each([
    ['tenants', { tenants: many(0) }],
    ['rules', { tenants: [{ id: 'a', name: 'A', isolation }] }],
    ['domains', { tenants: [{ id: 'a', name: 'A', domains: many(''), isolation }] }],
    ['connections', { connections: many({}) }],
    ['flows', { flows: many(null) }],
    ['steps', { flows: [{ id: 'f', name: 'F', kind: 'flow', tenant: 'a', steps: many(true) }] }],
    ['intents', { intents: many([]) }],
    ['waves', { waves: many({}) }],
    ['policies of the baseline', { baseline: { label: 'Before', isolation: everyoneWrong } }],
    ['rules of the baseline', { baseline: { label: 'Before', isolation: { a: isolation } } }],
  ])('among damaged %s', (_what, scenario) => {
    const found = issuesIn(scenario).length;
    expect(found).toBeGreaterThanOrEqual(MAX_PROBLEMS);
    expect(found).toBeLessThan(3 * MAX_PROBLEMS);
  });

  it('among references that lead nowhere and ids that are not unique', () => {
    const scenario: Scenario = aScenario([], many({ id: 'c', from: 'a', to: 'b', connector: 'shared_sql' }));
    expect(checkReferences(scenario)).toHaveLength(MAX_PROBLEMS);
  });

  it.runIf(canTime)('and a million records with nothing in them are refused at once', () => {
    const zeros = `[0${',0'.repeat(1_000_000)}]`;
    const text = `{"format":"tenant-isolation-scenario","version":1,"scenario":{"name":"X","tenants":${zeros},"connections":${zeros}}}`;
    const refuse = () => expect(problemsOf(text)).toHaveLength(MAX_PROBLEMS);
    expect(processorMs(refuse)).toBeLessThan(5_000);
  });
});
