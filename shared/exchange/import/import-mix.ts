import { apply } from '../../edit/apply';
import type { Edit } from '../../edit/edit';
import type { ScenarioDocument } from '../../model/scenario';
import { isDomain, isGuid } from '../../model/tenant-identity';
import { ownerIn } from './file-answers';
import { entriesIn, rowsIn } from './lists-in';
import type { TenantChoices } from './identities';
import type { Addition, ImportFile, Merged, Stranger } from './import-result';
import { mergeInventories } from './inventory/merge-inventories';
import { mergePolicies } from './merge-policies';
import { mergeReports } from './merge-reports';
import type { FileOutcome, MixQuestion } from './mix-outcome';
import { isBlocking, outcomeOf, questionsIn } from './mix-outcome';
import { labelFor, nothingIn } from './mix-words';
import { choicesOfIds } from './names/choices';
import { mergeNames } from './names/merge-names';
import { strangersAmong } from './own-tenants';
import type { PolicyOfFile } from './policy-targets';
import type { FileReading, ReadOptions } from './read-mix';
import { readMix } from './read-mix';
import type { ImportedPolicy, MissingIsDisabled, Note, Question } from './reading';
import type { PageOfFile } from './report-pages';
import { strangersIn, withoutTwice } from './strangers';

export interface MixOptions extends ReadOptions {
  readonly missingIsDisabled?: MissingIsDisabled;
  /** Who tenants are, by their tenant IDs or, of accounts in an inventory, by their domains. */
  readonly tenants?: TenantChoices;
  /** Whose a policy or a report is that does not say: an id, a tenant ID or a domain. */
  readonly ownTenant?: string;
  /** All own tenants; absent: whoever reports is one. */
  readonly ownTenants?: readonly string[];
  /** What a file leaves open is a question, and the file waits for the answer; absent: what is assumed is said. */
  readonly isAsking?: boolean;
  /** Also the connections of an inventory that leave no tenant. */
  readonly sameTenant?: boolean;
}

export interface MixResult {
  /** One undo step that carries the import out. */
  readonly command: Extract<Edit, { type: 'batch' }>;
  /** What it does, in sentences for a preview. */
  readonly additions: readonly Addition[];
  readonly files: readonly FileOutcome[];
  /** What only a person knows. */
  readonly questions: readonly MixQuestion[];
  /** The tenants that the files know by ID alone and that are not drawn. */
  readonly strangers: readonly Stranger[];
}

/** Imports all that fits of a mix of files, and says of the rest why not. The edit can be carried out on `into`. */
export function importMix(
  files: readonly ImportFile[],
  options: MixOptions,
  into: ScenarioDocument,
): MixResult {
  return importReadings(readMix(files, options), options, into);
}

/** The same with files that were read before: reading takes much longer than merging. */
export function importReadings(
  readings: readonly FileReading[],
  options: MixOptions,
  into: ScenarioDocument,
): MixResult {
  return new Mix(readings, options, into).result();
}

class Mix {
  readonly #readings: readonly FileReading[];
  readonly #options: MixOptions;
  readonly #refused = new Map<string, Note[]>();
  readonly #told = new Map<string, Note[]>();
  readonly #commands: Edit[] = [];
  readonly #additions: Addition[] = [];
  readonly #questions: Question[] = [];
  readonly #whose = new Map<string, Set<string>>();
  #document: ScenarioDocument;

  constructor(readings: readonly FileReading[], options: MixOptions, into: ScenarioDocument) {
    this.#readings = readings;
    this.#options = options;
    this.#document = into;
  }

  result(): MixResult {
    const before = this.#document.scenario.tenants;
    // A names list tells who is meant by what comes next; what it cannot tell is said at the end.
    this.#applyNames({ isLast: false });
    const policies = this.#holds(({ policies: all }) => all)
      ? this.#merge((fits) => mergePolicies(this.#policies(fits), this.#answers(), this.#document))
      : null;
    const reports = this.#holds(({ pages }) => pages) ? this.#merge((fits) => this.#reports(fits)) : null;
    this.#applyNames({ isLast: false });
    const listed = this.#inventories();
    this.#applyNames({ isLast: true });
    const files = this.#readings.map((reading) => this.#outcome(reading));
    return {
      command: { type: 'batch', label: labelFor(files), commands: this.#commands },
      additions: this.#additions.length > 0 ? this.#additions : nothingIn(files),
      files,
      questions: questionsIn(this.#readings, this.#refused, this.#questions),
      strangers: withoutTwice(
        [policies, listed].flatMap((merged) => merged?.strangers ?? []),
        strangersIn(reports?.owned ?? [], before),
      ),
    };
  }

  #holds(partOfIt: (reading: FileReading) => readonly unknown[]): boolean {
    return this.#readings.some((reading) => partOfIt(reading).length > 0);
  }

  #applyNames({ isLast }: { readonly isLast: boolean }): void {
    if (this.#book().length === 0) return;
    this.#merge((fits) => {
      const merged = mergeNames(rowsIn(this.#readings, fits), this.#document);
      return isLast ? merged : { ...merged, warnings: [] };
    });
  }

  #book() {
    return rowsIn(this.#readings, (file) => !this.#refused.has(file)).map(({ row }) => row);
  }

  #inventories(): Merged | null {
    const { tenants = {}, sameTenant = false, ownTenant, answers } = this.#options;
    if (!this.#holds(({ entries = [] }) => entries)) return null;
    return this.#merge((fits) => {
      const entries = entriesIn(this.#readings, fits, (file) => {
        const owner = ownerIn(answers?.[file]) ?? ownTenant;
        return this.#drawn(owner) ?? owner;
      });
      return mergeInventories(entries, { tenants, sameTenant }, this.#book(), this.#document);
    });
  }

  #reports(fits: (file: string) => boolean) {
    const { ownTenant } = this.#options;
    const { tenants } = this.#answers();
    const pages = this.#pages(fits);
    const whose = strangersAmong(pages, this.#options, this.#document);
    const choices = { ...whose.choices, ...tenants };
    const merged = mergeReports(pages, choices, this.#saidOf(ownTenant), this.#document);
    const questions = merged.questions.filter(({ about = '' }) => whose.choices[about] === undefined);
    return { ...merged, questions, warnings: [...whose.warnings, ...merged.warnings] };
  }

  /** Whose file stands in the way is left out, until nothing does. */
  #merge<T extends Merged>(work: (fits: (file: string) => boolean) => T): T | null {
    for (let n = 0; n <= this.#readings.length; n += 1) {
      const merged = work((file) => !this.#refused.has(file));
      if (this.#leaveOut(merged)) continue;
      const applied = apply(this.#document, { type: 'batch', label: 'Import', commands: merged.commands });
      if (!applied.ok) {
        for (const { file } of this.#readings) add(this.#refused, file, applied.error);
        return null;
      }
      this.#document = applied.value;
      this.#take(merged);
      return merged;
    }
    return null;
  }

  /** True: a file that cannot be used, or that waits for an answer, was among them. */
  #leaveOut({ problems = [], questions }: Merged): boolean {
    for (const { file, ...note } of problems) add(this.#refused, file, note);
    const waiting = this.#options.isAsking === true ? questions.filter(({ code }) => isBlocking(code)) : [];
    for (const question of waiting) {
      add(this.#refused, question.file ?? '', question);
      this.#questions.push(question);
    }
    return problems.length + waiting.length > 0;
  }

  #take({ commands, additions, warnings, questions, whose = [] }: Merged): void {
    this.#commands.push(...commands);
    this.#additions.push(...additions);
    for (const { file, tenant } of whose) this.#whoseOf(file).add(tenant);
    for (const { file, ...note } of warnings) add(this.#told, file, note);
    for (const question of questions) {
      this.#questions.push(question);
      if (this.#options.isAsking !== true) add(this.#told, question.file ?? '', question);
    }
  }

  #policies(fits: (file: string) => boolean): readonly PolicyOfFile[] {
    return this.#readings
      .filter(({ file }) => fits(file))
      .flatMap(({ file, policies }) =>
        policies.map((policy, n) => this.#policy(file, policy, partOf(policies, n))),
      );
  }

  #policy(file: string, read: ImportedPolicy, part: string): PolicyOfFile {
    const answers = this.#options.answers?.[file];
    const said = ownerIn(answers, part);
    const drawn = said === null ? null : this.#drawn(said);
    const missing = answers?.missingIsDisabled;
    return {
      file,
      policy: this.#ofOwner(read, said ?? this.#options.ownTenant),
      ...(part === '' ? {} : { part }),
      ...(drawn === undefined ? {} : { owner: drawn }),
      ...(missing === undefined ? {} : { missing }),
    };
  }

  #pages(fits: (file: string) => boolean): readonly PageOfFile[] {
    return this.#readings
      .filter(({ file }) => fits(file))
      .flatMap(({ file, pages }) => {
        const said = this.#saidOf(ownerIn(this.#options.answers?.[file]));
        return pages.map((page) => ({ file, page, ...(said === undefined ? {} : { said }) }));
      });
  }

  /** The id of a drawn tenant or a tenant ID; a domain that nobody has is neither. */
  #saidOf(said: string | null | undefined): string | undefined {
    if (said === undefined || said === null) return undefined;
    return this.#drawn(said) ?? (isGuid(said) ? said.toLowerCase() : undefined);
  }

  /** A tenant that is not drawn yet is named as it was said. */
  #ofOwner(policy: ImportedPolicy, said: string | undefined): ImportedPolicy {
    const own = said?.toLowerCase();
    const isOwned = policy.tenantId !== undefined || policy.domain !== undefined;
    if (own === undefined || isOwned || this.#drawn(own) !== undefined) return policy;
    return isGuid(own) ? { ...policy, tenantId: own } : isDomain(own) ? { ...policy, domain: own } : policy;
  }

  #answers() {
    const { isAsking, missingIsDisabled = isAsking === true ? ('ask' as const) : undefined } = this.#options;
    const fallbackTenant = this.#drawn(this.#options.ownTenant);
    return {
      tenants: choicesOfIds(this.#options.tenants ?? {}, this.#book()),
      ...(missingIsDisabled === undefined ? {} : { missingIsDisabled }),
      ...(fallbackTenant === undefined ? {} : { fallbackTenant }),
    };
  }

  /** Id of the drawn tenant that is meant by its id, tenant ID or domain. */
  #drawn(said: string | undefined): string | undefined {
    if (said === undefined) return undefined;
    const wanted = said.toLowerCase();
    return this.#document.scenario.tenants.find(
      ({ id, tenantId, domains = [] }) =>
        id === said || [tenantId, ...domains].some((text) => text?.toLowerCase() === wanted),
    )?.id;
  }

  #whoseOf(file: string): Set<string> {
    const whose = this.#whose.get(file) ?? new Set();
    this.#whose.set(file, whose);
    return whose;
  }

  #outcome(reading: FileReading): FileOutcome {
    const { file } = reading;
    return outcomeOf(reading, {
      refused: this.#refused.get(file) ?? [],
      told: this.#told.get(file) ?? [],
      whose: this.#whose.get(file) ?? new Set(),
      tenants: this.#document.scenario.tenants,
    });
  }
}

/** What a policy is called among those of its file. */
function partOf(policies: readonly ImportedPolicy[], n: number): string {
  return policies.length === 1 ? '' : (policies[n]?.label ?? `policy ${n + 1}`);
}

function add(notes: Map<string, Note[]>, file: string, { code, message, line, choices }: Note): void {
  const note: Note = {
    code,
    message,
    ...(line === undefined ? {} : { line }),
    ...(choices === undefined ? {} : { choices }),
  };
  const before = notes.get(file);
  if (before === undefined) notes.set(file, [note]);
  else before.push(note);
}
