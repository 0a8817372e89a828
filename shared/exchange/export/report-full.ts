import type { Say } from '../../words/say';
import { groupBy } from '../../base/group-by';
import { shownText } from '../../base/shown-text';
import type { Comparison } from '../../compare/compare';
import { changesByFlow, compareWithBaseline, countWords } from '../../compare/compare';
import { connectorName } from '../../connectors/lookup';
import { evaluate } from '../../evaluate/evaluate';
import type { Evaluation } from '../../evaluate/verdict';
import { stateOf } from '../../evaluate/verdict';
import { verdictCountWords } from '../../explain/count-words';
import { intentSentence } from '../../explain/intent-sentence';
import { directionMessage } from '../../explain/direction';
import { stateMessage, tenantWord } from '../../explain/words';
import { ruleNameFor } from '../../model/tenant-identity';
import type { Connection, Scenario, View } from '../../model/scenario';
import { otherAdministrators } from './administrators';
import type { Block, Page } from './blocks';
import { bullets, paragraph, section, table } from './blocks';
import { dealings, letterAsks } from './letter-asks';
import { reportEvidence } from './report-evidence';
import type { Judged } from './report-pairs';
import { moreConnections, oneByOne, pairTable } from './report-pairs';
import { reportPicture } from './report-picture';
import { policyChangeTable, rulesByTenant, tenantTable } from './report-policies';
import { listOf } from '../../words/message';

const LIMITS = [
  'exports.limitModel',
  'exports.limitAgents',
  'exports.limitConnectors',
  'exports.limitDelay',
  'exports.limitOtherPolicies',
] as const;

/** Everything a report says about a scenario; `date` is how the day should be written. Parts without content are left out. */
export function fullReport(say: Say, scenario: Scenario, view: View, date: string): Page {
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
      ...section(say('exports.reportSummary'), [
        ...bullets(summaryLines(say, scenario, evaluation)),
        reportPicture(say, scenario, view),
      ]),
      ...changeSections(say, scenario, { comparison, judged }),
      ...section(say('exports.reportBlocked'), blockedBlocks(say, scenario, { comparison, judged })),
      ...section(say('exports.reportSurprises'), surprises(say, scenario, judged)),
      ...section(say('exports.reportIntents'), intentTable(say, scenario, { view, evaluation })),
      ...section(say('exports.reportDecisions'), decisionTable(say, scenario)),
      ...section(say('exports.reportOthers'), othersTable(say, scenario)),
      ...section(say('exports.reportTenants'), tenantBlocks(say, scenario)),
      ...section(say('exports.reportRules'), rulesByTenant(say, scenario)),
      ...section(say('exports.reportSureness'), sureness(say, scenario, evaluation)),
      ...section(say('exports.reportLimits'), bullets(LIMITS.map((id) => say(id)))),
    ],
  };
}

function tenantBlocks(say: Say, scenario: Scenario): readonly Block[] {
  return scenario.tenants.length === 0
    ? [paragraph(say('exports.reportNoTenants'))]
    : tenantTable(say, scenario);
}

function summaryLines(say: Say, { tenants }: Scenario, { summary }: Evaluation): readonly string[] {
  const { connections, expectationsFailed, intentsFailed } = summary;
  const isolated = tenants.filter((tenant) => tenant.isolation.enabled).length;
  return [
    say('exports.summaryTenants', { count: tenants.length, isolated }),
    say('exports.summaryConnections', { count: connections, verdicts: verdictCountWords(summary) }),
    say('exports.summaryFailed', { connections: expectationsFailed, intents: intentsFailed }),
  ];
}

/** The verdicts, and what changed against the pinned policies. */
interface Verdicts {
  readonly comparison: Comparison | null;
  readonly judged: readonly Judged[];
}

function changeSections(say: Say, scenario: Scenario, { comparison, judged }: Verdicts): readonly Block[] {
  const { baseline } = scenario;
  if (!comparison || !baseline) return [];
  const { newlyBlocked, newlyAllowed, unchanged } = comparison;
  const allowed = new Set(newlyAllowed);
  return section(say('exports.changesTitle', { baseline: shownText(baseline.label) }), [
    paragraph(
      say('exports.changesCounts', {
        blocked: newlyBlocked.length,
        allowed: newlyAllowed.length,
        unchanged,
      }),
    ),
    ...policyChangeTable(say, scenario, baseline.isolation),
    ...section(say('exports.changesFlows'), changedFlows(say, scenario, comparison), 3),
    ...section(
      say('exports.changesNewlyAllowed'),
      connectionTable(
        say,
        scenario,
        judged.filter(({ result }) => allowed.has(result.id)),
      ),
      3,
    ),
  ]);
}

function changedFlows(say: Say, scenario: Scenario, comparison: Comparison): readonly Block[] {
  const changes = changesByFlow(scenario, comparison);
  const rows = [...groupBy(changes, (change) => say.word(countWords(change)))].map(([words, group]) => [
    words,
    `${group.length}`,
    say.word(
      listOf(
        group.map(({ name }) => shownText(name)),
        'commas',
      ),
    ),
  ]);
  const flows = say('exports.headFlows');
  const head = [say('exports.headConnectionsOfIt'), flows, say('exports.headWhich')];
  return table({ head, rows, numbers: [flows] });
}

function blockedBlocks(say: Say, scenario: Scenario, { comparison, judged }: Verdicts): readonly Block[] {
  const blocked = judged.filter(({ result }) => result.verdict === 'blocked');
  if (blocked.length === 0) return [paragraph(say('exports.none'))];
  return [...pairTable(say, scenario, blocked, comparison?.changes), oneByOne(say)];
}

/** Longer lists are for spreadsheets. */
const LISTED = 40;

function connectionTable(say: Say, scenario: Scenario, all: readonly Judged[]): readonly Block[] {
  const rows = all
    .slice(0, LISTED)
    .map(({ connection, result }) => [
      say.word(tenantWord(scenario, result.from)),
      say.word(tenantWord(scenario, result.to)),
      connectorName(connection.connector),
      result.expect === null ? '' : say('exports.outcome', { outcome: result.expect }),
      say(stateMessage(stateOf(result))),
    ]);
  return [
    ...table({
      head: [
        say('exports.headCreatorTenant'),
        say('exports.headSignInTenant'),
        say('exports.headConnector'),
        say('exports.headExpected'),
        say('exports.headIs'),
      ],
      rows,
    }),
    ...moreConnections(say, all.length - LISTED),
  ];
}

function surprises(say: Say, scenario: Scenario, judged: readonly Judged[]): readonly Block[] {
  return connectionTable(
    say,
    scenario,
    judged.filter(({ result }) => result.asExpected === false),
  );
}

function intentTable(
  say: Say,
  scenario: Scenario,
  { view: { groups }, evaluation: { intents } }: { readonly view: View; readonly evaluation: Evaluation },
): readonly Block[] {
  const rows = (scenario.intents ?? []).map((intent, at) => [
    say('exports.intentState', { state: intents[at]?.holds === true ? 'holds' : 'fails' }),
    say.word(intentSentence(scenario, intent, groups)),
    intents[at]?.holds === true ? '' : say('exports.pairs', { count: intents[at]?.violations.length ?? 0 }),
  ]);
  return table({
    head: [say('exports.headState'), say('exports.headIntent'), say('exports.headFailsFor')],
    rows,
  });
}

function decisionTable(say: Say, scenario: Scenario): readonly Block[] {
  const rows = (scenario.decisions ?? []).map(({ from, to, decision, owner, due, note }) => [
    say.word(tenantWord(scenario, from)),
    say.word(tenantWord(scenario, to)),
    say('exports.decision', { decision }),
    owner ?? '',
    due ?? '',
    note ?? '',
  ]);
  const head = [
    say('exports.headCreatorTenant'),
    say('exports.headSignInTenant'),
    say('exports.headDecision'),
    say('exports.headOwner'),
    say('exports.headDue'),
    say('exports.headNote'),
  ];
  return table({ head, rows });
}

/** The rules that other administrators can only be asked for, in the words that have to be entered there. */
function othersTable(say: Say, scenario: Scenario): readonly Block[] {
  const rows = otherAdministrators(scenario).flatMap((administrator) =>
    letterAsks(dealings(scenario, administrator))
      .filter(({ urgency }) => urgency === 'now')
      .map(({ at, names, direction, connections, due }) => [
        shownText(at.name),
        say(directionMessage(direction)),
        shownText(names.name),
        ruleNameFor(names) ?? '',
        `${connections.length}`,
        due ?? '',
      ]),
  );
  const count = say('exports.headConnections');
  const head = [
    say('exports.headAt'),
    say('exports.headAllowedDirection'),
    say('exports.headFor'),
    say('exports.headTenantIdOrDomain'),
    count,
    say('exports.headBy'),
  ];
  return rows.length === 0 ? [paragraph(say('exports.nothing'))] : table({ head, rows, numbers: [count] });
}

function sureness(say: Say, scenario: Scenario, { connections }: Evaluation): readonly Block[] {
  const lines = reportEvidence(say, scenario, connections);
  return lines.length === 0 ? [paragraph(say('exports.noVerdicts'))] : bullets(lines);
}
