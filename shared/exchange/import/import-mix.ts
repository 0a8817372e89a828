import { shownText } from '../../base/shown-text';
import { apply } from '../../edit/apply';
import type { Edit } from '../../edit/edit';
import type { ScenarioDocument } from '../../model/scenario';
import { isDomain, isGuid } from '../../model/tenant-identity';
import type { ImportKind } from './detect-kind';
import type { ImportOptions } from './import-files';
import type { ImportFile, Merged } from './import-result';
import { mergeInventories } from './inventory/merge-inventories';
import { choicesOfIds } from './names/choices';
import { mergeNames } from './names/merge-names';
import { mergePolicies } from './merge-policies';
import { mergeReports } from './merge-reports';
import { strangersAmong } from './own-tenants';
import type { FileReading } from './read-mix';
import { readMix } from './read-mix';
import type { ImportedPolicy, Note } from './reading';
import type { ReportPage } from './report';

export interface MixOptions extends ImportOptions {
  /** What every file is taken for; absent: as it looks. */
  readonly kind?: ImportKind;
  /** Whose a policy or a report is that does not say: an id, a tenant ID or a domain. */
  readonly ownTenant?: string;
  /** All own tenants; absent: whoever reports is one. */
  readonly ownTenants?: readonly string[];
  /** Also the connections of an inventory that leave no tenant. */
  readonly sameTenant?: boolean;
}

/** What became of one file. */
export interface FileOutcome {
  readonly file: string;
  readonly kind: ImportKind | null;
  readonly status: 'imported' | 'note' | 'refused';
  readonly remarks: readonly Note[];
}

export interface MixResult {
  readonly command: Extract<Edit, { type: 'batch' }>;
  readonly additions: readonly string[];
  readonly files: readonly FileOutcome[];
}

/** Imports all that fits of a mix of files, and says of the rest why not. The edit can be carried out on `into`. */
export function importMix(
  files: readonly ImportFile[],
  options: MixOptions,
  into: ScenarioDocument,
): MixResult {
  const mix = new Mix(readMix(files, options), options, into);
  return mix.result();
}

class Mix {
  readonly #readings: readonly FileReading[];
  readonly #options: MixOptions;
  readonly #refused = new Map<string, Note[]>();
  readonly #told = new Map<string, Note[]>();
  readonly #commands: Edit[] = [];
  readonly #additions: string[] = [];
  #document: ScenarioDocument;

  constructor(readings: readonly FileReading[], options: MixOptions, into: ScenarioDocument) {
    this.#readings = readings;
    this.#options = options;
    this.#document = into;
  }

  result(): MixResult {
    // A names list tells who is meant by what comes next; what it cannot tell is said at the end.
    this.#merge((fits) => unremarked(mergeNames(this.#names(fits), this.#document)));
    this.#merge((fits) => mergePolicies(this.#policies(fits), this.#answers(fits), this.#document));
    this.#merge((fits) => {
      const { tenants = {}, fallbackTenant } = this.#answers(fits);
      const pages = this.#pages(fits);
      const whose = strangersAmong(pages, this.#options, this.#document);
      const merged = mergeReports(pages, { ...whose.choices, ...tenants }, fallbackTenant, this.#document);
      return { ...merged, warnings: [...whose.warnings, ...merged.warnings] };
    });
    this.#merge((fits) => unremarked(mergeNames(this.#names(fits), this.#document)));
    this.#merge((fits) => {
      const { tenants = {} } = this.#options;
      const answers = { ...this.#answers(fits), tenants };
      return mergeInventories(this.#entries(fits), answers, this.#book(fits), this.#document);
    });
    this.#merge((fits) => mergeNames(this.#names(fits), this.#document));
    return {
      command: { type: 'batch', label: 'Import', commands: this.#commands },
      additions: this.#additions,
      files: this.#readings.map((reading) => this.#outcome(reading)),
    };
  }

  /** Whose file stands in the way is left out, until nothing does. */
  #merge(work: (fits: Fits) => Merged): void {
    for (let n = 0; n <= this.#readings.length; n += 1) {
      const merged = work((file) => !this.#refused.has(file));
      const problems = merged.problems ?? [];
      for (const { file, ...note } of problems) add(this.#refused, file, note);
      if (problems.length > 0) continue;
      const applied = apply(this.#document, { type: 'batch', label: 'Import', commands: merged.commands });
      if (!applied.ok) {
        for (const { file } of this.#readings) add(this.#refused, file, applied.error);
        return;
      }
      this.#document = applied.value;
      this.#commands.push(...merged.commands);
      this.#additions.push(...merged.additions);
      for (const { file, ...note } of merged.warnings) add(this.#told, file, note);
      for (const { file = '', code, message } of merged.questions) add(this.#told, file, { code, message });
      return;
    }
  }

  #entries(fits: Fits) {
    return this.#readings
      .filter(({ file }) => fits(file))
      .flatMap(({ file, entries = [] }) => entries.map((entry) => ({ file, entry })));
  }

  #names(fits: Fits) {
    return this.#readings
      .filter(({ file }) => fits(file))
      .flatMap(({ file, names = [] }) => names.map((row) => ({ file, row })));
  }

  #book(fits: Fits) {
    return this.#names(fits).map(({ row }) => row);
  }

  #policies(fits: Fits) {
    return this.#readings
      .filter(({ file }) => fits(file))
      .flatMap(({ file, policies }) => policies.map((policy) => ({ file, policy: this.#ofOwner(policy) })));
  }

  #pages(fits: Fits) {
    const own = this.#options.ownTenant ?? '';
    const known = isGuid(own) && this.#drawn() === undefined ? { tenantId: own.toLowerCase() } : {};
    return this.#readings
      .filter(({ file }) => fits(file))
      .flatMap(({ file, pages }) =>
        pages.map((page): { file: string; page: ReportPage } => ({ file, page: { ...known, ...page } })),
      );
  }

  /** A tenant that is not drawn yet is named as it was said. */
  #ofOwner(policy: ImportedPolicy): ImportedPolicy {
    const own = this.#options.ownTenant?.toLowerCase();
    const isOwned = policy.tenantId !== undefined || policy.domain !== undefined;
    if (own === undefined || isOwned || this.#drawn() !== undefined) return policy;
    return isGuid(own) ? { ...policy, tenantId: own } : isDomain(own) ? { ...policy, domain: own } : policy;
  }

  #answers(fits: Fits): MixOptions {
    const drawn = this.#drawn();
    const tenants = choicesOfIds(this.#options.tenants ?? {}, this.#book(fits));
    return { ...this.#options, tenants, ...(drawn === undefined ? {} : { fallbackTenant: drawn }) };
  }

  /** Id of the drawn tenant that was said to be the own one. */
  #drawn(): string | undefined {
    const own = this.#options.ownTenant;
    if (own === undefined) return undefined;
    return this.#document.scenario.tenants.find(
      ({ id, tenantId, domains = [] }) =>
        [tenantId, ...domains].some((text) => text?.toLowerCase() === own.toLowerCase()) || id === own,
    )?.id;
  }

  #outcome({ file, kind, problems, notes, isNote, ...reading }: FileReading): FileOutcome {
    const refused = [...problems, ...(this.#refused.get(file) ?? [])];
    const told = [...refused, ...notes, ...(this.#told.get(file) ?? [])];
    const remarks = new Map(
      told.map((one) => [`${one.code} ${one.line ?? ''} ${one.message}`, one]),
    ).values();
    const isImported = holdsSomething(reading) && refused.length === 0;
    const status = isImported ? 'imported' : isNote && refused.length === 0 ? 'note' : 'refused';
    return {
      file,
      kind,
      status,
      remarks: [...remarks].map((one) => ({ ...one, message: shownText(one.message) })),
    };
  }
}

type Fits = (file: string) => boolean;

function holdsSomething({ policies, pages, entries = [], names = [] }: Holdings): boolean {
  return policies.length + pages.length + entries.length + names.length > 0;
}

type Holdings = Pick<FileReading, 'policies' | 'pages' | 'entries' | 'names'>;

function unremarked(merged: Merged): Merged {
  return { ...merged, warnings: [] };
}

function add(notes: Map<string, Note[]>, file: string, { code, message, line }: Note): void {
  const note: Note = line === undefined ? { code, message } : { code, message, line };
  const before = notes.get(file);
  if (before === undefined) notes.set(file, [note]);
  else before.push(note);
}
