import { isJsonObject } from '../../format/envelope';
import type { JsonObject } from '../../format/envelope';
import { dayOf, isIsoDate } from '../../model/iso-date';
import { isGuid } from '../../model/tenant-identity';
import { plural } from '../../base/plural';
import { short } from './build-policy';
import { hasColumns, readCsv } from './csv';
import type { FoundReport } from './find-reports';
import { findReports } from './find-reports';
import { unflattened } from './flattened';
import { rowsOfFormatList } from './format-list';
import { readJsonText } from './json-text';
import { looksLike } from './looks-like';
import { asList, valueOf } from './read-values';
import type { Note } from './reading';
import { Notes } from './reading';

/** One row of a report: attempts between the reporting tenant and another one. */
export interface ReportRow {
  /** GUID of the other tenant, lower case. */
  readonly tenantId: string;
  /** As the reporting tenant sees it. */
  readonly direction: 'inbound' | 'outbound';
  /** Name of the connection; newer reports have it. */
  readonly connectionId?: string;
}

/** One report, or one page of it. */
export interface ReportPage {
  /** GUID in lower case; a further page may lack it. */
  readonly tenantId?: string;
  readonly reportId?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  /** The last day it is about, YYYY-MM-DD. */
  readonly lastDay?: string;
  /** The page says that another one follows. */
  readonly hasNext: boolean;
  readonly rows: readonly ReportRow[];
}

export interface ReportReading {
  readonly pages: readonly ReportPage[];
  readonly warnings: readonly Note[];
  readonly problems: readonly Note[];
}

/** Cross-tenant connection reports: one, several in a list, pages of one, its rows alone, or a table of them. */
export function readReport(text: string): ReportReading {
  const notes = new Notes();
  const pages = reportsIn(text, notes).flatMap((found) => readPage(found, notes) ?? []);
  if (pages.length === 0) {
    const why = NOTHING.find((code) => notes.warnings.some((one) => one.code === code));
    notes.failForAll(why ?? 'not-a-report', 'The file holds no cross-tenant connection report.');
  }
  return {
    pages: notes.problems.length > 0 ? [] : pages,
    warnings: notes.warnings,
    problems: notes.problems,
  };
}

function reportsIn(text: string, notes: Notes): readonly FoundReport[] {
  if (hasColumns(text, 'tenantId', 'connectionType')) {
    return [{ report: { connections: readCsv(text) }, where: 'The report' }];
  }
  const shown = rowsOfFormatList(text);
  if (shown !== null) return [{ report: { connections: shown }, where: 'The report' }];
  const json = readJsonText(text);
  if (!json.ok) {
    const known = looksLike(text);
    notes.fail(known === null ? 'not-json' : 'not-a-report', known ?? json.error);
    return [];
  }
  const found = findReports(json.value);
  const answer = found.length === 0 ? looksLike(text) : null;
  if (answer !== null) notes.fail('answer', answer);
  return found;
}

function readPage({ report, where }: FoundReport, notes: Notes): readonly ReportPage[] | null {
  const given = valueOf(report, 'connections');
  const list = asList(unflattened(given));
  if (isUnfinished(report, list, where, notes)) return null;
  if (given === undefined) {
    notes.warn('not-a-report', `${where} has no “connections”; it is left out.`);
    return null;
  }
  if (list === null) {
    const message = `The rows of ${inSentence(where)} were cut off. Export the report again with ConvertTo-Json -Depth 10.`;
    notes.fail('cut-off', message);
    return null;
  }
  const rows = list.flatMap((row, n) => readRow(row, `Row ${n + 1} of ${inSentence(where)}`, notes) ?? []);
  if (rows.length === 0 && list.length > 0) {
    const message = `${where} has ${plural(list.length, 'row')}, and none of them could be read. If PowerShell wrote it, export it again with ConvertTo-Json -Depth 10.`;
    notes.fail('rows-not-read', message);
    return null;
  }
  const next = valueOf(report, '@odata.nextLink');
  const head = readHead(report, where, notes);
  const hasNext = typeof next === 'string' && next !== '';
  if (rows.length === 0 && !hasNext) notes.warn('empty-report', emptySentence(head, where));
  return [{ ...head, hasNext, rows }];
}

function emptySentence({ startDate, endDate }: Head, where: string): string {
  const days = [startDate, endDate].map((date) => date?.slice(0, 10));
  const period = days.every((day) => day !== undefined) ? ` between ${days.join(' and ')}` : '';
  return `${where} has 0 rows${period}: nobody tried to connect to or from another tenant.`;
}

/** Why a report has nothing to import; others in the same file may have. */
const NOTHING = ['report-failed', 'not-completed', 'not-a-report'];

/** A report that failed has nothing to say; one that is not ready has not yet. */
function isUnfinished(
  report: JsonObject,
  rows: readonly unknown[] | null,
  where: string,
  notes: Notes,
): boolean {
  const status = valueOf(report, 'status') ?? valueOf(report, 'reportStatus');
  if (typeof status !== 'string' || status.trim().toLowerCase() === 'completed') return false;
  if (status.trim().toLowerCase() === 'failed') {
    notes.warn(
      'report-failed',
      `${where} has the status “${short(status)}”: it holds nothing. Ask for a new one.`,
    );
    return true;
  }
  const isEmpty = rows?.length === 0;
  const message = `${where} has the status “${short(status)}”, so it ${isEmpty ? 'is not finished. Fetch it again later.' : 'may not be complete.'}`;
  notes.warn('not-completed', message);
  return isEmpty;
}

type Head = Omit<ReportPage, 'hasNext' | 'rows'>;

function readHead(report: JsonObject, where: string, notes: Notes): Head {
  const tenantId = valueOf(report, 'tenantId');
  const isKnown = typeof tenantId === 'string' && isGuid(tenantId.trim());
  if (!isKnown && tenantId !== undefined && tenantId !== null) {
    notes.warn('not-a-tenant-id', `${where}: “tenantId” is not a tenant ID.`);
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

function readRow(given: unknown, where: string, notes: Notes): ReportRow | null {
  const row = unflattened(given);
  const fields = isJsonObject(row) ? row : {};
  const [tenant, kind] = [valueOf(fields, 'tenantId'), valueOf(fields, 'connectionType')];
  const tenantId = typeof tenant === 'string' ? tenant.trim().toLowerCase() : '';
  const direction = typeof kind === 'string' ? kind.trim().toLowerCase() : '';
  if (!isGuid(tenantId)) {
    notes.warn('row-not-read', `${where} has no tenant ID; it is left out.`);
    return null;
  }
  if (direction !== 'inbound' && direction !== 'outbound') {
    notes.warn('row-not-read', `${where}, for ${tenantId}, is neither inbound nor outbound; it is left out.`);
    return null;
  }
  const id = connectionIdOf(valueOf(fields, 'connectionId'));
  return { tenantId, direction, ...(id === '' ? {} : { connectionId: id }) };
}

function inSentence(where: string): string {
  return `${where.slice(0, 1).toLowerCase()}${where.slice(1)}`;
}

/** On one line, as it stands in a note. */
function connectionIdOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, 200) : '';
}
