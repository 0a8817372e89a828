import { MAX_BYTES } from '../../format/envelope';
import { message, type Message } from '../../words/message';
import type { ImportKind } from './detect-kind';
import { detectKind, isBystander, labelOf } from './detect-kind';
import type { AnswersByFile, FileAnswers } from './file-answers';
import type { ImportFile } from './import-result';
import type { InventoryEntry } from './inventory/entry';
import { readInventory } from './inventory/read-inventory';
import { beginsAsJson, readJsonText } from './json-text';
import { looksLike } from './looks-like';
import type { DscOptions } from './m365dsc';
import { readM365DscFiles } from './m365dsc';
import type { NameRow } from './names/name-row';
import { readNames } from './names/read-names';
import { NOT_READ } from './not-read';
import { readPolicy } from './policy';
import type { ImportedPolicy, Note, PolicyReading } from './reading';
import type { ConnectionReportPage } from './connection-report';
import { readConnectionReport } from './connection-report';
import { readTerraformFiles } from './terraform';

/** What was understood of one file of a mix. */
export interface FileReading {
  readonly file: string;
  readonly kind: ImportKind | null;
  /** What it looks like by itself. */
  readonly looks: ImportKind | null;
  readonly policies: readonly ImportedPolicy[];
  readonly pages: readonly ConnectionReportPage[];
  /** Connections of an inventory. */
  readonly entries?: readonly InventoryEntry[];
  /** Rows of a names list. */
  readonly names?: readonly NameRow[];
  readonly notes: readonly Note[];
  readonly problems: readonly Note[];
  /** Nothing of it is imported, and nothing had to be. */
  readonly isNote: boolean;
}

/** What changes how files are read. */
export interface ReadOptions extends DscOptions {
  /** What every file is taken for; absent: as it looks. */
  readonly kind?: ImportKind;
  /** What is said of single files; it goes before what is said of all. */
  readonly answers?: AnswersByFile;
}

interface Sorted extends ImportFile, DscOptions {
  readonly source: ImportFile;
  readonly kind: ImportKind | null;
  readonly looks: ImportKind | null;
  readonly variable?: string;
  /** Beside which kind of file it stands. */
  readonly group: ImportKind | null;
}

/** Reads each file as what it looks like, or as what it was said to be; those of one folder together. */
export function readMix(files: readonly ImportFile[], options: ReadOptions): readonly FileReading[] {
  const first = new Map<string, ImportFile>();
  for (const file of files) if (!first.has(file.text)) first.set(file.text, file);
  const own = [...first.values()];
  const readings = new Map(own.filter(isTooLarge).map((file) => [file, tooLarge(file)]));
  const sorted = own.filter((file) => !isTooLarge(file)).map((file) => sortedFile(file, options));
  for (const group of groupsOf(sorted)) {
    for (const [n, reading] of readGroup(group, options).entries()) {
      const source = group[n]?.source;
      if (source !== undefined) readings.set(source, reading);
    }
  }
  return files.flatMap((file) => {
    const before = first.get(file.text) ?? file;
    const reading = readings.get(before);
    if (reading === undefined) return [];
    return before === file ? reading : againOf(file, before, reading);
  });
}

/** The same once more; a policy that does not say whose it is may be another tenant's: only a person knows. */
function againOf(file: ImportFile, before: ImportFile, reading: FileReading): FileReading {
  const isNobodys = reading.policies.some(
    ({ tenantId, domain }) => tenantId === undefined && domain === undefined,
  );
  return isNobodys ? { ...reading, file: file.name } : copyOf(file, before.name);
}

function isTooLarge({ text }: ImportFile): boolean {
  return text.length > MAX_BYTES;
}

const IS_TERRAFORM_NAME = /\.(?:tf|tfvars)(?:\.json)?$/i;

function sortedFile(file: ImportFile, { kind: forAll, answers = {} }: ReadOptions): Sorted {
  const given = answers[file.name] ?? {};
  const said = given.kind ?? forAll;
  const looks = detectKind(file.text);
  const beside = looks === null ? besideOf(file) : null;
  const isSaid = said !== undefined && beside !== said;
  return {
    ...file,
    source: file,
    looks,
    kind: isSaid ? said : looks,
    group: isSaid ? said : (looks ?? beside),
    ...readAs(given),
  };
}

/** What a person said that changes how the content is read. */
function readAs({ rulesToInclude, variable }: FileAnswers): Pick<FileAnswers, 'rulesToInclude' | 'variable'> {
  return {
    ...(rulesToInclude === undefined ? {} : { rulesToInclude }),
    ...(variable === undefined ? {} : { variable }),
  };
}

function besideOf({ name, text }: ImportFile): 'terraform' | 'm365dsc' | null {
  return isBystander(text) ?? (IS_TERRAFORM_NAME.test(name) ? 'terraform' : null);
}

/** Configurations of one folder belong together; everything else is read by itself. */
function groupsOf(files: readonly Sorted[]): readonly (readonly Sorted[])[] {
  const groups = new Map<string, Sorted[]>();
  for (const [n, file] of files.entries()) {
    const isPart = file.group === 'terraform' || file.group === 'm365dsc';
    const folder = file.name.replace(/[^\\/]*$/, '');
    const key = isPart ? `${file.group} ${folder}` : String(n);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()];
}

function readGroup(group: readonly Sorted[], options: DscOptions): readonly FileReading[] {
  const kind = group[0]?.group ?? null;
  if (kind === 'terraform') return ofPolicies(group, readTerraformFiles(group));
  if (kind === 'm365dsc') return ofPolicies(group, readM365DscFiles(group, options));
  if (kind === 'policy')
    return ofPolicies(
      group,
      group.map(({ text, variable }) => readPolicy(text, variable)),
    );
  return group.map((file) => ofOne(file));
}

function ofOne(file: Sorted): FileReading {
  if (file.kind === 'report') return ofConnectionReport(file);
  if (file.kind === 'inventory') return ofInventory(file);
  return file.kind === 'names' ? ofNames(file) : notKnown(file);
}

function ofInventory(file: Sorted): FileReading {
  const { entries, warnings, problems } = readInventory(file.text);
  return { ...found(file, warnings, problems), entries };
}

function ofNames(file: Sorted): FileReading {
  const { rows, warnings, problems } = readNames(file.text);
  return { ...found(file, warnings, problems), names: rows };
}

function found(file: Sorted, notes: readonly Note[], problems: readonly Note[]): FileReading {
  const all = problems.length === 0 ? [] : [...wrongKind(file), ...problems];
  return { ...nothingOf(file), notes, problems: all };
}

function ofPolicies(group: readonly Sorted[], read: readonly PolicyReading[]): readonly FileReading[] {
  return group.map((file, n) => {
    const { policies = [], warnings = [], problems = [] } = read[n] ?? {};
    const reading = { ...nothingOf(file), notes: warnings };
    const why = whyNothing(file, policies.length, warnings, problems);
    if (why.length > 0) return { ...reading, problems: [...wrongKind(file), ...why] };
    const notes = [...warnings, ...noteBeside(file, group)];
    return { ...reading, policies, notes, isNote: true };
  });
}

/** Why nothing of a file can be used; none for one that is not meant to hold a policy. */
function whyNothing(
  { kind }: Sorted,
  policies: number,
  warnings: readonly Note[],
  problems: readonly Note[],
): readonly Note[] {
  // All there was could not be read: that is no note beside others.
  const unread = policies > 0 ? [] : warnings.filter(({ code }) => code === NOT_READ);
  const isNoPolicy = kind === null && problems.every(({ code }) => isNothing(code));
  return [...(isNoPolicy ? [] : problems), ...unread];
}

function noteBeside({ kind }: Sorted, group: readonly Sorted[]): readonly Note[] {
  if (kind !== null) return [];
  return [group.every((other) => other.kind === null) ? ALONE : BESIDE];
}

function nothingOf({ name, kind, looks }: Pick<Sorted, 'name' | 'kind' | 'looks'>): FileReading {
  return { file: name, kind, looks, policies: [], pages: [], notes: [], problems: [], isNote: false };
}

/** The codes of a file that holds no policy itself. */
function isNothing(code: string): boolean {
  return code === 'no-resource' || code === 'no-block';
}

const ALONE: Note = {
  code: 'bystander',
  message: message('imports.bystanderAlone'),
};

const BESIDE: Note = {
  code: 'bystander',
  message: message('imports.bystander'),
};

function ofConnectionReport(file: Sorted): FileReading {
  const { pages, warnings, problems } = readConnectionReport(file.text);
  return { ...found(file, warnings, problems), pages };
}

function wrongKind({ looks, kind }: Sorted): readonly Note[] {
  if (looks === null || looks === kind) return [];
  return [{ code: 'wrong-kind', message: message('imports.wrongKind', { kind: labelOf(looks) }) }];
}

function notKnown(file: Sorted): FileReading {
  const told = looksLike(file.text) ?? whyNot(file.text) ?? message('imports.notKnown');
  return { ...nothingOf(file), problems: [{ code: 'not-known', message: told }] };
}

/** What begins as JSON and is none has a place where it goes wrong. */
function whyNot(text: string): Message | null {
  if (text.trim() === '') return message('format.emptyFile');
  if (!/(?:^|\n)[\uFEFF \t]{0,80}[{[]/.test(text)) return null;
  const json = readJsonText(text);
  return json.ok || !(beginsAsJson(text) || json.error.id === 'imports.besideJson') ? null : json.error;
}

function copyOf({ name, text }: ImportFile, before: string): FileReading {
  const looks = detectKind(text);
  const notes = [{ code: 'file-twice', message: message('imports.sameAsBefore', { file: before }) }];
  return { ...nothingOf({ name, kind: looks, looks }), notes, isNote: true };
}

function tooLarge({ name }: ImportFile): FileReading {
  const problems = [{ code: 'too-large', message: message('imports.tooLarge') }];
  return { ...nothingOf({ name, kind: null, looks: null }), problems };
}
