import type { ClassMark, IntentMark, IntentTally } from '../../shared/compare/class-marks';
import { markAgainst, tallyClass } from '../../shared/compare/class-marks';
import { intentSentence } from '../../shared/explain/intent-sentence';
import { tenantWord } from '../../shared/explain/words';
import { separated } from '../../shared/exchange/export/csv';
import type { ClassResults } from '../../shared/lesson/class-results';
import type { Scenario, ScenarioDocument } from '../../shared/model/scenario';
import { listOf, message, type Message } from '../../shared/words/message';
import { allFound, answersToCsv, answersToJson, answersToLines, markAnswers } from './class-answers';
import { columns, FAILS, HOLDS } from './columns';
import type { ClassFiles } from './class-files';
import { readClassFiles } from './class-files';
import { CLASS } from './help/judging';
import { pairsText } from './pairs';
import { choice, readOptions } from './options';
import type { Terminal } from './terminal';
import { CliProblem, DOES_NOT_HOLD, DONE, oneLine, usageProblem, problemLine } from './terminal';
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
  if (keyFile === undefined) throw usageProblem(say('cli.classNeedsKey'));
  if (options.files.length === 0) throw usageProblem(say('cli.classNeedsFile'));
  const { key, scenarios, answers } = readClassFiles(keyFile, options.files, terminal);
  const isMixed = scenarios.length > 0 && answers.length > 0;
  if (isMixed && format === 'csv') {
    throw usageProblem(say('cli.tableHoldsOneKind'));
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
    throw new CliProblem([problemLine(keyFile, 'no-intents', say('cli.keyWithoutIntents'))]);
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
  const head = [
    say('cli.csvFile'),
    say('cli.csvName'),
    say('cli.csvHeld'),
    say('cli.csvOf'),
    ...(first?.mark.intents ?? []).map(({ intent }) => intent.id),
  ];
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
  return say('cli.markInTable', { holds: holds === null ? 'unknown' : holds ? 'yes' : 'no' });
}

/** More violations than this are only counted in the text for people. */
const SHOWN_VIOLATIONS = 5;

function toLines(key: Scenario, marked: readonly Marked[], tally: readonly IntentTally[]): readonly string[] {
  const lines = marked.flatMap(({ file, mark: { name, held, intents } }) => [
    say('cli.heldOf', { file, name, held, of: intents.length }),
    ...intents.map((one) => `  ${intentLine(key, one)}`),
  ]);
  return [...lines, ...tallyLines(key, marked.length, tally)];
}

function intentLine(key: Scenario, { intent: asked, holds, violations, missing }: IntentMark): string {
  const intent = intentOfKey(key, asked);
  if (holds === true) return columns(HOLDS, intent);
  if (holds === null) {
    const tenants = listOf(missing.map((id) => tenantWord(key, id)));
    return columns(message('cli.notJudged'), message('cli.notInFile', { intent, tenants }));
  }
  const pairs = pairsText(key, violations, SHOWN_VIOLATIONS);
  return columns(FAILS, message('cli.notFor', { intent, pairs }));
}

function intentOfKey(key: Scenario, intent: IntentMark['intent']): Message {
  return message('cli.intentOfKey', { id: intent.id, sentence: intentSentence(key, intent) });
}

/** What the class gets wrong most comes first. */
function tallyLines(key: Scenario, files: number, tally: readonly IntentTally[]): readonly string[] {
  if (files < 2) return [];
  const missed = ({ fails, notJudged }: IntentTally) => fails + notJudged;
  const worst = tally.toSorted((a, b) => missed(b) - missed(a));
  return worst.map(({ holds, intent }) =>
    columns(
      message('cli.class'),
      message('cli.countHolds', { held: holds, of: files }),
      intentOfKey(key, intent),
    ),
  );
}
