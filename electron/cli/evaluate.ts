import { plural } from '../../shared/base/plural';
import { anyOtherTenant } from '../../shared/evaluate/any-other';
import { evaluate } from '../../shared/evaluate/evaluate';
import type { Evaluation } from '../../shared/evaluate/verdict';
import { stateOf } from '../../shared/evaluate/verdict';
import { evidenceLevel } from '../../shared/evidence/explain-evidence';
import { connectorName } from '../../shared/connectors/lookup';
import { explainInOneLine, explainVerdict } from '../../shared/explain/explain';
import { unknownGroupSentence } from '../../shared/explain/intent-sentence';
import { seenLine } from '../../shared/explain/outcome-words';
import { tenantName } from '../../shared/explain/words';
import type { Connection, Scenario } from '../../shared/model/scenario';
import { EVALUATE } from './help/judging';
import { anyOtherLines } from './any-other-text';
import { evidenceCounts, measuredForJson, measuredLine, sureness } from './evidence-text';
import { cannotFail, failOn, isFailing } from './fail-on';
import type { Report } from './junit';
import { writeJunit } from './junit';
import type { Options } from './options';
import { choice, readOptions } from './options';
import { toSarif } from './sarif';
import { readWithTexts } from './scenario-files';
import type { Terminal } from './terminal';
import { DOES_NOT_HOLD, DONE, oneLine, usageProblem } from './terminal';
import { writeJson } from './write-json';
import { say } from '../words/say';

/**
 * `evaluate FILE... [--format text|json|junit|sarif] [--fail-on LIST] [--any-other]`: every connection with its verdict; 1 when one of
 * the conditions is met, by default when an expectation or intent fails.
 */
export function runEvaluate(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, EVALUATE);
  const format = choice(options, 'format', ['text', 'json', 'junit', 'sarif']);
  const conditions = failOn(options);
  const isAnyOther = asksAnyOther(options, format);
  if (options.files.length === 0) throw usageProblem('evaluate needs at least one scenario file.');
  const reports = readWithTexts(options.files, terminal).map(
    ({ document: { scenario, view }, text }, at) => ({
      file: options.files[at] as string,
      text,
      scenario,
      evaluation: evaluate(scenario, view.groups),
    }),
  );
  for (const report of reports) {
    for (const warning of cannotFail(report, conditions))
      terminal.err(`${oneLine(`${report.file}: warning: ${warning}`)}\n`);
  }
  if (format === 'json') writeJson(toJson(reports, isAnyOther), terminal.out);
  else if (format === 'sarif') writeJson(toSarif(reports, conditions), terminal.out);
  else if (format === 'junit') writeJunit(reports, terminal.out);
  else reports.forEach((report) => terminal.out(toText(report, isAnyOther)));
  return reports.some((report) => isFailing(report, conditions)) ? DOES_NOT_HOLD : DONE;
}

function asksAnyOther(options: Options, format: string): boolean {
  if (!options.has('any-other')) return false;
  if (format !== 'text' && format !== 'json') throw usageProblem('--any-other is for text and json.');
  return true;
}

/** One object for one file, a list for several (scenario-v1, section 3). */
function toJson(reports: readonly Report[], isAnyOther: boolean): unknown {
  const objects = reports.map(({ file, scenario, evaluation }) => ({
    file,
    name: scenario.name,
    connections: evaluation.connections.map((result, at) => ({
      id: result.id,
      from: result.from,
      to: result.to,
      connector: result.connector,
      verdict: result.verdict,
      notEvaluatedBecause: result.notEvaluatedBecause,
      outbound: result.outbound,
      inbound: result.inbound,
      expect: result.expect,
      asExpected: result.asExpected,
      ...reportedFor(scenario.connections[at] as Connection),
      evidence: evidenceLevel(scenario, scenario.connections[at] as Connection, result),
    })),
    intents: evaluation.intents,
    ...measuredForJson(scenario),
    // A key of our own beside those of the format: only for whom asks for it.
    ...(isAnyOther ? { anyOtherTenant: anyOtherTenant(scenario.tenants) } : {}),
    summary: evaluation.summary,
  }));
  return objects.length === 1 ? objects[0] : objects;
}

function toText({ file, scenario, evaluation }: Report, isAnyOther: boolean): string {
  const lines = [
    `${file}: ${scenario.name}`,
    ...evaluation.connections.map((result, at) => connectionLine(scenario, result, at)),
    ...evaluation.intents.map((intent, at) => intentLine(scenario, intent, at)),
    ...(scenario.measured ?? []).map(measuredLine),
    ...(isAnyOther ? anyOtherLines(scenario) : []),
    `${summaryLine(evaluation)}${evidenceCounts(scenario, evaluation)}`,
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

const WORDS = { allowed: 'ALLOWED', blocked: 'BLOCKED', 'not-evaluated': 'ALLOWED (not evaluated)' };

function connectionLine(scenario: Scenario, result: Evaluation['connections'][number], at: number): string {
  const explanation = explainVerdict(scenario, scenario.connections[at] as Connection, result);
  const why = say(explainInOneLine(explanation));
  const ends = `${tenantName(scenario, result.from)} -> ${tenantName(scenario, result.to)}`;
  const surprise = result.asExpected === false ? ` NOT AS EXPECTED (${result.expect}).` : '';
  return `  ${WORDS[stateOf(result)]}  ${result.id}  ${ends}, ${connectorName(result.connector)}: ${why} ${sureness(explanation.evidence)}${reported(scenario.connections[at] as Connection)}${surprise}`;
}

/** What reports say of it; nothing for a connection that no report has. */
function reportedFor({ outcome, attempts, lastSeen }: Connection) {
  return outcome === undefined ? {} : { outcome, attempts: attempts ?? null, lastSeen: lastSeen ?? null };
}

function reported(connection: Connection): string {
  const line = say.word(seenLine(connection));
  return line === '' ? '' : ` In reports: ${line}.`;
}

/** More violations than this are only counted in the text for people. */
const SHOWN_VIOLATIONS = 10;

function intentLine(
  scenario: Scenario,
  { id, must, holds, unknownGroup, violations }: Evaluation['intents'][number],
  at: number,
): string {
  const description = scenario.intents?.[at]?.description;
  const label = description === undefined ? id : `${id}, ${description}`;
  if (holds) return `  HOLDS  intent ${label}`;
  if (unknownGroup !== undefined)
    return `  FAILS  intent ${label}: ${say(unknownGroupSentence(unknownGroup))}`;
  const shown = violations
    .slice(0, SHOWN_VIOLATIONS)
    .map(({ from, to }) => `${tenantName(scenario, from)} -> ${tenantName(scenario, to)}`);
  const more = violations.length > shown.length ? ` and ${violations.length - shown.length} more` : '';
  return `  FAILS  intent ${label}: must be ${must}, but is not for ${shown.join(', ')}${more}`;
}

function summaryLine({ summary }: Evaluation): string {
  const { connections, allowed, blocked, notEvaluated, expectationsFailed, intentsFailed } = summary;
  return [
    `  ${plural(connections, 'connection')}: ${allowed} allowed (${notEvaluated} of them not evaluated), ${blocked} blocked;`,
    `${plural(expectationsFailed, 'expectation')} and ${plural(intentsFailed, 'intent')} not met`,
  ].join(' ');
}
