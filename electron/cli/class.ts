import type { ClassMark, IntentMark, IntentTally } from '../../shared/compare/class-marks';
import { markAgainst, tallyClass } from '../../shared/compare/class-marks';
import { intentSentence } from '../../shared/explain/intent-sentence';
import { tenantName } from '../../shared/explain/words';
import { separated } from '../../shared/exchange/export/csv';
import type { Scenario, ScenarioDocument } from '../../shared/model/scenario';
import { CLASS } from './help/judging';
import { choice, readOptions } from './options';
import { readScenarios } from './scenario-files';
import type { Terminal } from './terminal';
import { CliProblem, DOES_NOT_HOLD, DONE, oneLine, usageProblem } from './terminal';
import { writeJson } from './write-json';

interface Marked {
  readonly file: string;
  readonly mark: ClassMark;
}

/** `class --key SCENARIO FILE... [--format text|json|csv]`: participants' files against the key's intents; 1 when one fails. */
export function runClass(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, CLASS);
  const format = choice(options, 'format', ['text', 'json', 'csv']);
  const keyFile = options.value('key');
  if (keyFile === undefined) throw usageProblem('class needs --key SCENARIO: the file whose intents count.');
  if (options.files.length === 0) throw usageProblem('class needs at least one file of a participant.');
  const [{ scenario: key, view }, ...participants] = readScenarios([keyFile, ...options.files], terminal) as [
    ScenarioDocument,
    ...ScenarioDocument[],
  ];
  if ((key.intents ?? []).length === 0) {
    throw new CliProblem([`${keyFile}: no-intents: The key has no intents, so nothing can be marked.`]);
  }
  const marked = participants.map(({ scenario }, at) => ({
    file: options.files[at] as string,
    mark: markAgainst(key, scenario, view.groups),
  }));
  const tally = tallyClass(
    key,
    marked.map(({ mark }) => mark),
  );
  if (format === 'json') writeJson(toJson(keyFile, marked, tally), terminal.out);
  else if (format === 'csv') terminal.out(toCsv(marked));
  else terminal.out(toText(key, marked, tally));
  return tally.every(({ fails, notJudged }) => fails + notJudged === 0) ? DONE : DOES_NOT_HOLD;
}

function toJson(key: string, marked: readonly Marked[], tally: readonly IntentTally[]): unknown {
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

function toText(key: Scenario, marked: readonly Marked[], tally: readonly IntentTally[]): string {
  const lines = marked.flatMap(({ file, mark }) => [
    `${file}: ${mark.name}: ${mark.held} of ${mark.intents.length} hold`,
    ...mark.intents.map((one) => `  ${intentLine(key, one)}`),
  ]);
  return `${[...lines, ...tallyLines(key, marked.length, tally)].map(oneLine).join('\n')}\n`;
}

function intentLine(key: Scenario, { intent, holds, violations, missing }: IntentMark): string {
  const label = `${intent.id}: ${intentSentence(key, intent)}`;
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
    (one) => `CLASS  ${one.holds} of ${files} hold  ${one.intent.id}: ${intentSentence(key, one.intent)}`,
  );
}
