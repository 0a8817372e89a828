import { isJsonObject } from '../../format/envelope';
import type { JsonObject } from '../../format/envelope';
import { dayOf, isIsoDate } from '../../model/iso-date';
import { isGuid } from '../../model/tenant-identity';
import { message, type Message } from '../../words/message';
import { short } from './build-policy';
import { hasColumns, readCsv } from './csv';
import type { FoundConnectionReport } from './find-connection-reports';
import { findConnectionReports } from './find-connection-reports';
import { unflattened } from './flattened';
import { rowsOfFormatList } from './format-list';
import { readJsonText } from './json-text';
import { looksLike } from './looks-like';
import { asList, valueOf } from './read-values';
import type { Note } from './reading';
import { Notes } from './reading';

/** One row of a connection report: attempts between the reporting tenant and another one. */
export interface ConnectionReportRow {
  /** GUID of the other tenant, lower case. */
  readonly tenantId: string;
  /** As the reporting tenant sees it. */
  readonly direction: 'inbound' | 'outbound';
  /** Name of the connection; newer connection reports have it. */
  readonly connectionId?: string;
}

/** One connection report, or one page of it. */
export interface ConnectionReportPage {
  /** GUID in lower case; a further page may lack it. */
  readonly tenantId?: string;
  readonly reportId?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  /** The last day it is about, YYYY-MM-DD. */
  readonly lastDay?: string;
  /** The page says that another one follows. */
  readonly hasNext: boolean;
  readonly rows: readonly ConnectionReportRow[];
}

export interface ConnectionReportReading {
  readonly pages: readonly ConnectionReportPage[];
  readonly warnings: readonly Note[];
  readonly problems: readonly Note[];
}

/** Cross-tenant connection reports: one, several in a list, pages of one, its rows alone, or a table of them. */
export function readConnectionReport(text: string): ConnectionReportReading {
  const notes = new Notes();
  const pages = connectionReportsIn(text, notes).flatMap((found) => readPage(found, notes) ?? []);
  if (pages.length === 0) {
    const why = NOTHING.find((code) => notes.warnings.some((one) => one.code === code));
    notes.failForAll(why ?? 'not-a-report', message('imports.noReport'));
  }
  return {
    pages: notes.problems.length > 0 ? [] : pages,
    warnings: notes.warnings,
    problems: notes.problems,
  };
}

function connectionReportsIn(text: string, notes: Notes): readonly FoundConnectionReport[] {
  if (hasColumns(text, 'tenantId', 'connectionType')) {
    return [{ report: { connections: readCsv(text) }, which: 0 }];
  }
  const shown = rowsOfFormatList(text);
  if (shown !== null) return [{ report: { connections: shown }, which: 0 }];
  const json = readJsonText(text);
  if (!json.ok) {
    const known = looksLike(text);
    notes.fail(known === null ? 'not-json' : 'not-a-report', known ?? json.error);
    return [];
  }
  const found = findConnectionReports(json.value);
  const answer = found.length === 0 ? looksLike(text) : null;
  if (answer !== null) notes.fail('answer', answer);
  return found;
}

function readPage(
  { report, which }: FoundConnectionReport,
  notes: Notes,
): readonly ConnectionReportPage[] | null {
  const given = valueOf(report, 'connections');
  const list = asList(unflattened(given));
  if (isUnfinished(report, list, which, notes)) return null;
  if (given === undefined) {
    notes.warn('not-a-report', message('imports.noConnections', { report: which }));
    return null;
  }
  if (list === null) {
    notes.fail('cut-off', message('imports.reportCutOff', { report: which }));
    return null;
  }
  const rows = list.flatMap((row, n) => readRow(row, { row: String(n + 1), report: which }, notes) ?? []);
  if (rows.length === 0 && list.length > 0) {
    const told = { report: which, count: list.length };
    notes.fail('rows-not-read', message('imports.reportRowsNotRead', told));
    return null;
  }
  const next = valueOf(report, '@odata.nextLink');
  const head = readHead(report, which, notes);
  const hasNext = typeof next === 'string' && next !== '';
  if (rows.length === 0 && !hasNext) notes.warn('empty-report', emptySentence(head, which));
  return [{ ...head, hasNext, rows }];
}

function emptySentence({ startDate, endDate }: Head, report: number): Message {
  const [from, to] = [startDate, endDate].map((date) => date?.slice(0, 10));
  return from === undefined || to === undefined
    ? message('imports.emptyReport', { report })
    : message('imports.emptyReportBetween', { report, from, to });
}

/** Why a connection report has nothing to import; others in the same file may have. */
const NOTHING = ['report-failed', 'not-completed', 'not-a-report'];

/** A connection report that failed has nothing to say; one that is not ready has not yet. */
function isUnfinished(
  report: JsonObject,
  rows: readonly unknown[] | null,
  which: number,
  notes: Notes,
): boolean {
  const status = valueOf(report, 'status') ?? valueOf(report, 'reportStatus');
  if (typeof status !== 'string' || status.trim().toLowerCase() === 'completed') return false;
  const told = { report: which, status: short(status) };
  if (status.trim().toLowerCase() === 'failed') {
    notes.warn('report-failed', message('imports.reportFailed', told));
    return true;
  }
  const isEmpty = rows?.length === 0;
  const became = isEmpty ? 'imports.reportNotFinished' : 'imports.reportNotComplete';
  notes.warn('not-completed', message(became, told));
  return isEmpty;
}

type Head = Omit<ConnectionReportPage, 'hasNext' | 'rows'>;

function readHead(report: JsonObject, which: number, notes: Notes): Head {
  const tenantId = valueOf(report, 'tenantId');
  const isKnown = typeof tenantId === 'string' && isGuid(tenantId.trim());
  if (!isKnown && tenantId !== undefined && tenantId !== null) {
    notes.warn('not-a-tenant-id', message('imports.reportTenantId', { report: which }));
  }
  const texts = (['reportId', 'startDate', 'endDate'] as const).flatMap((key) => {
    const value = valueOf(report, key);
    return typeof value === 'string' && value !== '' ? [[key, short(plainDate(value))] as const] : [];
  });
  const head: Head = {
    ...(isKnown ? { tenantId: tenantId.trim().toLowerCase() } : {}),
    ...Object.fromEntries(texts),
  };
  const lastDay = head.endDate?.slice(0, 10) ?? '';
  return isIsoDate(lastDay) ? { ...head, lastDay } : head;
}

/** Windows PowerShell writes a date as the milliseconds since 1970. */
function plainDate(text: string): string {
  const [, milliseconds = ''] = /^\/Date\((-?\d{1,15})\)\/$/.exec(text) ?? [];
  return milliseconds === '' ? text : (dayOf(Number(milliseconds)) ?? text);
}

/** Where a row stands: its number, and which connection report it is of. */
interface RowPlace {
  readonly row: string;
  readonly report: number;
}

function readRow(given: unknown, place: RowPlace, notes: Notes): ConnectionReportRow | null {
  const row = unflattened(given);
  const fields = isJsonObject(row) ? row : {};
  const [tenant, kind] = [valueOf(fields, 'tenantId'), valueOf(fields, 'connectionType')];
  const tenantId = typeof tenant === 'string' ? tenant.trim().toLowerCase() : '';
  const direction = typeof kind === 'string' ? kind.trim().toLowerCase() : '';
  if (!isGuid(tenantId)) {
    notes.warn('row-not-read', message('imports.rowWithoutTenantId', { ...place }));
    return null;
  }
  if (direction !== 'inbound' && direction !== 'outbound') {
    notes.warn('row-not-read', message('imports.rowWithoutDirection', { ...place, tenant: tenantId }));
    return null;
  }
  const id = connectionIdOf(valueOf(fields, 'connectionId'));
  return { tenantId, direction, ...(id === '' ? {} : { connectionId: id }) };
}

/** On one line, as it stands in a note. */
function connectionIdOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, 200) : '';
}
