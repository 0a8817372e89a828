import { shownText } from '../../base/shown-text';
import type { Tenant } from '../../model/scenario';
import { message } from '../../words/message';
import type { ImportKind } from './detect-kind';
import type { FileReading } from './read-mix';
import type { Note, Question } from './reading';
import type { ConnectionReportPage } from './connection-report';
import { shownWord } from './shown-words';

/** What became of one file. */
export interface FileOutcome {
  readonly file: string;
  readonly kind: ImportKind | null;
  /** What it looks like by itself. */
  readonly looks: ImportKind | null;
  readonly status: 'imported' | 'note' | 'refused';
  /** Left out only until a question about it is answered. */
  readonly isWaiting: boolean;
  readonly remarks: readonly Note[];
  /** Those of the remarks that keep it out. */
  readonly reasons: readonly Note[];
  /** Names of the tenants whose connection report or policies it holds. */
  readonly whose: readonly string[];
  readonly holds: FileContent;
}

/** What was read of a file, counted; absent: it is no file that has any. */
export interface FileContent {
  /** First and last day of a connection report. */
  readonly days?: readonly [string, string];
  readonly rows?: number;
  /** Ordered pairs of tenants that a connection report names. */
  readonly pairs?: number;
  /** Rows of a connection report, by direction. */
  readonly inbound?: number;
  readonly outbound?: number;
  readonly policies?: number;
  readonly rules?: number;
}

/** What only a person knows about a file. */
export interface MixQuestion extends Question {
  readonly file: string;
  /** The file is left out until it is answered. */
  readonly isBlocking: boolean;
}

const BLOCKING = ['which-tenant', 'missing-is-disabled', 'rules-to-include', 'which-policy'];

/** Sentences are data, so that their words alone do not tell them apart. */
function keyOf(parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

/** May something be imported only when this question is answered? */
export function isBlocking(code: string): boolean {
  return BLOCKING.includes(code);
}

/** The questions that were asked, and the problems that a person's answer solves; each once. */
export function questionsIn(
  readings: readonly FileReading[],
  refused: ReadonlyMap<string, readonly Note[]>,
  asked: readonly Question[],
): readonly MixQuestion[] {
  const known = new Set(asked.map(({ file = '', message }) => keyOf([file, message])));
  const open = readings.flatMap(({ file, problems }) =>
    [...problems, ...(refused.get(file) ?? [])]
      .filter(({ code, message }) => isBlocking(code) && !known.has(keyOf([file, message])))
      .map((note) => ({ file, ...note })),
  );
  const all = [...asked, ...open].map(({ file = '', ...rest }): MixQuestion => ({
    ...rest,
    file,
    isBlocking: isBlocking(rest.code),
  }));
  const once = new Map(
    all.toReversed().map((one) => [keyOf([one.file, one.code, one.part, one.about, one.message]), one]),
  );
  const order = new Map(readings.map(({ file }, n) => [file, n]));
  return [...once.values()].toReversed().sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0));
}

interface Became {
  readonly refused: readonly Note[];
  readonly told: readonly Note[];
  /** Ids of tenants. */
  readonly whose: ReadonlySet<string>;
  readonly tenants: readonly Tenant[];
}

const MAX_REMARKS = 1000;

/** What is said of one file in the end. */
export function outcomeOf(reading: FileReading, became: Became): FileOutcome {
  const { file, kind, looks, problems, notes, isNote } = reading;
  const refused = [...problems, ...became.refused];
  const isImported = holdsSomething(reading) && refused.length === 0;
  const status = isImported ? 'imported' : isNote && refused.length === 0 ? 'note' : 'refused';
  return {
    file,
    kind,
    looks,
    status,
    isWaiting: refused.length > 0 && refused.every(({ code }) => isBlocking(code)),
    remarks: remarksOf([...refused, ...notes, ...became.told]),
    reasons: remarksOf(refused),
    whose: became.tenants.filter(({ id }) => became.whose.has(id)).map(({ name }) => shownText(name)),
    holds: contentOf(reading),
  };
}

/** Each once. Nobody reads a hundred thousand remarks, and no list shows them. */
function remarksOf(told: readonly Note[]): readonly Note[] {
  const all = [...new Map(told.map((one) => [keyOf([one.code, one.line, one.message]), one])).values()];
  const left = all.length - MAX_REMARKS;
  const more: readonly Note[] =
    left > 0 ? [{ code: 'more', message: message('imports.moreRemarks', { count: left }) }] : [];
  return [...all.slice(0, MAX_REMARKS), ...more].map(({ code, message: told, line }) => ({
    code,
    message: shownWord(told),
    ...(line === undefined ? {} : { line }),
  }));
}

function holdsSomething({ policies, pages, entries = [], names = [] }: FileReading): boolean {
  return policies.length + pages.length + entries.length + names.length > 0;
}

function contentOf(reading: FileReading): FileContent {
  const { pages, entries = [], names = [] } = reading;
  const rows = entries.length + names.length;
  return {
    ...(rows === 0 ? {} : { rows }),
    ...contentOfConnectionReport(pages),
    ...contentOfPolicies(reading),
  };
}

function contentOfConnectionReport(pages: readonly ConnectionReportPage[]): FileContent {
  if (pages.length === 0) return {};
  const pairs = new Set<string>();
  let [rows, inbound] = [0, 0];
  for (const { tenantId: owner = '', rows: ofPage } of pages) {
    rows += ofPage.length;
    for (const { tenantId, direction } of ofPage) {
      if (direction === 'inbound') inbound += 1;
      pairs.add(`${owner} ${direction} ${tenantId}`);
    }
  }
  const days = pages
    .flatMap(({ startDate, endDate }) => [startDate, endDate].flatMap((date) => date?.slice(0, 10) ?? []))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    ...(first === undefined || last === undefined ? {} : { days: [first, last] }),
    rows,
    pairs: pairs.size,
    inbound,
    outbound: rows - inbound,
  };
}

function contentOfPolicies({ policies }: FileReading): FileContent {
  if (policies.length === 0) return {};
  return {
    policies: policies.length,
    rules: policies.reduce((sum, { rules = [] }) => sum + rules.length, 0),
  };
}
