import { shownText } from '../../base/shown-text';
import { apply } from '../../edit/apply';
import type { Edit } from '../../edit/edit';
import type { ScenarioDocument } from '../../model/scenario';
import { isDomain, isGuid } from '../../model/tenant-identity';
import type { ImportKind } from './detect-kind';
import type { ImportOptions } from './import-files';
import type { ImportFile, Merged } from './import-result';
import { mergePolicies } from './merge-policies';
import { mergeReports } from './merge-reports';
import type { FileReading } from './read-mix';
import { readMix } from './read-mix';
import type { ImportedPolicy, Note } from './reading';
import type { ReportPage } from './report';

export interface MixOptions extends ImportOptions {
  /** What every file is taken for; absent: as it looks. */
  readonly kind?: ImportKind;
  /** Whose a policy or a report is that does not say: an id, a tenant ID or a domain. */
  readonly ownTenant?: string;
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
    this.#merge((fits) => mergePolicies(this.#policies(fits), this.#answers(), this.#document));
    this.#merge((fits) => {
      const { tenants = {}, fallbackTenant } = this.#answers();
      return mergeReports(this.#pages(fits), tenants, fallbackTenant, this.#document);
    });
    return {
      command: { type: 'batch', label: 'Import', commands: this.#commands },
      additions: this.#additions,
      files: this.#readings.map((reading) => this.#outcome(reading)),
    };
  }

  /** Whose file stands in the way is left out, until nothing does. */
  #merge(work: (fits: (file: string) => boolean) => Merged): void {
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

  #policies(fits: (file: string) => boolean) {
    return this.#readings
      .filter(({ file }) => fits(file))
      .flatMap(({ file, policies }) => policies.map((policy) => ({ file, policy: this.#ofOwner(policy) })));
  }

  #pages(fits: (file: string) => boolean) {
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

  #answers(): ImportOptions {
    const drawn = this.#drawn();
    return drawn === undefined ? this.#options : { ...this.#options, fallbackTenant: drawn };
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

  #outcome({ file, kind, policies, pages, problems, notes, isNote }: FileReading): FileOutcome {
    const refused = [...problems, ...(this.#refused.get(file) ?? [])];
    const told = [...refused, ...notes, ...(this.#told.get(file) ?? [])];
    const remarks = new Map(
      told.map((one) => [`${one.code} ${one.line ?? ''} ${one.message}`, one]),
    ).values();
    const isImported = policies.length + pages.length > 0 && refused.length === 0;
    const status = isImported ? 'imported' : isNote && refused.length === 0 ? 'note' : 'refused';
    return {
      file,
      kind,
      status,
      remarks: [...remarks].map((one) => ({ ...one, message: shownText(one.message) })),
    };
  }
}

function add(notes: Map<string, Note[]>, file: string, { code, message, line }: Note): void {
  const note: Note = line === undefined ? { code, message } : { code, message, line };
  const before = notes.get(file);
  if (before === undefined) notes.set(file, [note]);
  else before.push(note);
}
