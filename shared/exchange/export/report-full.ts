import { groupBy } from '../../base/group-by';
import { plural } from '../../base/plural';
import { shownText } from '../../base/shown-text';
import type { Comparison } from '../../compare/compare';
import { changesByFlow, compareWithBaseline, countWords } from '../../compare/compare';
import { connectorName } from '../../connectors/lookup';
import { evaluate } from '../../evaluate/evaluate';
import type { Evaluation } from '../../evaluate/verdict';
import { stateOf } from '../../evaluate/verdict';
import { intentSentence } from '../../explain/intent-sentence';
import { directionLabel } from '../../explain/direction';
import { stateWord, tenantName } from '../../explain/words';
import { ruleNameFor } from '../../model/tenant-identity';
import type { Connection, Scenario, View } from '../../model/scenario';
import { otherAdministrators } from './administrators';
import type { Block, Page } from './blocks';
import { bullets, paragraph, section, table } from './blocks';
import { dealings, letterAsks } from './letter-asks';
import { reportEvidence } from './report-evidence';
import type { Judged } from './report-pairs';
import { moreRows, ONE_BY_ONE, pairTable } from './report-pairs';
import { reportPicture } from './report-picture';
import { policyChangeTable, rulesByTenant, tenantTable } from './report-policies';
import { inEnglish as say } from '../../words/in-english';

const LIMITS = [
  'This is a model of tenant isolation, worked out from Microsoft’s public documentation; that both tenants’ policies count together is concluded from it.',
  'Connections of agents are judged as those of flows, service principals as people; neither is documented. Azure Logic Apps have a policy of their own and are left out.',
  'Which connectors are governed is concluded from the way they sign in; no official list exists.',
  'A real change takes about an hour to reach active apps and flows.',
  'What isolation allows can still be refused by Entra (tenant restrictions, cross-tenant access settings, Conditional Access) or by a data policy or an advanced connector policy.',
];

/** Everything a report says about a scenario; `date` is how the day should be written. Parts without content are left out. */
export function fullReport(scenario: Scenario, view: View, date: string): Page {
  const evaluation = evaluate(scenario, view.groups);
  const comparison = compareWithBaseline(scenario);
  const judged = evaluation.connections.map((result, at): Judged => ({
    connection: scenario.connections[at] as Connection,
    result,
  }));
  return {
    title: shownText(scenario.name),
    below: [date, ...(scenario.description === undefined ? [] : [scenario.description])],
    blocks: [
      ...section('Summary', [...bullets(summaryLines(scenario, evaluation)), reportPicture(scenario, view)]),
      ...changeSections(scenario, comparison, judged),
      ...section('Blocked connections', blockedBlocks(scenario, judged, comparison)),
      ...section('Not as expected', surprises(scenario, judged)),
      ...section('Intents', intentTable(scenario, view, evaluation)),
      ...section('Decisions', decisionTable(scenario)),
      ...section('What others must set', othersTable(scenario)),
      ...section(
        'Tenants',
        scenario.tenants.length === 0 ? [paragraph('No tenants.')] : tenantTable(scenario),
      ),
      ...section('Rules', rulesByTenant(scenario)),
      ...section('How sure this is', sureness(scenario, evaluation)),
      ...section('Limits of this report', bullets(LIMITS)),
    ],
  };
}

function summaryLines(scenario: Scenario, { summary }: Evaluation): readonly string[] {
  const isolated = scenario.tenants.filter((tenant) => tenant.isolation.enabled).length;
  const failed = summary.expectationsFailed;
  const count = (n: number) => n.toLocaleString('en');
  return [
    `${plural(scenario.tenants.length, 'tenant')}, ${isolated} of them with isolation On`,
    `${plural(summary.connections, 'connection')}: ${count(summary.allowed)} allowed (${count(summary.notEvaluated)} of them not evaluated), ${count(summary.blocked)} blocked`,
    `${plural(failed, 'connection')} ${failed === 1 ? 'is' : 'are'} not as expected, ${plural(summary.intentsFailed, 'intent')} ${summary.intentsFailed === 1 ? 'fails' : 'fail'}`,
  ];
}

function changeSections(
  scenario: Scenario,
  comparison: Comparison | null,
  judged: readonly Judged[],
): readonly Block[] {
  const { baseline } = scenario;
  if (!comparison || !baseline) return [];
  const { newlyBlocked, newlyAllowed, unchanged } = comparison;
  const allowed = new Set(newlyAllowed);
  const flows = [...groupBy(changesByFlow(scenario, comparison), countWords)].map(([words, group]) => [
    words,
    `${group.length}`,
    group.map(({ name }) => shownText(name)).join(', '),
  ]);
  return section(`What changes against “${shownText(baseline.label)}”`, [
    paragraph(
      `${plural(newlyBlocked.length, 'connection')} newly blocked, ${newlyAllowed.length.toLocaleString('en')} newly allowed, ${unchanged.toLocaleString('en')} unchanged.`,
    ),
    ...policyChangeTable(scenario, baseline.isolation),
    ...section(
      'Flows and apps',
      table({ head: ['Connections of it', 'Flows', 'Which'], rows: flows, numbers: ['Flows'] }),
      3,
    ),
    ...section(
      'Newly allowed',
      connectionTable(
        scenario,
        judged.filter(({ result }) => allowed.has(result.id)),
      ),
      3,
    ),
  ]);
}

function blockedBlocks(
  scenario: Scenario,
  judged: readonly Judged[],
  comparison: Comparison | null,
): readonly Block[] {
  const blocked = judged.filter(({ result }) => result.verdict === 'blocked');
  if (blocked.length === 0) return [paragraph('None.')];
  return [...pairTable(scenario, blocked, comparison?.changes), ONE_BY_ONE];
}

/** Longer lists are for spreadsheets. */
const LISTED = 40;

function connectionTable(scenario: Scenario, all: readonly Judged[]): readonly Block[] {
  const rows = all
    .slice(0, LISTED)
    .map(({ connection, result }) => [
      tenantName(scenario, result.from),
      tenantName(scenario, result.to),
      connectorName(connection.connector),
      result.expect === null ? '' : result.expect,
      stateWord(stateOf(result)),
    ]);
  return [
    ...table({ head: ['Creator tenant', 'Sign-in tenant', 'Connector', 'Expected', 'Is'], rows }),
    ...moreRows(all.length - LISTED, 'connection'),
  ];
}

function surprises(scenario: Scenario, judged: readonly Judged[]): readonly Block[] {
  return connectionTable(
    scenario,
    judged.filter(({ result }) => result.asExpected === false),
  );
}

function intentTable(scenario: Scenario, { groups }: View, { intents }: Evaluation): readonly Block[] {
  const rows = (scenario.intents ?? []).map((intent, at) => [
    intents[at]?.holds === true ? 'Holds' : 'Fails',
    say(intentSentence(scenario, intent, groups)),
    intents[at]?.holds === true ? '' : plural(intents[at]?.violations.length ?? 0, 'pair'),
  ]);
  return table({ head: ['State', 'Intent', 'Does not hold for'], rows });
}

function decisionTable(scenario: Scenario): readonly Block[] {
  const rows = (scenario.decisions ?? []).map(({ from, to, decision, owner, due, note }) => [
    tenantName(scenario, from),
    tenantName(scenario, to),
    decision,
    owner ?? '',
    due ?? '',
    note ?? '',
  ]);
  return table({ head: ['Creator tenant', 'Sign-in tenant', 'Decision', 'Owner', 'Due', 'Note'], rows });
}

/** The rules that other administrators can only be asked for, in the words that have to be entered there. */
function othersTable(scenario: Scenario): readonly Block[] {
  const rows = otherAdministrators(scenario).flatMap((administrator) =>
    letterAsks(dealings(scenario, administrator))
      .filter(({ urgency }) => urgency === 'now')
      .map(({ at, names, direction, connections, due }) => [
        shownText(at.name),
        directionLabel(direction),
        shownText(names.name),
        ruleNameFor(names) ?? '',
        `${connections.length}`,
        due ?? '',
      ]),
  );
  const head = ['At', 'Allowed direction', 'For', 'Tenant ID or domain', 'Connections', 'By'];
  return rows.length === 0 ? [paragraph('Nothing.')] : table({ head, rows, numbers: ['Connections'] });
}

function sureness(scenario: Scenario, { connections }: Evaluation): readonly Block[] {
  const lines = reportEvidence(scenario, connections);
  return lines.length === 0 ? [paragraph('No verdicts.')] : bullets(lines);
}
