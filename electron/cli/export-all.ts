import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runSync } from '../files/calls';
import { exportMayReplace } from '../files/may-replace';
import { Refused } from '../files/refused';
import { FolderProblem, refuseToReplace, writeFolder } from '../files/write-folder';
import type { Current } from '../files/write-whole';
import type { AllKind, TenantChoice } from '../../shared/exchange/export/export-all';
import { ALL_KINDS, exportAll, fileOf, ROLLBACK_FOLDER } from '../../shared/exchange/export/export-all';
import { LETTER_FOLDER } from '../../shared/exchange/export/export-letters';
import { INDEX_MARK } from '../../shared/exchange/export/export-index';
import { TENANT_EXPORTS } from '../../shared/exchange/export/export-tenant';
import type { ExportedFile } from '../../shared/exchange/export/zip-files';
import { zipFiles } from '../../shared/exchange/export/zip-files';
import { FORMAT_VERSION } from '../../shared/format/envelope';
import type { Scenario } from '../../shared/model/scenario';
import { listOf, message, type Word } from '../../shared/words/message';
import type { Options } from './options';
import type { Terminal } from './terminal';
import { CliProblem, DONE, oneLine, usageProblem, problemLine } from './terminal';
import { isForced, isSameFile, writeOutput } from './write-output';
import { say } from '../words/say';

interface Asked {
  /** Reads the file; after the options have been looked at. */
  readonly scenario: () => Scenario;
  readonly file: string;
  readonly date: string;
  readonly options: Options;
}

/** `export --all`: the policies of several tenants, with copies to go back to and a page on how to apply them. */
export function runExportAll(asked: Asked, terminal: Terminal): number {
  const { file, date, options } = asked;
  const output = options.value('output');
  if (output === undefined) throw usageProblem(say('cli.allNeedsOutput'));
  const kinds = kindsOf(options);
  const scenario = asked.scenario();
  const made = exportAll(say, scenario, {
    kinds,
    tenants: tenantsOf(options, scenario),
    resolved: {},
    date,
  });
  const remarks = made.remarks.map(({ code, sentence }) => `${code}: ${say.word(sentence)}`);
  if (made.files.length === 0) throw new CliProblem(nothingToWrite(file, remarks));
  for (const remark of remarks) terminal.err(`${oneLine(`${file}: warning: ${remark}`)}\n`);
  if (isZip(output)) {
    const zip = zipFiles(made.files, date);
    writeOutput({ path: output, text: zip, holds: 'export', inputs: [file], isForced: isForced(options) });
  } else writeAll(output, made.files, asked, terminal);
  return DONE;
}

function kindsOf(options: Options): readonly AllKind[] {
  const names = (options.value('to') ?? '').split(',').map((name) => name.trim());
  const found = names.map((name) => {
    const kind = ALL_KINDS.find((one) => one === name);
    if (!kind)
      throw usageProblem(say('cli.allTakesKinds', { choices: listOf(ALL_KINDS, 'or'), given: name }));
    return kind;
  });
  return [...new Set(found)];
}

function tenantsOf(options: Options, { tenants }: Scenario): TenantChoice {
  const given = options.value('tenants') ?? 'managed';
  if (given === 'all' || given === 'managed') return given;
  const ids = given.split(',').map((id) => id.trim());
  const tenant = ids.find((id) => !tenants.some((one) => one.id === id));
  if (tenant !== undefined)
    throw usageProblem(say('cli.noTenantForTenants', { tenant, option: '--tenants' }));
  return ids;
}

function nothingToWrite(file: string, remarks: readonly string[]): readonly string[] {
  const [first = `nothing-to-write: ${say('cli.nothingToWrite')}`, ...rest] = remarks.filter(
    (remark) => !remark.startsWith('no-baseline'),
  );
  return [first, ...rest].map((remark) => `${file}: ${remark}`);
}

/** A name that ends like one and is no folder. */
function isZip(output: string): boolean {
  return output.toLowerCase().endsWith('.zip') && !isFolder(output);
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function writeAll(
  folder: string,
  files: readonly ExportedFile[],
  { file, options }: Asked,
  terminal: Terminal,
): void {
  const isEarlier = isForced(options) || isEarlierExport(folder);
  const check = (current: Current, place: string): void => {
    if (isSameFile(file, place)) throw new Refused('is-input');
    exportMayReplace(current, FORMAT_VERSION, isForced(options));
    if (!isEarlier) refuseToReplace(current);
  };
  const before = isEarlier ? exportedIn(folder, files) : [];
  try {
    runSync(writeFolder(folder, files, { check, splitsHardLink: isForced(options) }));
  } catch (error) {
    if (!(error instanceof FolderProblem)) throw error;
    throw new CliProblem([`${error.place}: ${error.refusal ?? 'not-written'}: ${error.message}`]);
  }
  if (before.length > 0) {
    const sentence = say('cli.leftOver', { count: before.length, names: listOf(shortened(before)) });
    terminal.err(`${oneLine(problemLine(folder, 'warning: left-over', sentence))}\n`);
  }
}

const NAMED_FILES = 5;

function shortened(names: readonly string[]): readonly Word[] {
  const more = names.length - NAMED_FILES;
  return more <= 1 ? names : [...names.slice(0, NAMED_FILES), message('cli.moreNames', { count: more })];
}

/** Its page says so; what else lies there is nobody's business of ours. */
function isEarlierExport(folder: string): boolean {
  try {
    return readFileSync(join(folder, 'index.md'), 'utf8').startsWith(INDEX_MARK);
  } catch {
    return false;
  }
}

/** Files that an earlier export wrote and this one does not: whoever applies them applies what is no longer planned. */
function exportedIn(folder: string, files: readonly ExportedFile[]): readonly string[] {
  const now = new Set(files.map(({ path }) => path));
  const names = TENANT_EXPORTS.map(({ kind }) => fileOf(kind));
  const policies = foldersIn(folder).flatMap((name) =>
    [name, `${name}/${ROLLBACK_FOLDER}`].flatMap((at) => names.map((one) => `${at}/${one}`)),
  );
  const letters = namesIn(join(folder, LETTER_FOLDER)).map((name) => `${LETTER_FOLDER}/${name}`);
  return [...policies, ...letters].filter(
    (path) => !now.has(path) && existsSync(join(folder, ...path.split('/'))),
  );
}

function foldersIn(folder: string): readonly string[] {
  return namesIn(folder).filter((name) => isFolder(join(folder, name)));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    // One that is not there holds nothing.
    return [];
  }
}
