import type { Connection, Decision, Intent, Scenario } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import type { PolicyIndex } from './compile-policies';
import { compilePolicies } from './compile-policies';
import { evaluateConnection } from './evaluate-connection';
import { evaluatePairs } from './evaluate-pairs';
import type { ConnectionResult, Evaluation, IntentResult, Summary, Verdict } from './verdict';

/** Judges every connection and every intent of a scenario (scenario-v1, sections 2 and 3). */
export function evaluate(scenario: Scenario): Evaluation {
  const index = compilePolicies(scenario.tenants);
  const connections = scenario.connections.map((connection) =>
    toResult(connection, evaluateConnection(index, connection)),
  );
  const intents = judgeIntents(scenario, index);
  return { connections, intents, summary: summarize(connections, intents) };
}

function toResult(connection: Connection, verdict: Verdict): ConnectionResult {
  const { id, from, to, connector, expect = null } = connection;
  return { id, from, to, connector, ...verdict, expect, asExpected: asExpected(expect, verdict.verdict) };
}

function asExpected(expect: Decision | null, verdict: Decision): boolean | null {
  return expect === null ? null : expect === verdict;
}

/** Of one intent no more violations than this are listed: all pairs of 1,000 tenants, and no computer's whole memory. */
const MAX_LISTED_VIOLATIONS = 1_000_000;

/** Is a governed connection from the one tenant to the other allowed? Undefined when one of them is not there. */
type PairTest = (from: string, to: string) => boolean | undefined;

function judgeIntents(scenario: Scenario, index: PolicyIndex): readonly IntentResult[] {
  const intents = scenario.intents ?? [];
  const ids = [...index.keys()];
  const isAnyForAllPairs = intents.some(({ from, to }) => from === WILDCARD && to === WILDCARD);
  const isAllowed = isAnyForAllPairs ? testAllAtOnce(scenario) : testOneByOne(index);
  return intents.map((intent) => judgeIntent(intent, ids, isAllowed));
}

/** Worth its size only when every pair is asked for: it grows with the square of the tenants. */
function testAllAtOnce(scenario: Scenario): PairTest {
  const pairs = evaluatePairs(scenario.tenants);
  return (from, to) => pairs.at(from, to)?.isAllowed;
}

function testOneByOne(index: PolicyIndex): PairTest {
  return (from, to) => {
    if (!index.has(from) || !index.has(to)) return undefined;
    const governed = { id: '', from, to, connector: '', auth: 'entra' } as const;
    return evaluateConnection(index, governed).verdict === 'allowed';
  };
}

/** An intent speaks of governed connections between every pair it covers, two different tenants each. */
function judgeIntent(intent: Intent, ids: readonly string[], isAllowed: PairTest): IntentResult {
  const { id, must } = intent;
  const violations: { from: string; to: string }[] = [];
  for (const from of covered(intent.from, ids)) {
    for (const to of covered(intent.to, ids)) {
      if (from === to || isAllowed(from, to) !== (must !== 'allowed')) continue;
      if (violations.length === MAX_LISTED_VIOLATIONS) return { id, must, holds: false, violations };
      violations.push({ from, to });
    }
  }
  return { id, must, holds: violations.length === 0, violations };
}

function covered(end: string, ids: readonly string[]): readonly string[] {
  return end === WILDCARD ? ids : [end];
}

function summarize(connections: readonly ConnectionResult[], intents: readonly IntentResult[]): Summary {
  const count = (test: (result: ConnectionResult) => boolean) => connections.filter(test).length;
  return {
    connections: connections.length,
    allowed: count((result) => result.verdict === 'allowed'),
    blocked: count((result) => result.verdict === 'blocked'),
    notEvaluated: count((result) => result.notEvaluatedBecause !== null),
    expectationsFailed: count((result) => result.asExpected === false),
    intentsFailed: intents.filter((intent) => !intent.holds).length,
  };
}
