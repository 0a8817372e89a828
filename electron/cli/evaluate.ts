import { anyOtherTenant } from '../../shared/evaluate/any-other';
import { evaluate } from '../../shared/evaluate/evaluate';
import type { Evaluation } from '../../shared/evaluate/verdict';
import { stateOf } from '../../shared/evaluate/verdict';
import { evidenceLevel } from '../../shared/evidence/explain-evidence';
import { connectorName } from '../../shared/connectors/lookup';
import { verdictCountWords } from '../../shared/explain/count-words';
import { explainInOneLine, explainVerdict } from '../../shared/explain/explain';
import { unknownGroupSentence } from '../../shared/explain/intent-sentence';
import { seenLine } from '../../shared/explain/outcome-words';
import type { Connection, Scenario } from '../../shared/model/scenario';
import { listOf, message } from '../../shared/words/message';
import { EVALUATE } from './help/judging';
import { columns, FAILS, HOLDS } from './columns';
import { anyOtherLines } from './any-other-text';
import { evidenceCounts, measuredForJson, measuredLine, sureness } from './evidence-text';
import { cannotFail, failOn, isFailing } from './fail-on';
import type { Report } from './junit';
import { writeJunit } from './junit';
import type { Options } from './options';
import { choice, readOptions } from './options';
import { pairsText, pairText } from './pairs';
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
  if (options.files.length === 0) throw usageProblem(say('cli.evaluateNeedsFile'));
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
  if (format !== 'text' && format !== 'json') throw usageProblem(say('cli.anyOtherForTextAndJson'));
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
    `  ${summaryLine(scenario, evaluation)}`,
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

function connectionLine(scenario: Scenario, result: Evaluation['connections'][number], at: number): string {
  const connection = scenario.connections[at] as Connection;
  const explanation = explainVerdict(scenario, connection, result);
  const line = message('cli.connectionIs', {
    ends: pairText(scenario, result),
    connector: connectorName(result.connector),
    why: explainInOneLine(explanation),
    sureness: sureness(explanation.evidence),
  });
  const seen = say.word(seenLine(connection));
  const told = seen === '' ? line : message('cli.inReports', { line, seen });
  const { asExpected, expect } = result;
  const isSurprise = asExpected === false && expect !== null;
  return `  ${columns(
    message('cli.stateInCapitals', { state: stateOf(result) }),
    result.id,
    isSurprise ? message('cli.notAsExpected', { line: told, expected: expect }) : told,
  )}`;
}

/** What reports say of it; nothing for a connection that no report has. */
function reportedFor({ outcome, attempts, lastSeen }: Connection) {
  return outcome === undefined ? {} : { outcome, attempts: attempts ?? null, lastSeen: lastSeen ?? null };
}

/** More violations than this are only counted in the text for people. */
const SHOWN_VIOLATIONS = 10;

function intentLine(
  scenario: Scenario,
  { id, must, holds, unknownGroup, violations }: Evaluation['intents'][number],
  at: number,
): string {
  const description = scenario.intents?.[at]?.description;
  const intent = description === undefined ? id : message('cli.intentWithDescription', { id, description });
  if (holds) return `  ${columns(HOLDS, message('cli.intent', { intent }))}`;
  if (unknownGroup !== undefined) {
    const reason = unknownGroupSentence(unknownGroup);
    return `  ${columns(FAILS, message('cli.intentBecause', { intent, reason }))}`;
  }
  const pairs = pairsText(scenario, violations, SHOWN_VIOLATIONS);
  return `  ${columns(FAILS, message('cli.intentIsNot', { intent, must, pairs }))}`;
}

function summaryLine(scenario: Scenario, evaluation: Evaluation): string {
  const { summary } = evaluation;
  const told = message('cli.summary', {
    connections: summary.connections,
    counts: verdictCountWords(summary),
    expectations: summary.expectationsFailed,
    intents: summary.intentsFailed,
  });
  const counts = evidenceCounts(scenario, evaluation);
  if (counts.length === 0) return say(told);
  return say('cli.summaryWithEvidence', { summary: told, counts: listOf(counts, 'commas') });
}
