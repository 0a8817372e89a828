import type { Command } from '../../edit/command';
import type { Connection, ScenarioDocument, Tenant } from '../../model/scenario';
import { FreshIds } from './fresh-ids';
import type { Identities, TenantChoices } from './identities';
import { identitiesOf } from './identities';
import type { ImportWarning, Merged } from './import-result';
import { count } from './import-result';
import type { ReportPage, ReportRow } from './report';
import type { Cast } from './report-tenants';
import { castOf, strangersIn } from './report-tenants';

export interface PageOfFile {
  readonly file: string;
  readonly page: ReportPage;
}

/** A report does not say which connector was used. */
const UNKNOWN_CONNECTOR = 'Unknown connector';

const ID_LINE = 'Connection ID: ';

/**
 * Rows become connections between tenants: those of the scenario, or new external ones. All attempts between the same
 * two tenants are one connection (one a connection ID, where the report has it); the counts stand in its note, a line a
 * report, so that importing a report again changes nothing.
 */
export function mergeReports(
  pages: readonly PageOfFile[],
  choices: TenantChoices,
  into: ScenarioDocument,
): Merged {
  const warnings: ImportWarning[] = [];
  const identities = identitiesOf(choices, into.scenario.tenants);
  const owned = withOwners(pages, warnings);
  const attempts = countAttempts(
    owned.map((page) => identified(page, identities)),
    warnings,
  );
  const owners = pages.flatMap(({ page }) => page.tenantId ?? []).map(identities.canonical);
  const named = [...attempts.values()].flatMap(({ from, to }) => [from, to]);
  const cast = castOf(new Set([...owners, ...named]), new Set(owners), identities, into);
  const { added, changed } = connect([...attempts.values()], cast, into);
  return {
    commands: [
      { type: 'insert', tenants: cast.added, connections: added, flows: [], positions: {} },
      ...cast.changed,
      ...changed,
    ],
    additions: sentences(cast, added.length, changed.length),
    warnings: [...warnings, ...missingPages(pages)],
    questions: [],
    strangers: strangersIn(owned, into.scenario.tenants),
  };
}

/** The page with each tenant under the one ID that stands for it. */
function identified({ file, page, owner }: OwnedPage, { canonical }: Identities): OwnedPage {
  const rows = page.rows.map((row) => ({ ...row, tenantId: canonical(row.tenantId) }));
  return { file, page: { ...page, rows }, owner: canonical(owner) };
}

interface OwnedPage extends PageOfFile {
  readonly owner: string;
}

/** A further page may not say whose report it is; the other files do, when they agree. */
function withOwners(pages: readonly PageOfFile[], warnings: ImportWarning[]): readonly OwnedPage[] {
  const owners = new Set(pages.flatMap(({ page }) => page.tenantId ?? []));
  const byReport = new Map(
    pages
      .map(({ page }) => [page.reportId, page.tenantId] as const)
      .filter(([id, owner]) => id !== undefined && owner !== undefined),
  );
  const only = owners.size === 1 ? [...owners][0] : undefined;
  return pages.flatMap(({ file, page }) => {
    const owner = page.tenantId ?? byReport.get(page.reportId) ?? only;
    if (owner !== undefined) return [{ file, page, owner }];
    const message = 'The report does not say whose it is (“tenantId”); it is left out.';
    warnings.push({ file, code: 'no-tenant-id', message });
    return [];
  });
}

interface Attempts {
  readonly from: string;
  readonly to: string;
  readonly connectionId: string | undefined;
  /** What the note says of each report -> how many attempts. */
  readonly counts: Map<string, number>;
}

function countAttempts(
  pages: readonly OwnedPage[],
  warnings: ImportWarning[],
): ReadonlyMap<string, Attempts> {
  const all = new Map<string, Attempts>();
  for (const { file, page, owner } of pages) {
    let ownRows = 0;
    for (const row of page.rows) {
      if (row.tenantId === owner) ownRows += 1;
      else countRow(all, row, owner, page);
    }
    if (ownRows === 0) continue;
    const message = `${count(ownRows, 'row')} of the report name the reporting tenant itself, by this or another of its IDs, and are left out.`;
    warnings.push({ file, code: 'own-tenant', message });
  }
  return all;
}

function countRow(all: Map<string, Attempts>, row: ReportRow, owner: string, page: ReportPage): void {
  const { tenantId, direction, connectionId } = row;
  const [from, to] = direction === 'outbound' ? [owner, tenantId] : [tenantId, owner];
  const key = keyOf(from, to, connectionId);
  let attempts = all.get(key);
  if (attempts === undefined) {
    attempts = { from, to, connectionId, counts: new Map() };
    all.set(key, attempts);
  }
  const source = `${sourceOf(page)}, ${direction} at ${owner}`;
  attempts.counts.set(source, (attempts.counts.get(source) ?? 0) + 1);
}

function keyOf(from: string, to: string, connectionId: string | undefined): string {
  return `${from}\n${to}\n${connectionId ?? ''}`;
}

function sourceOf({ reportId, startDate, endDate }: ReportPage): string {
  const days = [...new Set([startDate, endDate].flatMap((date) => date?.slice(0, 10) ?? []))];
  if (days.length > 0) return `Report of ${days.join(' to ')}`;
  return reportId === undefined ? 'Report' : `Report ${reportId}`;
}

function connect(all: readonly Attempts[], { ids }: Cast, { scenario }: ScenarioDocument) {
  const fresh = new FreshIds(scenario.connections);
  const known = new Map(scenario.connections.flatMap((connection) => importedKey(connection)));
  const added: Connection[] = [];
  const changed: Command[] = [];
  for (const attempts of all) {
    const [from, to] = [ids.get(attempts.from) ?? '', ids.get(attempts.to) ?? ''];
    const existing = known.get(keyOf(from, to, attempts.connectionId));
    const note = noteOf(attempts, existing?.note);
    if (existing === undefined) {
      const id = fresh.take(attempts.connectionId ?? `${from}-${to}`, 'connection');
      added.push({ id, from, to, connector: UNKNOWN_CONNECTOR, note });
    } else if (existing.note !== note) {
      changed.push({ type: 'update-connection', id: existing.id, changes: { note } });
    }
  }
  return { added, changed };
}

/** By what an earlier import is found again: the connection ID in its note, or its ends while its connector is unknown. */
function importedKey(connection: Connection): readonly (readonly [string, Connection])[] {
  const { from, to, connector, note = '' } = connection;
  const line = note.split('\n').find((text) => text.startsWith(ID_LINE));
  if (line !== undefined) return [[keyOf(from, to, line.slice(ID_LINE.length)), connection]];
  return connector === UNKNOWN_CONNECTOR ? [[keyOf(from, to, undefined), connection]] : [];
}

function noteOf({ connectionId, counts }: Attempts, before: string | undefined): string {
  const lines = [
    ...(before === undefined ? [] : before.split('\n')),
    ...(connectionId === undefined ? [] : [`${ID_LINE}${connectionId}`]),
    ...[...counts].map(([source, n]) => `${source}: ${count(n, 'attempt')}`),
  ];
  return [...new Set(lines)].join('\n');
}

/** Each page but the last says that another one follows. */
function missingPages(pages: readonly PageOfFile[]): readonly ImportWarning[] {
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
    const message = 'The report goes on in a further page (“@odata.nextLink”) that is not among the files.';
    return [{ file: last.file, code: 'more-pages', message }];
  });
}

const NAMES_SHOWN = 5;

function sentences({ added, taken, adopted }: Cast, connections: number, changed: number): readonly string[] {
  const own = added.filter(({ managed }) => managed !== false);
  const external = added.filter(({ managed }) => managed === false);
  return [
    ...(own.length > 0 ? [`Adds ${count(own.length, 'tenant')} of yours: ${listed(own)}.`] : []),
    ...(external.length > 0
      ? [`Adds ${count(external.length, 'external tenant')}: ${listed(external)}.`]
      : []),
    ...(taken.length > 0 ? [`Marks as yours: ${listed(taken)}.`] : []),
    ...(adopted.length > 0 ? [`Notes the tenant ID of: ${listed(adopted)}.`] : []),
    ...(connections > 0 ? [`Adds ${count(connections, 'connection')}.`] : []),
    ...(changed > 0 ? [`Adds counts to the notes of ${count(changed, 'connection')}.`] : []),
  ];
}

function listed(tenants: readonly Tenant[]): string {
  const names = tenants.slice(0, NAMES_SHOWN).map(({ name }) => name);
  const more = tenants.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}
