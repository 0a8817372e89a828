import type { Connection, Decision, Intent, Scenario } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { compilePolicies } from './compile-policies';
import { evaluateConnection } from './evaluate-connection';
import type { PairVerdicts } from './evaluate-pairs';
import { evaluatePairs } from './evaluate-pairs';
import type { ConnectionResult, Evaluation, IntentResult, Summary, Verdict } from './verdict';

/** Judges every connection and every intent of a scenario (scenario-v1, sections 2 and 3). */
export function evaluate(scenario: Scenario): Evaluation {
  const index = compilePolicies(scenario.tenants);
  const connections = scenario.connections.map((connection) =>
    toResult(connection, evaluateConnection(index, connection)),
  );
  const intents = judgeIntents(scenario);
  return { connections, intents, summary: summarize(connections, intents) };
}

function toResult(connection: Connection, verdict: Verdict): ConnectionResult {
  const { id, from, to, connector, expect = null } = connection;
  return { id, from, to, connector, ...verdict, expect, asExpected: asExpected(expect, verdict.verdict) };
}

function asExpected(expect: Decision | null, verdict: Decision): boolean | null {
  return expect === null ? null : expect === verdict;
}

function judgeIntents(scenario: Scenario): readonly IntentResult[] {
  const intents = scenario.intents ?? [];
  if (intents.length === 0) return [];
  const pairs = evaluatePairs(scenario.tenants);
  return intents.map((intent) => judgeIntent(intent, pairs));
}

/** An intent speaks of governed connections between every pair it covers, two different tenants each. */
function judgeIntent(intent: Intent, pairs: PairVerdicts): IntentResult {
  const violations: { from: string; to: string }[] = [];
  for (const from of covered(intent.from, pairs)) {
    for (const to of covered(intent.to, pairs)) {
      if (from === to) continue;
      const isAllowed = pairs.at(from, to)?.isAllowed;
      if (isAllowed !== undefined && isAllowed !== (intent.must === 'allowed')) violations.push({ from, to });
    }
  }
  return { id: intent.id, must: intent.must, holds: violations.length === 0, violations };
}

function covered(end: string, pairs: PairVerdicts): readonly string[] {
  return end === WILDCARD ? pairs.tenants : [end];
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
