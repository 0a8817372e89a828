import { connectorName, findConnector } from '../connectors/lookup';
import { compilePolicies } from '../evaluate/compile-policies';
import { evaluateConnection } from '../evaluate/evaluate-connection';
import type { NotEvaluatedReason, Verdict } from '../evaluate/verdict';
import { evidenceOf } from '../evidence/explain-evidence';
import type { Connection, Scenario } from '../model/scenario';
import { explainGate } from './explain-gate';
import type { Explanation, GateExplanation } from './explanation';
import { remediesFor } from './remedies';
import { findTenant, list, tenantName } from './words';

const CAUTION =
  'This is about tenant isolation only. What it allows can still fail: Entra may refuse the sign-in (tenant restrictions, ' +
  'cross-tenant access settings, Conditional Access), and a data policy or an advanced connector policy may stop the flow.';

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
export function explainInOneLine(explanation: Explanation): string {
  const sentences = explanation.gates.map((gate) => gate.sentence);
  return explanation.notEvaluated === null ? sentences.join(' ') : explanation.notEvaluated;
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

function headline(scenario: Scenario, verdict: Verdict, gates: readonly GateExplanation[]): string {
  if (verdict.notEvaluatedBecause !== null)
    return 'Allowed: tenant isolation does not look at this connection.';
  const blockers = gates.filter((gate) => gate.outcome === 'blocked');
  if (blockers.length === 0) return 'Allowed by both tenants.';
  return `Blocked by ${list(blockers.map((gate) => `${tenantName(scenario, gate.tenant)} (${gate.gate})`))}.`;
}

function notEvaluated(scenario: Scenario, connection: Connection, reason: NotEvaluatedReason): string {
  const connector = connectorName(connection.connector);
  const policy = findConnector(connection.connector)?.isUnblockable
    ? 'A classic data policy cannot block this connector; an advanced connector policy of a managed environment can.'
    : 'A data policy can block the connector instead.';
  const reasons: Readonly<Record<NotEvaluatedReason, string>> = {
    'same-tenant': `It stays within ${tenantName(scenario, connection.from)}, so it is not a cross-tenant connection. That also holds for a guest who works in this tenant with this tenant's data.`,
    'not-enforced': `${connector} is a documented exception: it signs in with a token of its own, so tenant isolation is not enforced for it. A data policy can block it instead.`,
    'not-entra': `This connection does not sign in with Microsoft Entra ID (${connector}), so tenant isolation does not cover it. ${policy}`,
  };
  return reasons[reason];
}
