import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { APP_VERSION } from '../../shared/base/version';
import { compareWithBaseline } from '../../shared/compare/compare';
import { connectorName } from '../../shared/connectors/lookup';
import type { ConnectionResult, IntentResult } from '../../shared/evaluate/verdict';
import { explainInOneLine, explainVerdict } from '../../shared/explain/explain';
import { intentSentence, unknownGroupSentence } from '../../shared/explain/intent-sentence';
import type { Place } from '../../shared/format/list-places';
import { listPlaces } from '../../shared/format/list-places';
import type { Connection, Intent, Scenario } from '../../shared/model/scenario';
import { message, type MessageId } from '../../shared/words/message';
import { sureness } from './evidence-text';
import type { Condition } from './fail-on';
import type { Report } from './junit';
import { pairsText, pairText } from './pairs';
import { oneLine } from './terminal';
import { say } from '../words/say';

/** A scenario file with its text, in which each finding has its place. */
export interface LocatedReport extends Report {
  readonly text: string;
}

type Level = 'error' | 'warning';

interface Rule {
  readonly id: string;
  readonly name: string;
  readonly about: MessageId;
  readonly help: MessageId;
}

/** One a condition; ids are part of the contract with whoever suppresses or counts them. */
const RULES = {
  blocked: {
    id: 'blocked-connection',
    name: 'BlockedConnection',
    about: 'cli.ruleBlocked',
    help: 'cli.ruleBlockedHelp',
  },
  'newly-blocked': {
    id: 'newly-blocked-connection',
    name: 'NewlyBlockedConnection',
    about: 'cli.ruleNewlyBlocked',
    help: 'cli.ruleNewlyBlockedHelp',
  },
  unexpected: {
    id: 'unexpected-verdict',
    name: 'UnexpectedVerdict',
    about: 'cli.ruleUnexpected',
    help: 'cli.ruleUnexpectedHelp',
  },
  intents: {
    id: 'intent-fails',
    name: 'IntentFails',
    about: 'cli.ruleIntents',
    help: 'cli.ruleIntentsHelp',
  },
} as const satisfies Readonly<Record<Condition, Rule>>;

interface Finding {
  readonly condition: Condition;
  readonly id: string;
  readonly list: 'connections' | 'intents';
  readonly at: number;
  readonly message: string;
}

/** The findings for code scanning (SARIF 2.1.0). What `--fail-on` asks for is an error, the rest a warning. */
export function toSarif(reports: readonly LocatedReport[], conditions: readonly Condition[]): unknown {
  const rules = Object.values(RULES);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Tenant Isolation Simulator',
            version: APP_VERSION,
            rules: rules.map(({ id, name, about, help }) => ({
              id,
              name,
              shortDescription: { text: say(about) },
              help: { text: say(help) },
              defaultConfiguration: { level: 'error' },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap((report) => resultsOf(report, conditions)),
      },
    ],
  };
}

function resultsOf(report: LocatedReport, conditions: readonly Condition[]): readonly unknown[] {
  const places = {
    connections: listPlaces(report.text, ['scenario', 'connections']),
    intents: listPlaces(report.text, ['scenario', 'intents']),
  };
  const uri = uriOf(report.file);
  return findingsOf(report, conditions).map((finding) =>
    toResult(finding, uri, places[finding.list][finding.at], conditions),
  );
}

function toResult(
  { condition, id, list, at, message }: Finding,
  uri: string,
  place: Place | undefined,
  conditions: readonly Condition[],
) {
  const rule = RULES[condition];
  const level: Level = conditions.includes(condition) ? 'error' : 'warning';
  return {
    ruleId: rule.id,
    ruleIndex: Object.values(RULES).indexOf(rule),
    level,
    message: { text: oneLine(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(place === undefined ? {} : { region: { startLine: place.line, startColumn: place.column } }),
        },
        logicalLocations: [{ name: id, fullyQualifiedName: `scenario.${list}[${at}]`, kind: 'element' }],
      },
    ],
    partialFingerprints: { 'recordId/v1': `${rule.id}:${id}` },
  };
}

function findingsOf(report: LocatedReport, conditions: readonly Condition[]): readonly Finding[] {
  const { scenario, evaluation } = report;
  const changes = compareWithBaseline(scenario)?.changes;
  const connections = evaluation.connections.flatMap((result, at) => {
    const found: readonly (Condition | false)[] = [
      result.asExpected === false && 'unexpected',
      changes?.get(result.id) === 'newly-blocked'
        ? 'newly-blocked'
        : result.verdict === 'blocked' && conditions.includes('blocked') && 'blocked',
    ];
    return found.flatMap((condition): readonly Finding[] =>
      condition === false
        ? []
        : [
            {
              condition,
              id: result.id,
              list: 'connections',
              at,
              message: connectionMessage(scenario, result, scenario.connections[at] as Connection),
            },
          ],
    );
  });
  const intents = evaluation.intents.flatMap((result, at): readonly Finding[] =>
    result.holds
      ? []
      : [
          {
            condition: 'intents',
            id: result.id,
            list: 'intents',
            at,
            message: intentMessage(scenario, result, scenario.intents?.[at] as Intent),
          },
        ],
  );
  return [...connections, ...intents];
}

function connectionMessage(scenario: Scenario, result: ConnectionResult, connection: Connection): string {
  const explanation = explainVerdict(scenario, connection, result);
  const why = message('cli.whyAndHowSure', {
    why: explainInOneLine(explanation),
    sureness: sureness(explanation.evidence),
  });
  const { asExpected, expect, verdict } = result;
  const values = {
    connector: connectorName(connection.connector),
    ends: pairText(scenario, result),
    verdict,
    why,
  };
  return asExpected === false && expect !== null
    ? say('cli.findingNotExpected', { ...values, expected: expect })
    : say('cli.findingOfConnection', values);
}

/** More pairs than this are only counted. */
const SHOWN_PAIRS = 5;

function intentMessage(
  scenario: Scenario,
  { violations, unknownGroup }: IntentResult,
  intent: Intent,
): string {
  if (unknownGroup !== undefined) return say(unknownGroupSentence(unknownGroup));
  const pairs = pairsText(scenario, violations, SHOWN_PAIRS);
  return say('cli.findingOfIntent', { intent: intentSentence(scenario, intent), pairs });
}

/** Relative names stay so: code scanning knows files by their place in the repository. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
