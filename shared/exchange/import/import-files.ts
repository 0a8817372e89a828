import type { Result } from '../../base/result';
import { err, ok } from '../../base/result';
import { shownText } from '../../base/shown-text';
import { plural } from '../../base/plural';
import { apply } from '../../edit/apply';
import { MAX_BYTES } from '../../format/envelope';
import type { ScenarioDocument } from '../../model/scenario';
import { isGuid } from '../../model/tenant-identity';
import type { ImportKind } from './detect-kind';
import { detectKind, labelOf } from './detect-kind';
import type { TenantChoices } from './identities';
import type { ImportFile, ImportProblem, ImportResult, ImportWarning, Merged } from './import-result';
import type { RulesToInclude } from './m365dsc';
import { mergeInventories } from './inventory/merge-inventories';
import { readInventory } from './inventory/read-inventory';
import { readM365DscFiles } from './m365dsc';
import { mergeNames } from './names/merge-names';
import { readNames } from './names/read-names';
import { mergePolicies } from './merge-policies';
import { mergeReports } from './merge-reports';
import { readPolicy } from './policy';
import type { MissingIsDisabled, Note, PolicyReading, Question } from './reading';
import { readReport } from './report';
import { readTerraformFiles } from './terraform';

export interface ImportOptions {
  readonly missingIsDisabled?: MissingIsDisabled;
  /** What Microsoft365DSC's "RulesToInclude" does to the rules that are there. */
  readonly rulesToInclude?: RulesToInclude;
  /** Who the tenants of a report or of policies are, by their tenant IDs. */
  readonly tenants?: TenantChoices;
  /** Id of the tenant in the scenario that a policy or report belongs to when it does not say. */
  readonly fallbackTenant?: string;
}

/**
 * Reads files of one kind and makes one edit of them. All or nothing: with a problem in any file there is no edit. The edit
 * that is given back can be carried out on the document it was made for.
 */
export function importFiles(
  kind: ImportKind,
  files: readonly ImportFile[],
  options: ImportOptions,
  into: ScenarioDocument,
): Result<ImportResult, readonly ImportProblem[]> {
  const problems = [...checkOptions(options, into), ...checkSizes(files)];
  const { unique, warnings } = withoutCopies(files);
  if (problems.length > 0) return err(problems);
  const merge = MERGES[kind] ?? importPolicies;
  const merged = merge(kind, unique, options, into);
  if (!merged.ok) return merged;
  const { problems: left = [] } = merged.value;
  if (left.length > 0) return err(left);
  const result = toResult(kind, unique.length, merged.value, warnings);
  const applied = apply(into, result.command);
  if (applied.ok) return ok(result);
  return err([{ file: files[0]?.name ?? '', code: applied.error.code, message: applied.error.message }]);
}

function toResult(
  kind: ImportKind,
  files: number,
  merged: Merged,
  warnings: readonly ImportWarning[],
): ImportResult {
  const { commands, additions, questions, strangers = [] } = merged;
  const told = [...warnings, ...merged.warnings];
  const nothing = told.length === 0 ? 'Changes nothing: all of it is there already.' : 'Changes nothing.';
  const label = `Import ${labelOf(kind)}${files > 1 ? ` (${plural(files, 'file')})` : ''}`;
  return {
    command: { type: 'batch', label, commands },
    additions: additions.length > 0 ? additions : [nothing],
    warnings: shownOf(told),
    questions,
    strangers,
  };
}

const MAX_WARNINGS = 1000;

/** Nobody reads a hundred thousand warnings, and no list shows them. */
function shownOf(warnings: readonly ImportWarning[]): readonly ImportWarning[] {
  if (warnings.length <= MAX_WARNINGS) return warnings;
  const left = warnings.length - MAX_WARNINGS;
  return [
    ...warnings.slice(0, MAX_WARNINGS),
    problem(warnings[MAX_WARNINGS]?.file ?? '', 'more', `There are ${left} more warnings.`),
  ];
}

function checkOptions(options: ImportOptions, into: ScenarioDocument): readonly ImportProblem[] {
  const { tenants = {}, fallbackTenant } = options;
  const notIds = Object.keys(tenants).filter((id) => !isGuid(id));
  const isKnown =
    fallbackTenant === undefined || into.scenario.tenants.some(({ id }) => id === fallbackTenant);
  return [
    ...notIds.map((id) => problem('', 'invalid-tenant-id', `“${id}” is not a tenant ID.`)),
    ...(isKnown
      ? []
      : [problem('', 'unknown-tenant', `There is no tenant “${fallbackTenant}” in this scenario.`)]),
  ];
}

function problem(file: string, code: string, message: string): ImportProblem {
  return { file, code, message: shownText(message) };
}

function checkSizes(files: readonly ImportFile[]): readonly ImportProblem[] {
  return files
    .filter(({ text }) => text.length > MAX_BYTES)
    .map(({ name }) => problem(name, 'too-large', 'The file is larger than 64 MiB.'));
}

/** The same content twice would count its attempts twice. */
function withoutCopies(files: readonly ImportFile[]) {
  const seen = new Map<string, string>();
  const warnings: ImportWarning[] = [];
  const unique = files.filter(({ name, text }) => {
    const before = seen.get(text);
    if (before === undefined) seen.set(text, name);
    else warnings.push(problem(name, 'file-twice', `The file says the same as ${before}; it is taken once.`));
    return before === undefined;
  });
  return { unique, warnings };
}

type Merge = Result<Merged, readonly ImportProblem[]>;

const MERGES: Partial<Record<ImportKind, typeof importPolicies>> = {
  report: importReports,
  inventory: importInventories,
  names: importNames,
};

interface Reading<T> {
  readonly items: readonly T[];
  readonly warnings: readonly Note[];
  readonly questions: readonly Question[];
  readonly problems: readonly Note[];
}

function importPolicies(
  kind: ImportKind,
  files: readonly ImportFile[],
  options: ImportOptions,
  into: ScenarioDocument,
): Merge {
  return importAll(
    kind,
    files,
    readPolicies(kind, files, options).map(({ policies, ...rest }) => ({ items: policies, ...rest })),
    (all) =>
      mergePolicies(
        all.map(({ file, item }) => ({ file, policy: item })),
        options,
        into,
      ),
  );
}

function readPolicies(
  kind: ImportKind,
  files: readonly ImportFile[],
  options: ImportOptions,
): readonly PolicyReading[] {
  if (kind === 'terraform') return readTerraformFiles(files);
  if (kind === 'm365dsc') return readM365DscFiles(files, options);
  return files.map(({ text }) => readPolicy(text));
}

function importReports(
  kind: ImportKind,
  files: readonly ImportFile[],
  options: ImportOptions,
  into: ScenarioDocument,
): Merge {
  return importAll(
    kind,
    files,
    files.map(({ text }) => {
      const { pages, warnings, problems } = readReport(text);
      return { items: pages, warnings, problems, questions: [] };
    }),
    (all) =>
      mergeReports(
        all.map(({ file, item }) => ({ file, page: item })),
        options.tenants ?? {},
        options.fallbackTenant,
        into,
      ),
  );
}

function importInventories(
  kind: ImportKind,
  files: readonly ImportFile[],
  options: ImportOptions,
  into: ScenarioDocument,
): Merge {
  return importAll(
    kind,
    files,
    files.map(({ text }) => {
      const { entries, warnings, problems } = readInventory(text);
      return { items: entries, warnings, problems, questions: [] };
    }),
    (all) =>
      mergeInventories(
        all.map(({ file, item }) => ({ file, entry: item })),
        options,
        [],
        into,
      ),
  );
}

function importNames(
  kind: ImportKind,
  files: readonly ImportFile[],
  _options: ImportOptions,
  into: ScenarioDocument,
): Merge {
  return importAll(
    kind,
    files,
    files.map(({ text }) => {
      const { rows, warnings, problems } = readNames(text);
      return { items: rows, warnings, problems, questions: [] };
    }),
    (all) =>
      mergeNames(
        all.map(({ file, item }) => ({ file, row: item })),
        into,
      ),
  );
}

/** Reads every file, tells every problem, and merges only when there is none. */
function importAll<T>(
  kind: ImportKind,
  files: readonly ImportFile[],
  read: readonly Reading<T>[],
  merge: (items: readonly { readonly file: string; readonly item: T }[]) => Merged,
): Merge {
  const readings = files.flatMap(({ name, text }, n) => {
    const reading = read[n];
    return reading === undefined ? [] : [{ name, text, ...reading }];
  });
  const problems = readings.flatMap(({ name, text, problems: found }) =>
    found.length === 0
      ? []
      : [...wrongKind(kind, name, text), ...found.map((one) => ({ file: name, ...one }))],
  );
  if (problems.length > 0) return err(problems);
  const merged = merge(readings.flatMap(({ name, items }) => items.map((item) => ({ file: name, item }))));
  const warnings = readings.flatMap(({ name, warnings: found }) =>
    found.map((one) => ({ file: name, ...one })),
  );
  return ok({
    ...merged,
    warnings: [...warnings, ...merged.warnings],
    questions: [...readings.flatMap(({ questions }) => questions), ...merged.questions],
  });
}

function wrongKind(kind: ImportKind, name: string, text: string): readonly ImportProblem[] {
  const looksLike = detectKind(text);
  if (looksLike === null || looksLike === kind) return [];
  const message = `The file looks like this: ${labelOf(looksLike)}. Import it as that.`;
  return [problem(name, 'wrong-kind', message)];
}
