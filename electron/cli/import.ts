import { basename } from 'node:path';
import { APP_VERSION } from '../../shared/base/version';
import { apply } from '../../shared/edit/apply';
import { textOfFile } from '../../shared/exchange/import/file-text';
import type { ImportKind } from '../../shared/exchange/import/detect-kind';
import type { MixOptions } from '../../shared/exchange/import/import-mix';
import { importMix } from '../../shared/exchange/import/import-mix';
import type { ImportFile } from '../../shared/exchange/import/import-result';
import type { FileOutcome } from '../../shared/exchange/import/mix-outcome';
import type { Note } from '../../shared/exchange/import/reading';
import { serialize } from '../../shared/format/serialize';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { emptyDocument } from '../../shared/model/scenario';
import { isDomain, isGuid } from '../../shared/model/tenant-identity';
import { IMPORT } from './help/exchanging';
import type { Options } from './options';
import { choice, readOptions } from './options';
import { readBytes, readScenarios } from './scenario-files';
import type { Terminal } from './terminal';
import { CliProblem, DONE, NOTHING_DONE, oneLine, usageProblem, problemLine } from './terminal';
import { writeJson } from './write-json';
import { isForced, writeOutput } from './write-output';
import { say } from '../words/say';

const KINDS = [
  'policy',
  'report',
  'terraform',
  'm365dsc',
  'inventory',
  'names',
] as const satisfies readonly ImportKind[];

/** What the command line tells of a file. */
type Told = Pick<FileOutcome, 'file' | 'kind' | 'status' | 'remarks'>;

/**
 * `import FILE... [--from KIND] [--into SCENARIO] --output FILE`: a scenario file made of what other tools write. Files are
 * taken for what they look like and what fits is imported; with `--from` all of them are of one kind, all or none.
 */
export function runImport(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, IMPORT);
  const kind = options.value('from') === undefined ? null : choice(options, 'from', KINDS);
  const output = options.value('output');
  if (output === undefined) throw usageProblem(say('cli.importNeedsOutput'));
  if (options.files.length === 0) throw usageProblem(say('cli.importNeedsFile'));
  const isJson = choice(options, 'format', ['text', 'json']) === 'json';
  const into = documentFor(options.value('into'), output, terminal);
  const read = readFiles(options.files);
  const answers = answersIn(options, kind, into);
  const { edit, files } = importMix(read.files, answers, into);
  const outcomes = strict([...files, ...read.refused], kind);
  const isDone = outcomes.some(({ status }) => status === 'imported');
  if (isDone) writeScenario(options, output, into, edit);
  for (const outcome of outcomes) tell(terminal, outcome);
  if (isJson) writeJson({ files: outcomes.map(asJson) }, terminal.out);
  return isDone ? DONE : NOTHING_DONE;
}

/** What the person says beforehand, as nobody can be asked. */
function answersIn(options: Options, kind: ImportKind | null, into: ScenarioDocument): MixOptions {
  const ownTenants = options.values('own-tenant');
  const [own] = ownTenants;
  for (const one of ownTenants) {
    const isDrawn = into.scenario.tenants.some(({ id }) => id === one);
    if (!isDrawn && !isGuid(one) && !isDomain(one))
      throw usageProblem(say('cli.ownTenantTakes', { option: '--own-tenant', given: one }));
  }
  return {
    ...(kind === null ? {} : { kind }),
    ...(own === undefined ? {} : { ownTenant: own, ownTenants }),
    ...(options.has('same-tenant') ? { sameTenant: true } : {}),
    ...(options.value('rules-to-include') === undefined
      ? {}
      : { rulesToInclude: choice(options, 'rules-to-include', ['add', 'replace']) }),
    ...(options.value('isolation') === undefined
      ? {}
      : { missingIsDisabled: choice(options, 'isolation', ['off', 'on']) }),
  };
}

/** Who says what all files are means all of them: with one that is wrong nothing is done. */
function strict(outcomes: readonly Told[], kind: ImportKind | null): readonly Told[] {
  if (kind === null || outcomes.every(({ status }) => status !== 'refused')) return outcomes;
  return outcomes.map((one) =>
    one.status === 'imported' ? { ...one, status: 'refused', remarks: [] } : one,
  );
}

function writeScenario(
  options: Options,
  output: string,
  into: ScenarioDocument,
  edit: Parameters<typeof apply>[1],
): void {
  const applied = apply(into, edit);
  if (!applied.ok) throw new CliProblem([lineOf(output, applied.error)]);
  writeOutput({
    path: output,
    text: serialize(applied.value, APP_VERSION),
    holds: 'scenario',
    inputs: [...options.files, ...options.values('into')],
    isForced: isForced(options),
  });
}

function lineOf(file: string, { code, message, line }: Note): string {
  return `${file}: ${code}: ${sentenceOf({ code, message, ...(line === undefined ? {} : { line }) })}`;
}

function sentenceOf({ message, line }: Note): string {
  const sentence = say.word(message);
  return line === undefined ? sentence : say('cli.atLine', { line: String(line), sentence });
}

/** Why a file was left out stands as a problem, all else as a warning. */
function tell(terminal: Terminal, { file, status, remarks }: Told): void {
  const start = status === 'refused' ? file : `${file}: warning`;
  for (const remark of remarks) terminal.err(`${oneLine(lineOf(start, remark))}\n`);
}

function asJson({ file, kind, status, remarks }: Told) {
  const told = remarks.map((remark) => ({ code: remark.code, sentence: sentenceOf(remark) }));
  return { file, kind, status, remarks: told };
}

interface ReadFiles {
  readonly files: readonly ImportFile[];
  readonly refused: readonly Told[];
}

function readFiles(names: readonly string[]): ReadFiles {
  const files: ImportFile[] = [];
  const refused: Told[] = [];
  for (const name of names) {
    const problems: string[] = [];
    const bytes = readBytes(name, problems);
    const text = bytes === null ? null : textOfFile(bytes);
    if (text?.ok === true) files.push({ name, text: text.value });
    else
      refused.push(
        refusal(name, text === null ? problems : [problemLine(name, 'not-text', say.word(text.error))]),
      );
  }
  return { files, refused };
}

function refusal(file: string, problems: readonly string[]): Told {
  const remarks = problems.map((problem) => {
    const [code = 'io', ...rest] = problem.slice(file.length + 2).split(': ');
    return { code, message: rest.join(': ') };
  });
  return { file, kind: null, status: 'refused', remarks };
}

function documentFor(into: string | undefined, output: string, terminal: Terminal): ScenarioDocument {
  if (into === undefined)
    return emptyDocument(
      basename(output)
        .replace(/\.[^.]+$/, '')
        .trim()
        .slice(0, 200) || undefined,
    );
  const [document] = readScenarios([into], terminal);
  return document as ScenarioDocument;
}
