import { plural } from '../../base/plural';
import { shownText } from '../../base/shown-text';
import { evaluate } from '../../evaluate/evaluate';
import type { Evaluation } from '../../evaluate/verdict';
import { directionLabel } from '../../explain/direction';
import { explainVerdict } from '../../explain/explain';
import { intentSentence } from '../../explain/intent-sentence';
import { ruleTenantName } from '../../explain/words';
import type { Connection, Rule, Scenario, Tenant } from '../../model/scenario';
import { flowsByConnection } from './flows-by-connection';
import type { ReportChanges } from './report-changes';
import { connectionTitle, reportChanges } from './report-changes';
import { reportEvidence, reportSureness } from './report-evidence';
import { reportWishes } from './report-wishes';

/** A report before it takes a form: plain texts, escaped by whoever writes them. */
export interface Report {
  readonly title: string;
  readonly date: string;
  readonly description: string | null;
  readonly summary: readonly string[];
  /** Against the baseline; null when none is pinned. */
  readonly changes: ReportChanges | null;
  /** Whether each intent holds; null when there are none. */
  readonly intents: readonly string[] | null;
  readonly blocked: readonly { readonly title: string; readonly sentences: readonly string[] }[];
  readonly policies: readonly PolicyTable[];
  /** What administrators of other tenants would have to set. */
  readonly others: readonly string[];
  /** How sure the verdicts are: counts, assumptions, recorded tests. */
  readonly evidence: readonly string[];
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
  'Connections of agents are judged as those of flows, service principals as people; neither is documented. Azure Logic Apps have a policy of their own and are left out.',
  'Which connectors are governed is concluded from the way they sign in; no official list exists.',
  'A real change takes about an hour to reach active apps and flows.',
  'What isolation allows can still be refused by Entra (tenant restrictions, cross-tenant access settings, Conditional Access) or by a data policy or an advanced connector policy.',
];

/** Everything a report says about a scenario; `date` is how the day should be written. */
export function makeReport(scenario: Scenario, date: string): Report {
  const evaluation = evaluate(scenario);
  const blocked = evaluation.connections.filter((result) => result.verdict === 'blocked');
  const connections = new Map(scenario.connections.map((connection) => [connection.id, connection]));
  const users = flowsByConnection(scenario);
  return {
    title: shownText(scenario.name),
    date,
    description: scenario.description ?? null,
    summary: summaryLines(scenario, evaluation),
    changes: reportChanges(scenario),
    intents: scenario.intents?.length ? intentLines(scenario, evaluation) : null,
    blocked: blocked.map((result) => {
      const connection = connections.get(result.id) as Connection;
      const explanation = explainVerdict(scenario, connection, result);
      return {
        title: connectionTitle(scenario, connection),
        sentences: [
          ...explanation.gates.map((gate) => gate.sentence),
          reportSureness(explanation.evidence),
          ...use(connection, users.get(result.id) ?? []),
        ],
      };
    }),
    policies: scenario.tenants.map((tenant) => policyTable(scenario, tenant)),
    others: reportWishes(scenario, blocked),
    evidence: reportEvidence(scenario, evaluation.connections),
    limits: LIMITS,
  };
}

function summaryLines(scenario: Scenario, { summary }: Evaluation): readonly string[] {
  const isolated = scenario.tenants.filter((tenant) => tenant.isolation.enabled).length;
  const failed = summary.expectationsFailed;
  return [
    `${plural(scenario.tenants.length, 'tenant')}, ${isolated} of them with isolation On`,
    `${plural(summary.connections, 'connection')}: ${summary.allowed} allowed (${summary.notEvaluated} of them not evaluated), ${summary.blocked} blocked`,
    `${plural(failed, 'connection')} ${failed === 1 ? 'is' : 'are'} not as expected, ${plural(summary.intentsFailed, 'intent')} ${summary.intentsFailed === 1 ? 'fails' : 'fail'}`,
  ];
}

function intentLines(scenario: Scenario, { intents }: Evaluation): readonly string[] {
  const holds = new Map(intents.map((intent) => [intent.id, intent.holds]));
  return (scenario.intents ?? []).map(
    (intent) => `${holds.get(intent.id) === true ? 'Holds' : 'Fails'}: ${intentSentence(scenario, intent)}`,
  );
}

/** Two connections between the same tenants are told apart by who uses them. */
function use({ account }: Connection, users: readonly string[]): readonly string[] {
  return [
    ...(account === undefined ? [] : [`Account: ${shownText(account)}`]),
    ...(users.length === 0 ? [] : [`Used by: ${users.map(shownText).join(', ')}`]),
  ];
}

function policyTable(scenario: Scenario, { name, managed, isolation }: Tenant): PolicyTable {
  const off = isolation.rules.length === 0 ? 'isolation Off' : 'isolation Off, rules not in force';
  const state = isolation.enabled ? 'isolation On' : off;
  return {
    tenant: name,
    state: managed === false ? `${state} (external)` : state,
    rows: isolation.rules.map((rule) => ruleRow(scenario, rule)),
  };
}

function ruleRow(scenario: Scenario, rule: Rule): PolicyTable['rows'][number] {
  const named = ruleTenantName(scenario, rule.tenant);
  const whom = named === rule.tenant ? named : `${named} (${rule.tenant})`;
  return [directionLabel(rule.direction), whom, rule.owner ?? '', rule.reviewBy ?? '', rule.note ?? ''];
}
