import { unknownGroupSentence } from '../../shared/explain/intent-sentence';
import { EXTERNAL, groupOfEnd, MINE } from '../../shared/model/intent-ends';
import { WILDCARD } from '../../shared/model/scenario';
import type { ConnectionResult, Evaluation, IntentResult } from '../../shared/evaluate/verdict';
import { evidenceLine } from '../../shared/evidence/evidence-words';
import { connectorName } from '../../shared/connectors/lookup';
import { shownText } from '../../shared/base/shown-text';
import { escapeHtml } from '../../shared/base/html-text';
import { explainInOneLine, explainVerdict } from '../../shared/explain/explain';
import { findTenant } from '../../shared/explain/words';
import type { Connection, Intent, Scenario } from '../../shared/model/scenario';
import { pairText } from './pairs';
import { oneLine } from './terminal';
import { say } from '../words/say';

/** One scenario file with its verdicts. */
export interface Report {
  readonly file: string;
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
}

interface TestCase {
  readonly group: 'connections' | 'intents';
  readonly name: string;
  /** Absent when it holds: what was expected and did not happen, and why. */
  readonly failure?: { readonly message: string; readonly details: readonly string[] };
}

/** More violations of an intent than this are only counted. */
const SHOWN_VIOLATIONS = 100;

/**
 * The report pipelines read (JUnit XML): a test suite for each file, in it a test case for each connection with an
 * expectation and for each intent. Connections of which nothing is expected cannot fail, so they are no test cases.
 */
export function writeJunit(reports: readonly Report[], out: (text: string) => void): void {
  const suites = reports.map((report) => ({ report, cases: casesOf(report) }));
  const all = suites.flatMap(({ cases }) => cases);
  out(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts(all)}>\n`);
  for (const { report, cases } of suites) {
    out(`  <testsuite name="${text(report.scenario.name)}" ${counts(cases)} file="${text(report.file)}">\n`);
    for (const one of cases) out(caseXml(report.file, one));
    out('  </testsuite>\n');
  }
  out('</testsuites>\n');
}

function counts(cases: readonly TestCase[]): string {
  const failures = cases.filter(({ failure }) => failure).length;
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
}

function caseXml(file: string, { group, name, failure }: TestCase): string {
  const start = `    <testcase classname="${text(file)}.${group}" name="${text(name)}" time="0"`;
  if (!failure) return `${start}/>\n`;
  const details = failure.details.map((line) => text(line)).join('\n');
  return `${start}>\n      <failure message="${text(failure.message)}" type="${group}">${details}</failure>\n    </testcase>\n`;
}

function casesOf({ scenario, evaluation }: Report): readonly TestCase[] {
  return [
    ...evaluation.connections.flatMap((result, at) =>
      result.expect === null
        ? []
        : [connectionCase(scenario, result, scenario.connections[at] as Connection)],
    ),
    ...evaluation.intents.map((result, at) => intentCase(scenario, result, scenario.intents?.[at] as Intent)),
  ];
}

function connectionCase(scenario: Scenario, result: ConnectionResult, connection: Connection): TestCase {
  const ends = `${nameOf(scenario, result.from)} -> ${nameOf(scenario, result.to)}`;
  const name = `${result.id}: ${ends}, ${connectorName(result.connector)}, is ${result.expect}`;
  if (result.asExpected === true) return { group: 'connections', name };
  const message = say('cli.expectedOtherwise', {
    expected: result.expect ?? 'allowed',
    verdict: result.verdict,
  });
  const explanation = explainVerdict(scenario, connection, result);
  const details = [say(explainInOneLine(explanation)), say.word(evidenceLine(explanation.evidence))];
  return { group: 'connections', name, failure: { message, details } };
}

function intentCase(
  scenario: Scenario,
  { id, must, holds, unknownGroup, violations }: IntentResult,
  intent: Intent,
): TestCase {
  const label = intent.description ?? `${endName(scenario, intent.from)} -> ${endName(scenario, intent.to)}`;
  const name = `${id}: ${label} must be ${must}`;
  if (holds) return { group: 'intents', name };
  if (unknownGroup !== undefined) {
    return {
      group: 'intents',
      name,
      failure: { message: say(unknownGroupSentence(unknownGroup)), details: [] },
    };
  }
  const shown = violations.slice(0, SHOWN_VIOLATIONS).map((pair) => pairText(scenario, pair));
  const count = violations.length - shown.length;
  const more = count > 0 ? [say('cli.andMore', { count })] : [];
  const message = say('cli.mustForPairs', { must, count: violations.length });
  return { group: 'intents', name, failure: { message, details: [...shown, ...more] } };
}

/** By name; names of test cases are the same in every language. */
function nameOf(scenario: Scenario, id: string): string {
  return shownText(findTenant(scenario, id)?.name ?? id);
}

const SETS: Readonly<Record<string, string>> = {
  [WILDCARD]: 'every tenant',
  [MINE]: 'my tenants',
  [EXTERNAL]: 'external tenants',
};

function endName(scenario: Scenario, end: string): string {
  const group = groupOfEnd(end);
  return group === null ? (SETS[end] ?? nameOf(scenario, end)) : `group ${group}`;
}

/** Text as XML can hold it, on one line: whatever stands in a name can neither end an attribute nor the document. */
function text(words: string): string {
  return escapeHtml(oneLine(words).replace(/[\uFFFE\uFFFF]/g, ''));
}
