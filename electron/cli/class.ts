import type { ClassMark, IntentMark, IntentTally } from '../../shared/compare/class-marks';
import { markAgainst, tallyClass } from '../../shared/compare/class-marks';
import { intentSentence } from '../../shared/explain/intent-sentence';
import { tenantName } from '../../shared/explain/words';
import { separated } from '../../shared/exchange/export/csv';
import type { ClassResults } from '../../shared/lesson/class-results';
import type { Scenario, ScenarioDocument } from '../../shared/model/scenario';
import { allFound, answersToCsv, answersToJson, answersToLines, markAnswers } from './class-answers';
import type { ClassFiles } from './class-files';
import { readClassFiles } from './class-files';
import { CLASS } from './help/judging';
import { choice, readOptions } from './options';
import type { Terminal } from './terminal';
import { CliProblem, DOES_NOT_HOLD, DONE, oneLine, usageProblem } from './terminal';
import { writeJson } from './write-json';
import { say } from '../words/say';

interface Marked {
  readonly file: string;
  readonly mark: ClassMark;
}

/**
 * `class --key SCENARIO FILE... [--format text|json|csv]`: participants' files by what they hold: scenarios against the
 * key's intents, answers against its lesson; 1 when one fails.
 */
export function runClass(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, CLASS);
  const format = choice(options, 'format', ['text', 'json', 'csv']);
  const keyFile = options.value('key');
  if (keyFile === undefined) throw usageProblem('class needs --key SCENARIO: the file whose intents count.');
  if (options.files.length === 0) throw usageProblem('class needs at least one file of a participant.');
  const { key, scenarios, answers } = readClassFiles(keyFile, options.files, terminal);
  const isMixed = scenarios.length > 0 && answers.length > 0;
  if (isMixed && format === 'csv') {
    throw usageProblem('a table holds either scenarios or answers: give class the files of one kind.');
  }
  const marked = markScenarios(keyFile, key, scenarios);
  const results = answers.length === 0 ? null : markAnswers(keyFile, key.scenario, answers);
  write(format, { keyFile, key: key.scenario, marked, results }, terminal.out);
  const holds = tallyOf(key.scenario, marked).every(({ fails, notJudged }) => fails + notJudged === 0);
  return holds && (results === null || allFound(results)) ? DONE : DOES_NOT_HOLD;
}

function markScenarios(
  keyFile: string,
  { scenario: key, view }: ScenarioDocument,
  scenarios: ClassFiles['scenarios'],
): readonly Marked[] {
  if (scenarios.length > 0 && (key.intents ?? []).length === 0) {
    throw new CliProblem([`${keyFile}: no-intents: The key has no intents, so nothing can be marked.`]);
  }
  return scenarios.map(({ file, document }) => ({
    file,
    mark: markAgainst(key, document.scenario, view.groups),
  }));
}

function tallyOf(key: Scenario, marked: readonly Marked[]): readonly IntentTally[] {
  return marked.length === 0
    ? []
    : tallyClass(
        key,
        marked.map(({ mark }) => mark),
      );
}

interface MarkedClass {
  readonly keyFile: string;
  readonly key: Scenario;
  readonly marked: readonly Marked[];
  /** null: nobody handed in answers. */
  readonly results: ClassResults | null;
}

function write(
  format: 'text' | 'json' | 'csv',
  { keyFile, key, marked, results }: MarkedClass,
  out: Terminal['out'],
): void {
  const tally = tallyOf(key, marked);
  if (format === 'csv') return out(results === null ? toCsv(marked) : answersToCsv(results));
  if (format === 'json') {
    const answers = results === null ? {} : answersToJson(results);
    return writeJson({ ...toJson(keyFile, marked, tally), ...answers }, out);
  }
  const lines = [
    ...(marked.length === 0 ? [] : toLines(key, marked, tally)),
    ...(results === null ? [] : answersToLines(results)),
  ];
  return out(`${lines.map(oneLine).join('\n')}\n`);
}

function toJson(key: string, marked: readonly Marked[], tally: readonly IntentTally[]): object {
  return {
    key,
    files: marked.map(({ file, mark }) => ({
      file,
      name: mark.name,
      held: mark.held,
      of: mark.intents.length,
      intents: mark.intents.map(({ intent: { id, must }, holds, violations, missing }) => ({
        id,
        must,
        holds,
        violations,
        missing,
      })),
    })),
    intents: tally.map(({ intent, ...counts }) => ({ id: intent.id, ...counts })),
  };
}

function toCsv(marked: readonly Marked[]): string {
  const [first] = marked;
  const head = ['File', 'Name', 'Held', 'Of', ...(first?.mark.intents ?? []).map(({ intent }) => intent.id)];
  const rows = marked.map(({ file, mark }) => [
    file,
    mark.name,
    String(mark.held),
    String(mark.intents.length),
    ...mark.intents.map(wordOf),
  ]);
  return separated([head, ...rows], 'commas');
}

function wordOf({ holds }: IntentMark): string {
  return holds === null ? 'not judged' : holds ? 'holds' : 'fails';
}

/** More violations than this are only counted in the text for people. */
const SHOWN_VIOLATIONS = 5;

function toLines(key: Scenario, marked: readonly Marked[], tally: readonly IntentTally[]): readonly string[] {
  const lines = marked.flatMap(({ file, mark }) => [
    `${file}: ${mark.name}: ${mark.held} of ${mark.intents.length} hold`,
    ...mark.intents.map((one) => `  ${intentLine(key, one)}`),
  ]);
  return [...lines, ...tallyLines(key, marked.length, tally)];
}

function intentLine(key: Scenario, { intent, holds, violations, missing }: IntentMark): string {
  const label = `${intent.id}: ${say(intentSentence(key, intent))}`;
  if (holds === true) return `HOLDS  ${label}`;
  const names = (ids: readonly string[]) => ids.map((id) => tenantName(key, id)).join(' and ');
  if (holds === null) return `NOT JUDGED  ${label}: ${names(missing)} is not in this file`;
  const shown = violations
    .slice(0, SHOWN_VIOLATIONS)
    .map(({ from, to }) => `${tenantName(key, from)} -> ${tenantName(key, to)}`);
  const more = violations.length > shown.length ? ` and ${violations.length - shown.length} more` : '';
  return `FAILS  ${label}: not for ${shown.join(', ')}${more}`;
}

/** What the class gets wrong most comes first. */
function tallyLines(key: Scenario, files: number, tally: readonly IntentTally[]): readonly string[] {
  if (files < 2) return [];
  const missed = ({ fails, notJudged }: IntentTally) => fails + notJudged;
  const worst = tally.toSorted((a, b) => missed(b) - missed(a));
  return worst.map(
    (one) =>
      `CLASS  ${one.holds} of ${files} hold  ${one.intent.id}: ${say(intentSentence(key, one.intent))}`,
  );
}
