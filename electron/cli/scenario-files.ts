import { readFileSync, statSync } from 'node:fs';
import { parse } from '../../shared/format/parse';
import { MAX_BYTES } from '../../shared/format/envelope';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { message, type Message } from '../../shared/words/message';
import { say } from '../words/say';
import type { Terminal } from './terminal';
import { CliProblem, oneLine, problemLine } from './terminal';

/** Reads all files or none: every problem of every file is told, and then nothing is done. */
export function readScenarios(files: readonly string[], terminal: Terminal): readonly ScenarioDocument[] {
  return readWithTexts(files, terminal).map(({ document }) => document);
}

/** A scenario with the text it was read from, for what has to say where something stands. */
export interface ReadScenario {
  readonly document: ScenarioDocument;
  readonly text: string;
}

export function readWithTexts(files: readonly string[], terminal: Terminal): readonly ReadScenario[] {
  const problems: string[] = [];
  const warnings: string[] = [];
  const documents = files.flatMap((file) => {
    const text = readText(file, problems);
    if (text === null) return [];
    const result = parse(text);
    if (!result.ok) {
      problems.push(
        ...result.error.map(({ code, message: sentence }) => `${file}: ${code}: ${say.word(sentence)}`),
      );
      return [];
    }
    warnings.push(
      ...result.value.warnings.map(
        ({ code, message: sentence }) => `${file}: warning: ${code}: ${say.word(sentence)}`,
      ),
    );
    return [{ document: result.value.document, text }];
  });
  if (problems.length > 0) throw new CliProblem(problems);
  for (const warning of warnings) terminal.err(`${oneLine(warning)}\n`);
  return documents;
}

/** The text of a file, or null with the problem added. */
export function readText(file: string, problems: string[]): string | null {
  const bytes = readBytes(file, problems);
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.push(problemLine(file, 'not-text', say('cli.notText')));
    return null;
  }
}

const READ_PROBLEMS: Readonly<Record<string, readonly [code: string, sentence: Message]>> = {
  ENOENT: ['not-found', message('cli.noSuchFile')],
  EISDIR: ['not-a-file', message('cli.isFolder')],
  EACCES: ['no-permission', message('cli.mayNotRead')],
  EPERM: ['no-permission', message('cli.mayNotRead')],
};
const NOT_READ = ['io', message('cli.notRead')] as const;

/** The bytes of a file, or null with the problem added. Looks at the size before it reads. */
export function readBytes(file: string, problems: string[], maxBytes = MAX_BYTES): Uint8Array | null {
  try {
    if (statSync(file).size > maxBytes) {
      const mebibytes = String(Math.round(maxBytes / 1024 / 1024));
      problems.push(problemLine(file, 'too-large', say('cli.fileTooLarge', { mebibytes })));
      return null;
    }
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const [ours, sentence] = READ_PROBLEMS[code] ?? NOT_READ;
    problems.push(`${file}: ${ours}: ${say(sentence)}`);
    return null;
  }
}
