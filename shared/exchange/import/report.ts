import { isJsonObject } from '../../format/envelope';
import type { JsonObject } from '../../format/envelope';
import { isGuid } from '../../model/tenant-identity';
import { short } from './build-policy';
import { asList, readSafeJson } from './read-values';
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
  /** The page says that another one follows. */
  readonly hasNext: boolean;
  readonly rows: readonly ReportRow[];
}

export interface ReportReading {
  readonly pages: readonly ReportPage[];
  readonly warnings: readonly Note[];
  readonly problems: readonly Note[];
}

/** Cross-tenant connection reports: one, several in a list, or pages of one. */
export function readReport(text: string): ReportReading {
  const notes = new Notes();
  const json = readSafeJson(text);
  if (!json.ok) {
    notes.fail('not-json', json.error);
    return { pages: [], warnings: [], problems: notes.problems };
  }
  const pages = places(json.value).flatMap(({ value, path }) => readPage(value, path, notes) ?? []);
  if (pages.length === 0)
    notes.failForAll('not-a-report', 'The file holds no cross-tenant connection report.');
  return {
    pages: notes.problems.length > 0 ? [] : pages,
    warnings: notes.warnings,
    problems: notes.problems,
  };
}

function places(json: unknown): readonly { readonly value: unknown; readonly path: string }[] {
  const isWrapped = isJsonObject(json) && !Object.hasOwn(json, 'connections') && Array.isArray(json['value']);
  const list = isWrapped ? json['value'] : json;
  if (!Array.isArray(list)) return [{ value: json, path: '' }];
  const prefix = isWrapped ? 'value' : '';
  return list.map((value: unknown, n) => ({ value, path: `${prefix}[${n}]` }));
}

function readPage(value: unknown, path: string, notes: Notes): readonly ReportPage[] | null {
  const where = path === '' ? 'The report' : path;
  if (!isJsonObject(value) || !Object.hasOwn(value, 'connections')) {
    notes.warn('not-a-report', `${where} has no “connections”; it is left out.`);
    return null;
  }
  warnOfStatus(value, where, notes);
  const rowsPath = path === '' ? 'connections' : `${path}.connections`;
  const list = asList(value['connections']);
  if (list === null) notes.fail('rows-not-read', `${rowsPath} is not a list.`);
  const rows = (list ?? []).flatMap((row, n) => readRow(row, `${rowsPath}[${n}]`, notes) ?? []);
  const next = value['@odata.nextLink'];
  const page = { ...readHead(value, where, notes), hasNext: typeof next === 'string' && next !== '', rows };
  return [page];
}

function warnOfStatus(report: JsonObject, where: string, notes: Notes): void {
  const status = report['status'] ?? report['reportStatus'];
  if (typeof status !== 'string' || status.trim().toLowerCase() === 'completed') return;
  const message = `${where} has the status “${short(status)}”, so it may not be complete.`;
  notes.warn('not-completed', message);
}

function readHead(
  report: JsonObject,
  where: string,
  notes: Notes,
): Pick<ReportPage, 'tenantId' | 'reportId' | 'startDate' | 'endDate'> {
  const { tenantId } = report;
  const isKnown = typeof tenantId === 'string' && isGuid(tenantId.trim());
  if (!isKnown && tenantId !== undefined && tenantId !== null) {
    notes.warn('not-a-tenant-id', `${where}: “tenantId” is not a tenant ID.`);
  }
  const texts = (['reportId', 'startDate', 'endDate'] as const).flatMap((key) => {
    const value = report[key];
    return typeof value === 'string' && value !== '' ? [[key, short(value)] as const] : [];
  });
  return { ...(isKnown ? { tenantId: tenantId.trim().toLowerCase() } : {}), ...Object.fromEntries(texts) };
}

function readRow(row: unknown, where: string, notes: Notes): ReportRow | null {
  const fields = isJsonObject(row) ? row : {};
  const tenantId = typeof fields['tenantId'] === 'string' ? fields['tenantId'].trim().toLowerCase() : '';
  const kind = fields['connectionType'];
  const direction = typeof kind === 'string' ? kind.trim().toLowerCase() : '';
  if (!isGuid(tenantId)) {
    notes.warn('row-not-read', `${where} has no tenant ID; it is left out.`);
    return null;
  }
  if (direction !== 'inbound' && direction !== 'outbound') {
    notes.warn('row-not-read', `${where} is neither inbound nor outbound; it is left out.`);
    return null;
  }
  const id = connectionIdOf(fields['connectionId']);
  return { tenantId, direction, ...(id === '' ? {} : { connectionId: id }) };
}

/** On one line, as it stands in a note. */
function connectionIdOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, 200) : '';
}
