import { message } from '../../words/message';
import type { ImportProblem, ImportWarning } from './import-result';
import type { ConnectionReportPage, ConnectionReportRow } from './connection-report';

export interface PageOfFile {
  readonly file: string;
  readonly page: ConnectionReportPage;
  /** Whose a person said it is, where the page does not say: the id of a drawn tenant or a tenant ID. */
  readonly said?: string;
}

export interface OwnedPage extends PageOfFile {
  /** Tenant ID of the reporting tenant, or what stands for it. */
  readonly owner: string;
}

/** A page that names no connection report goes on with the page before it that said there is more. */
export function withContinued(pages: readonly PageOfFile[]): readonly PageOfFile[] {
  let open: ConnectionReportPage | null = null;
  return pages.map(({ page, ...one }) => {
    const isNameless = page.reportId === undefined && page.startDate === undefined;
    const whole: ConnectionReportPage = isNameless && open !== null ? { ...open, ...page } : page;
    if (whole.hasNext) open = whole;
    else if (whole !== page) open = null;
    return { ...one, page: whole };
  });
}

/** A connection report that was fetched twice, say before it was complete, would count its attempts twice. */
export function withoutTwins(pages: readonly PageOfFile[], warnings: ImportWarning[]): readonly PageOfFile[] {
  const largest = new Map<string, PageOfFile>();
  const paged = new Set<string>();
  for (const one of pages) {
    const { reportId, hasNext, rows } = one.page;
    if (reportId === undefined) continue;
    if (hasNext) paged.add(reportId);
    if (rows.length > (largest.get(reportId)?.page.rows.length ?? -1)) largest.set(reportId, one);
  }
  const counts = new Map<PageOfFile, ReadonlyMap<string, number>>();
  return pages.filter((one) => {
    const { reportId = '', rows } = one.page;
    const other = largest.get(reportId);
    if (other === undefined || other === one || paged.has(reportId)) return true;
    const known = counts.get(other) ?? countRows(other.page.rows);
    counts.set(other, known);
    if (![...countRows(rows)].every(([row, n]) => n <= (known.get(row) ?? 0))) return true;
    const told = message('imports.reportTwice', { file: other.file });
    warnings.push({ file: one.file, code: 'report-twice', message: told });
    return false;
  });
}

function countRows(rows: readonly ConnectionReportRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tenantId, direction, connectionId = '' } of rows) {
    const key = `${tenantId} ${direction} ${connectionId}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A further page may not say whose connection report it is; the other files do, when they agree, or else a person does. */
export function ownersOf(
  pages: readonly PageOfFile[],
  fallback: string | undefined,
): { readonly owned: readonly OwnedPage[]; readonly problems: readonly ImportProblem[] } {
  const owners = new Set(pages.flatMap(({ page }) => page.tenantId ?? []));
  const byConnectionReport = new Map(
    pages
      .map(({ page }) => [page.reportId, page.tenantId] as const)
      .filter(([id, owner]) => id !== undefined && owner !== undefined),
  );
  const only = owners.size === 1 ? [...owners][0] : undefined;
  const owned: OwnedPage[] = [];
  const problems: ImportProblem[] = [];
  for (const { file, page, said } of pages) {
    const owner = page.tenantId ?? said ?? byConnectionReport.get(page.reportId) ?? fallback ?? only;
    if (owner === undefined)
      problems.push({ file, code: 'which-tenant', message: message('imports.reportOfNobody') });
    else owned.push({ file, page, owner });
  }
  return { owned, problems };
}

/** Each page but the last says that another one follows. */
export function missingPages(pages: readonly PageOfFile[]): readonly ImportWarning[] {
  const reports = new Map<string, PageOfFile[]>();
  for (const one of pages) {
    const key = one.page.reportId ?? '';
    const parts = reports.get(key);
    if (parts === undefined) reports.set(key, [one]);
    else parts.push(one);
  }
  return [...reports.values()].flatMap((parts) => {
    const last = parts.at(-1);
    if (last === undefined || !parts.every(({ page }) => page.hasNext)) return [];
    return [{ file: last.file, code: 'more-pages', message: message('imports.reportGoesOn') }];
  });
}

/** What the note of a connection calls the connection report that a page belongs to. */
export function sourceOf({ reportId, startDate, endDate }: ConnectionReportPage): string {
  const days = [...new Set([startDate, endDate].flatMap((date) => date?.slice(0, 10) ?? []))];
  if (days.length > 0) return `Report of ${days.join(' to ')}`;
  return reportId === undefined ? 'Report' : `Report ${reportId}`;
}
