import type { ImportKind } from './detect-kind';
import { detectKind, isBystander, labelOf } from './detect-kind';
import type { ImportFile } from './import-result';
import type { InventoryEntry } from './inventory/entry';
import { readInventory } from './inventory/read-inventory';
import { beginsAsJson, BESIDE_JSON, readJsonText } from './json-text';
import { looksLike } from './looks-like';
import type { DscOptions } from './m365dsc';
import { readM365DscFiles } from './m365dsc';
import type { NameRow } from './names/name-row';
import { readNames } from './names/read-names';
import { readPolicy } from './policy';
import { NOT_READ } from './not-read';
import type { ImportedPolicy, Note, PolicyReading } from './reading';
import type { ReportPage } from './report';
import { readReport } from './report';
import { readTerraformFiles } from './terraform';

/** What was understood of one file of a mix. */
export interface FileReading {
  readonly file: string;
  readonly kind: ImportKind | null;
  readonly policies: readonly ImportedPolicy[];
  readonly pages: readonly ReportPage[];
  /** Connections of an inventory. */
  readonly entries?: readonly InventoryEntry[];
  /** Rows of a names list. */
  readonly names?: readonly NameRow[];
  readonly notes: readonly Note[];
  readonly problems: readonly Note[];
  /** Nothing of it is imported, and nothing had to be. */
  readonly isNote: boolean;
}

interface Sorted extends ImportFile {
  readonly kind: ImportKind | null;
  /** Beside which kind of file it stands. */
  readonly group: ImportKind | null;
}

/** Reads each file as what it looks like, or as what it was said to be; those of one folder together. */
export function readMix(
  files: readonly ImportFile[],
  options: DscOptions & { readonly kind?: ImportKind },
): readonly FileReading[] {
  const seen = new Map<string, string>();
  const readings = new Map<ImportFile, FileReading>();
  const sorted: Sorted[] = [];
  for (const file of files) {
    const before = seen.get(file.text);
    if (before === undefined) sorted.push(sortedFile(file, options.kind));
    else readings.set(file, copyOf(file, before));
    seen.set(file.text, before ?? file.name);
  }
  for (const group of groupsOf(sorted)) {
    for (const [n, reading] of readGroup(group, options).entries()) {
      const file = files.find(({ name, text }) => name === group[n]?.name && text === group[n]?.text);
      if (file !== undefined) readings.set(file, reading);
    }
  }
  return files.flatMap((file) => readings.get(file) ?? []);
}

const IS_TERRAFORM_NAME = /\.(?:tf|tfvars)(?:\.json)?$/i;

function sortedFile(file: ImportFile, said: ImportKind | undefined): Sorted {
  const kind = detectKind(file.text);
  const named = IS_TERRAFORM_NAME.test(file.name) ? 'terraform' : null;
  const beside = kind === null ? (isBystander(file.text) ?? named) : null;
  if (said !== undefined && beside !== said) return { ...file, kind: said, group: said };
  return { ...file, kind, group: kind ?? beside };
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
      group.map(({ text }) => readPolicy(text)),
    );
  return group.map((file) => ofOne(file));
}

function ofOne(file: Sorted): FileReading {
  if (file.kind === 'report') return ofReport(file);
  if (file.kind === 'inventory') return ofInventory(file);
  return file.kind === 'names' ? ofNames(file) : notKnown(file);
}

function ofInventory(file: Sorted): FileReading {
  const { entries, warnings, problems } = readInventory(file.text);
  return { ...readAs(file, warnings, problems), entries };
}

function ofNames(file: Sorted): FileReading {
  const { rows, warnings, problems } = readNames(file.text);
  return { ...readAs(file, warnings, problems), names: rows };
}

function readAs(file: Sorted, notes: readonly Note[], found: readonly Note[]): FileReading {
  const problems = found.length === 0 ? [] : [...wrongKind(file), ...found];
  return { ...NOTHING, file: file.name, kind: file.kind, notes, problems };
}

/** Nothing was understood yet. */
const NOTHING = { policies: [], pages: [], notes: [], problems: [], isNote: false } as const;

function ofPolicies(group: readonly Sorted[], read: readonly PolicyReading[]): readonly FileReading[] {
  return group.map((file, n) => {
    const { policies = [], warnings = [], problems = [] } = read[n] ?? {};
    const reading = { ...NOTHING, file: file.name, kind: file.kind, notes: warnings };
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

/** The codes of a file that holds no policy itself. */
function isNothing(code: string): boolean {
  return code === 'no-resource' || code === 'no-block';
}

const ALONE: Note = {
  code: 'bystander',
  message:
    'The file holds no policy itself, and no file beside it does. Import the files of the folder together.',
};

const BESIDE: Note = {
  code: 'bystander',
  message:
    'The file holds no policy itself; its variables, providers, imports and data were used for the files beside it.',
};

function ofReport(file: Sorted): FileReading {
  const { pages, warnings, problems } = readReport(file.text);
  return { ...readAs(file, warnings, problems), pages };
}

function wrongKind({ text, kind }: Sorted): readonly Note[] {
  const looks = detectKind(text);
  if (looks === null || looks === kind) return [];
  return [{ code: 'wrong-kind', message: `The file looks like this: ${labelOf(looks)}. Import it as that.` }];
}

function notKnown(file: Sorted): FileReading {
  const message =
    looksLike(file.text) ??
    whyNot(file.text) ??
    'The file is no policy, report or configuration that can be imported.';
  return { ...NOTHING, file: file.name, kind: null, problems: [{ code: 'not-known', message }] };
}

/** What begins as JSON and is none has a place where it goes wrong. */
function whyNot(text: string): string | null {
  if (text.trim() === '') return 'The file is empty.';
  if (!/(?:^|\n)[\uFEFF \t]{0,80}[{[]/.test(text)) return null;
  const json = readJsonText(text);
  return json.ok || !(beginsAsJson(text) || json.error.includes(BESIDE_JSON)) ? null : json.error;
}

function copyOf({ name, text }: ImportFile, before: string): FileReading {
  const message = `The file says the same as ${before}; it is taken once.`;
  const note = { code: 'file-twice', message };
  return { ...NOTHING, file: name, kind: detectKind(text), notes: [note], isNote: true };
}
