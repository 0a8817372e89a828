import { connectorName } from '../../connectors/lookup';
import { diff } from '../../evaluate/diff';
import { evaluate } from '../../evaluate/evaluate';
import type { ConnectionResult, Evaluation, Gate } from '../../evaluate/verdict';
import { directionLabel } from '../../explain/direction';
import { explainVerdict } from '../../explain/explain';
import { findTenant, ruleTenantName, tenantName } from '../../explain/words';
import type { Connection, Rule, Scenario, Tenant } from '../../model/scenario';

/** A report before it takes a form: plain texts, escaped by whoever writes them. */
export interface Report {
  readonly title: string;
  readonly date: string;
  readonly description: string | null;
  readonly summary: readonly string[];
  /** Against the baseline; null when none is pinned. */
  readonly changes: { readonly label: string; readonly lines: readonly string[] } | null;
  readonly blocked: readonly { readonly title: string; readonly sentences: readonly string[] }[];
  readonly policies: readonly PolicyTable[];
  /** What administrators of other tenants would have to set. */
  readonly others: readonly string[];
  readonly limits: readonly string[];
}

export interface PolicyTable {
  readonly tenant: string;
  readonly state: string;
  /** Allowed direction, tenant, owner, review by, note. */
  readonly rows: readonly (readonly [string, string, string, string, string])[];
}

const LIMITS = [
  'This is a model of tenant isolation, worked out from Microsoft’s public documentation; that both tenants’ policies count together is concluded from it.',
  'Which connectors are governed is concluded from the way they sign in; no official list exists.',
  'A real change takes about an hour to reach active apps and flows.',
  'What isolation allows can still be refused by Entra (tenant restrictions, cross-tenant access settings, Conditional Access) or by a data policy.',
];

/** Everything a report says about a scenario; `date` is how the day should be written. */
export function makeReport(scenario: Scenario, date: string): Report {
  const evaluation = evaluate(scenario);
  const blocked = evaluation.connections.filter((result) => result.verdict === 'blocked');
  const connections = new Map(scenario.connections.map((connection) => [connection.id, connection]));
  return {
    title: scenario.name,
    date,
    description: scenario.description ?? null,
    summary: summaryLines(scenario, evaluation),
    changes: changesSince(scenario),
    blocked: blocked.map((result) => ({
      title: connectionTitle(scenario, result),
      sentences: sentencesFor(scenario, connections.get(result.id) as Connection, result),
    })),
    policies: scenario.tenants.map((tenant) => policyTable(scenario, tenant)),
    others: [...new Set(blocked.flatMap((result) => wishes(scenario, result)))],
    limits: LIMITS,
  };
}

function summaryLines(scenario: Scenario, { summary }: Evaluation): readonly string[] {
  const isolated = scenario.tenants.filter((tenant) => tenant.isolation.enabled).length;
  return [
    `${scenario.tenants.length} tenants, ${isolated} of them with isolation On`,
    `${summary.connections} connections: ${summary.allowed} allowed (${summary.notEvaluated} of them not evaluated), ${summary.blocked} blocked`,
    `${summary.expectationsFailed} connections are not as expected, ${summary.intentsFailed} intents fail`,
  ];
}

function connectionTitle(scenario: Scenario, { from, to, connector }: ConnectionResult): string {
  return `${connectorName(connector)}: ${tenantName(scenario, from)} → ${tenantName(scenario, to)}`;
}

function sentencesFor(
  scenario: Scenario,
  connection: Connection,
  result: ConnectionResult,
): readonly string[] {
  return explainVerdict(scenario, connection, result).gates.map((gate) => gate.sentence);
}

function policyTable(scenario: Scenario, { name, isolation }: Tenant): PolicyTable {
  const state = isolation.enabled ? 'isolation On' : 'isolation Off, rules not in force';
  return { tenant: name, state, rows: isolation.rules.map((rule) => ruleRow(scenario, rule)) };
}

function ruleRow(scenario: Scenario, rule: Rule): PolicyTable['rows'][number] {
  const named = ruleTenantName(scenario, rule.tenant);
  const whom = named === rule.tenant ? named : `${named} (${rule.tenant})`;
  return [directionLabel(rule.direction), whom, rule.owner ?? '', rule.reviewBy ?? '', rule.note ?? ''];
}

/** A gate that somebody else administers can only be asked for. */
function wishes(scenario: Scenario, result: ConnectionResult): readonly string[] {
  if (result.notEvaluatedBecause !== null) return [];
  const ask = (gate: Gate, direction: 'inbound' | 'outbound', other: string): readonly string[] => {
    const tenant = findTenant(scenario, gate.tenant);
    if (gate.outcome === 'allowed' || tenant?.managed !== false) return [];
    const preposition = direction === 'inbound' ? 'from' : 'to';
    return [`${tenant.name} would have to allow ${direction} ${preposition} ${tenantName(scenario, other)}.`];
  };
  return [...ask(result.outbound, 'outbound', result.to), ...ask(result.inbound, 'inbound', result.from)];
}

function changesSince(scenario: Scenario): Report['changes'] {
  const { baseline } = scenario;
  if (!baseline) return null;
  const before: Scenario = {
    ...scenario,
    tenants: scenario.tenants.map((tenant) => ({
      ...tenant,
      isolation: baseline.isolation[tenant.id] ?? tenant.isolation,
    })),
  };
  const { newlyBlocked, newlyAllowed, unchanged } = diff(before, scenario);
  const results = new Map(evaluate(scenario).connections.map((result) => [result.id, result]));
  const line = (id: string, words: string) =>
    `${words}: ${connectionTitle(scenario, results.get(id) as ConnectionResult)}`;
  return {
    label: baseline.label,
    lines: [
      ...newlyBlocked.map((id) => line(id, 'Newly blocked')),
      ...newlyAllowed.map((id) => line(id, 'Newly allowed')),
      `${newlyBlocked.length} newly blocked, ${newlyAllowed.length} newly allowed, ${unchanged} unchanged`,
    ],
  };
}
