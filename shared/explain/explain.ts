import { connectorName, findConnector } from '../connectors/lookup';
import { compilePolicies } from '../evaluate/compile-policies';
import { evaluateConnection } from '../evaluate/evaluate-connection';
import type { NotEvaluatedReason, Verdict } from '../evaluate/verdict';
import { evidenceOf } from '../evidence/explain-evidence';
import type { Connection, Scenario } from '../model/scenario';
import { explainGate } from './explain-gate';
import type { Explanation, GateExplanation } from './explanation';
import { remediesFor } from './remedies';
import { listOf, message, type Message } from '../words/message';
import { inTurn } from '../words/in-turn';
import { findTenant, gateOf, tenantWord } from './words';

const CAUTION = message('explain.caution');

/** Why this connection is allowed or blocked, in sentences; undefined when there is no such connection. */
export function explainConnection(scenario: Scenario, connectionId: string): Explanation | undefined {
  const connection = scenario.connections.find((other) => other.id === connectionId);
  if (!connection) return undefined;
  const ends = [connection.from, connection.to].flatMap((id) => findTenant(scenario, id) ?? []);
  return explainVerdict(scenario, connection, evaluateConnection(compilePolicies(ends), connection));
}

/** The same for a verdict that is already worked out. */
export function explainVerdict(scenario: Scenario, connection: Connection, verdict: Verdict): Explanation {
  const gates = explainGates(scenario, connection, verdict);
  return {
    headline: headline(scenario, verdict, gates),
    gates,
    notEvaluated:
      verdict.notEvaluatedBecause === null
        ? null
        : notEvaluated(scenario, connection, verdict.notEvaluatedBecause),
    remedies: remediesFor(scenario, connection, verdict),
    evidence: evidenceOf(scenario, connection, verdict),
    caution: CAUTION,
  };
}

/** All of it as one line of text, for the command line and reports. */
export function explainInOneLine({ gates, notEvaluated, headline }: Explanation): Message {
  const [first, ...more] = gates.map((gate) => gate.sentence);
  return notEvaluated ?? (first ? inTurn(first, more) : headline);
}

function explainGates(
  scenario: Scenario,
  connection: Connection,
  verdict: Verdict,
): readonly GateExplanation[] {
  if (verdict.notEvaluatedBecause !== null) return [];
  return [
    explainGate(scenario, 'outbound', verdict.outbound, connection.to),
    explainGate(scenario, 'inbound', verdict.inbound, connection.from),
  ];
}

function headline(scenario: Scenario, verdict: Verdict, gates: readonly GateExplanation[]): Message {
  if (verdict.notEvaluatedBecause !== null) return message('explain.headlineNotEvaluated');
  const blockers = gates.filter((gate) => gate.outcome === 'blocked');
  if (blockers.length === 0) return message('explain.headlineAllowed');
  return message('explain.headlineBlocked', {
    blockers: listOf(blockers.map(({ tenant, gate }) => gateOf(scenario, tenant, gate))),
  });
}

function notEvaluated(scenario: Scenario, connection: Connection, reason: NotEvaluatedReason): Message {
  const connector = connectorName(connection.connector);
  switch (reason) {
    case 'same-tenant':
      return message('explain.staysAtHome', { tenant: tenantWord(scenario, connection.from) });
    case 'not-enforced':
      return message('explain.notEnforced', { connector });
    case 'not-entra':
      return findConnector(connection.connector)?.isUnblockable
        ? message('explain.notEntraUnblockable', { connector })
        : message('explain.notEntra', { connector });
  }
}
