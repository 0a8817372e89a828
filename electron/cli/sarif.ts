import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { APP_VERSION } from '../../shared/base/version';
import { compareWithBaseline } from '../../shared/compare/compare';
import { connectorName } from '../../shared/connectors/lookup';
import type { ConnectionResult, IntentResult } from '../../shared/evaluate/verdict';
import { explainInOneLine, explainVerdict } from '../../shared/explain/explain';
import { intentSentence, unknownGroupSentence } from '../../shared/explain/intent-sentence';
import { tenantName } from '../../shared/explain/words';
import type { Place } from '../../shared/format/list-places';
import { listPlaces } from '../../shared/format/list-places';
import type { Connection, Intent, Scenario } from '../../shared/model/scenario';
import { sureness } from './evidence-text';
import type { Condition } from './fail-on';
import type { Report } from './junit';
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
  readonly about: string;
  readonly help: string;
}

/** One a condition; ids are part of the contract with whoever suppresses or counts them. */
const RULES: Readonly<Record<Condition, Rule>> = {
  blocked: {
    id: 'blocked-connection',
    name: 'BlockedConnection',
    about: 'Tenant isolation blocks a connection.',
    help: 'Add the rule that the message names, or remove the connection. Reported with --fail-on blocked.',
  },
  'newly-blocked': {
    id: 'newly-blocked-connection',
    name: 'NewlyBlockedConnection',
    about: 'A connection that worked under the baseline is blocked.',
    help: 'Add the rule that the message names before the policies are applied, or decide to give the connection up.',
  },
  unexpected: {
    id: 'unexpected-verdict',
    name: 'UnexpectedVerdict',
    about: 'A connection is not what the file expects.',
    help: 'Change the policies until the verdict is the expected one, or the expectation if it is out of date.',
  },
  intents: {
    id: 'intent-fails',
    name: 'IntentFails',
    about: 'An intent does not hold for every pair of tenants that it is about.',
    help: 'Change the policies until the intent holds, or the intent if it is out of date.',
  },
};

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
              shortDescription: { text: about },
              help: { text: help },
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
  const ends = `${tenantName(scenario, result.from)} -> ${tenantName(scenario, result.to)}`;
  const expected = result.asExpected === false ? `, expected to be ${result.expect}` : '';
  const explanation = explainVerdict(scenario, connection, result);
  const why = `${say(explainInOneLine(explanation))} ${sureness(explanation.evidence)}`;
  return `${connectorName(connection.connector)}, ${ends} is ${result.verdict}${expected}: ${why}`;
}

/** More pairs than this are only counted. */
const SHOWN_PAIRS = 5;

function intentMessage(
  scenario: Scenario,
  { violations, unknownGroup }: IntentResult,
  intent: Intent,
): string {
  if (unknownGroup !== undefined) return say(unknownGroupSentence(unknownGroup));
  const pairs = violations
    .slice(0, SHOWN_PAIRS)
    .map(({ from, to }) => `${tenantName(scenario, from)} -> ${tenantName(scenario, to)}`);
  const more = violations.length > pairs.length ? ` and ${violations.length - pairs.length} more` : '';
  return `${say(intentSentence(scenario, intent))} does not hold for ${pairs.join(', ')}${more}.`;
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
