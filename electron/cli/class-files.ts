import type { ScenarioDocument } from '../../shared/model/scenario';
import { readAnswers } from '../../shared/lesson/class-answers';
import { isAnswersFile } from '../../shared/lesson/answers-format';
import type { CollectedAnswers } from '../../shared/lesson/class-results';
import { say } from '../words/say';
import { readScenarios, readText } from './scenario-files';
import type { Terminal } from './terminal';
import { CliProblem } from './terminal';

/** What participants handed in, by what each file holds. */
export interface ClassFiles {
  readonly key: ScenarioDocument;
  readonly scenarios: readonly { readonly file: string; readonly document: ScenarioDocument }[];
  readonly answers: readonly CollectedAnswers[];
}

/** Reads key and files, or none: every problem of every file is told, and then nothing is done. */
export function readClassFiles(keyFile: string, files: readonly string[], terminal: Terminal): ClassFiles {
  const problems: string[] = [];
  const answers: CollectedAnswers[] = [];
  const others: string[] = [];
  for (const file of files) {
    // What cannot be read is told by whoever reads scenarios.
    const text = readText(file, []);
    if (text === null || !isAnswersFile(text)) others.push(file);
    else addAnswers(file, text, answers, problems);
  }
  const [key, ...documents] = readAll([keyFile, ...others], problems, terminal) as [
    ScenarioDocument,
    ...ScenarioDocument[],
  ];
  if (problems.length > 0) throw new CliProblem(problems);
  const scenarios = documents.map((document, at) => ({ file: others[at] as string, document }));
  return { key, scenarios, answers };
}

function addAnswers(file: string, text: string, answers: CollectedAnswers[], problems: string[]): void {
  const read = readAnswers(text);
  if (read.ok) answers.push({ source: file, answers: read.value });
  else problems.push(`${file}: ${read.error.code}: ${say(read.error.message)}`);
}

function readAll(
  files: readonly string[],
  problems: string[],
  terminal: Terminal,
): readonly ScenarioDocument[] {
  try {
    return readScenarios(files, terminal);
  } catch (error) {
    if (!(error instanceof CliProblem)) throw error;
    problems.push(...error.lines);
    return [];
  }
}
