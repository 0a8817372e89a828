import { apply } from '../../edit/apply';
import type { Edit } from '../../edit/edit';
import type { ScenarioDocument } from '../../model/scenario';
import { message, type Message } from '../../words/message';
import { labelOf } from './detect-kind';
import type { TenantChoices } from './identities';
import type { Addition, ImportFile, Merged, Stranger } from './import-result';
import { mergeInventories } from './inventory/merge-inventories';
import { mergePolicies } from './merge-policies';
import { mergeConnectionReports } from './merge-connection-reports';
import type { Fits } from './mix-files';
import { drawnAs, MixFiles, saidIn } from './mix-files';
import type { FileOutcome, MixQuestion } from './mix-outcome';
import { isBlocking, outcomeOf, questionsIn } from './mix-outcome';
import { choicesOfIds } from './names/choices';
import { mergeNames } from './names/merge-names';
import { strangersAmong } from './own-tenants';
import type { FileReading, ReadOptions } from './read-mix';
import { readMix } from './read-mix';
import type { MissingIsDisabled, Note, Question } from './reading';
import { strangersIn, withoutTwice } from './strangers';

export interface MixOptions extends ReadOptions {
  readonly missingIsDisabled?: MissingIsDisabled;
  /** Who the tenants of a connection report or of policies are, by their tenant IDs. */
  readonly tenants?: TenantChoices;
  /** Whose a policy or a connection report is that does not say: an id, a tenant ID or a domain. */
  readonly ownTenant?: string;
  /** All own tenants; absent: whoever reports is one. */
  readonly ownTenants?: readonly string[];
  /** Also the connections of an inventory that leave no tenant. */
  readonly sameTenant?: boolean;
  /** What a file leaves open is a question, and the file waits for the answer; absent: what is assumed is said. */
  readonly isAsking?: boolean;
}

export interface MixResult {
  /** One undo step that carries the import out. */
  readonly edit: Extract<Edit, { type: 'batch' }>;
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
  readonly #files: MixFiles;
  readonly #refused = new Map<string, Note[]>();
  readonly #told = new Map<string, Note[]>();
  readonly #edits: Edit[] = [];
  readonly #additions: Addition[] = [];
  readonly #questions: Question[] = [];
  readonly #whose = new Map<string, Set<string>>();
  #document: ScenarioDocument;

  constructor(readings: readonly FileReading[], options: MixOptions, into: ScenarioDocument) {
    this.#readings = readings;
    this.#options = options;
    this.#files = new MixFiles(readings, options);
    this.#document = into;
  }

  result(): MixResult {
    const before = this.#document.scenario.tenants;
    // A names list tells who is meant by what comes next; what it cannot tell is said at the end.
    this.#mergeOf('names', (fits) => unremarked(mergeNames(this.#files.names(fits), this.#document)));
    const policies = this.#mergeOf('policies', (fits) =>
      mergePolicies(this.#files.policies(fits, this.#document), this.#answers(fits), this.#document),
    );
    const reports = this.#mergeOf('pages', (fits) => this.#connectionReports(fits));
    this.#mergeOf('names', (fits) => unremarked(mergeNames(this.#files.names(fits), this.#document)));
    const inventories = this.#mergeOf('entries', (fits) => this.#inventories(fits));
    this.#mergeOf('names', (fits) => mergeNames(this.#files.names(fits), this.#document));
    const listed = new Set(
      this.#files
        .names(() => true)
        .flatMap(({ row: { name, tenantId } }) => (name === undefined ? [] : (tenantId ?? []))),
    );
    const files = this.#readings.map((reading) => this.#outcome(reading));
    return {
      edit: { type: 'batch', label: labelFor(files), edits: this.#edits },
      additions: this.#additions.length > 0 ? this.#additions : nothingIn(files),
      files,
      questions: questionsIn(this.#readings, this.#refused, this.#questions),
      strangers: withoutTwice(
        [policies, inventories].flatMap((merged) => merged?.strangers ?? []),
        strangersIn(reports?.owned ?? [], before),
      ).filter(({ tenantId }) => !listed.has(tenantId)),
    };
  }

  /** Nothing is merged of what no file holds. */
  #mergeOf<T extends Merged>(part: Part, work: (fits: Fits) => T): T | null {
    return this.#readings.some((reading) => (reading[part] ?? []).length > 0) ? this.#merge(work) : null;
  }

  #connectionReports(fits: Fits) {
    const { tenants } = this.#answers(fits);
    const pages = this.#files.pages(fits, this.#document);
    const whose = strangersAmong(pages, this.#options, this.#document);
    const choices = { ...whose.choices, ...tenants };
    const fallback = saidIn(this.#document, this.#options.ownTenant);
    const merged = mergeConnectionReports(pages, choices, fallback, this.#document);
    return {
      ...merged,
      questions: this.#stillOpen(merged.questions, choices),
      warnings: [...whose.warnings, ...merged.warnings],
    };
  }

  #inventories(fits: Fits): Merged {
    const { ownTenant, sameTenant, tenants = {} } = this.#options;
    const answers = {
      ...this.#answers(fits),
      tenants,
      ...(ownTenant === undefined ? {} : { ownTenant }),
      ...(sameTenant === undefined ? {} : { sameTenant }),
    };
    const book = this.#files.names(fits).map(({ row }) => row);
    const merged = mergeInventories(this.#files.entries(fits), answers, book, this.#document);
    return { ...merged, questions: this.#stillOpen(merged.questions, this.#answers(fits).tenants) };
  }

  /** What a list or the command line says already; a person's own answer stays in sight, so that it can be changed. */
  #stillOpen(questions: readonly Question[], choices: TenantChoices): readonly Question[] {
    const said = this.#options.isAsking === true ? (this.#options.tenants ?? {}) : {};
    return questions.filter(
      ({ about = '' }) => choices[about]?.isMine === undefined || said[about]?.isMine !== undefined,
    );
  }

  /** Whose file stands in the way is left out, until nothing does. */
  #merge<T extends Merged>(work: (fits: Fits) => T): T | null {
    for (let n = 0; n <= this.#readings.length; n += 1) {
      const merged = work((file) => !this.#refused.has(file));
      if (this.#leaveOut(merged)) continue;
      const applied = apply(this.#document, { type: 'batch', label: 'Import', edits: merged.edits });
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

  #take({ edits, additions, warnings, questions, whose = [] }: Merged): void {
    this.#edits.push(...edits);
    this.#additions.push(...additions);
    for (const { file, tenant } of whose) this.#whoseOf(file).add(tenant);
    for (const { file, ...note } of warnings) add(this.#told, file, note);
    for (const question of questions) {
      this.#questions.push(question);
      if (this.#options.isAsking !== true) add(this.#told, question.file ?? '', question);
    }
  }

  #answers(fits: Fits) {
    const { isAsking, missingIsDisabled = isAsking === true ? ('ask' as const) : undefined } = this.#options;
    const fallbackTenant = drawnAs(this.#document, this.#options.ownTenant);
    return {
      tenants: choicesOfIds(
        this.#options.tenants ?? {},
        this.#files.names(fits).map(({ row }) => row),
      ),
      ...(missingIsDisabled === undefined ? {} : { missingIsDisabled }),
      ...(fallbackTenant === undefined ? {} : { fallbackTenant }),
    };
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

type Part = 'policies' | 'pages' | 'entries' | 'names';

function unremarked(merged: Merged): Merged {
  return { ...merged, warnings: [] };
}

/** A file may be understood and hold nothing new. */
function nothingIn(files: readonly FileOutcome[]): readonly Addition[] {
  const imported = files.filter(({ status }) => status === 'imported');
  if (imported.length === 0) return [];
  const isAll = imported.every(({ remarks }) => remarks.length === 0);
  return [{ sentence: message(isAll ? 'imports.changesNothingAtAll' : 'imports.changesNothing') }];
}

function labelFor(files: readonly FileOutcome[]): Message {
  const imported = files.filter(({ status }) => status === 'imported');
  const kinds = new Set(imported.map(({ kind }) => kind));
  const [only] = kinds;
  if (kinds.size !== 1 || only === undefined || only === null)
    return message('imports.stepOfFiles', { count: imported.length });
  return message('imports.stepOfKind', { kind: labelOf(only), count: imported.length });
}

function add(notes: Map<string, Note[]>, file: string, { code, message: told, line, choices }: Note): void {
  const note: Note = {
    code,
    message: told,
    ...(line === undefined ? {} : { line }),
    ...(choices === undefined ? {} : { choices }),
  };
  const before = notes.get(file);
  if (before === undefined) notes.set(file, [note]);
  else before.push(note);
}
