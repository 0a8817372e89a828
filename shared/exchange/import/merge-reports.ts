import { shownText } from '../../base/shown-text';
import { plural } from '../../base/plural';
import type { Edit } from '../../edit/edit';
import type { Connection, ScenarioDocument, Tenant } from '../../model/scenario';
import { FreshIds } from './fresh-ids';
import type { Identities, TenantChoices } from './identities';
import { identitiesOf } from './identities';
import type { Addition, ImportWarning, Merged } from './import-result';
import type { Question } from './reading';
import type { ReportPage, ReportRow } from './report';
import type { OwnedPage, PageOfFile } from './report-pages';
import { missingPages, ownersOf, sourceOf, withContinued, withoutTwins } from './report-pages';
import type { Cast } from './report-tenants';
import { castOf, keyOfDrawn } from './report-tenants';
import { strangersIn } from './strangers';

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
  fallbackTenant: string | undefined,
  into: ScenarioDocument,
): Merged & { readonly owned: readonly OwnedPage[] } {
  const warnings: ImportWarning[] = [];
  const identities = identitiesOf(choices, into.scenario.tenants);
  const once = withoutTwins(withContinued(pages), warnings).map(({ said, ...one }) => ({
    ...one,
    ...(said === undefined ? {} : { said: keyOf(said, identities, into) ?? said }),
  }));
  const { owned, problems } = ownersOf(once, keyOf(fallbackTenant, identities, into) ?? fallbackTenant);
  const attempts = countAttempts(
    owned.map((page) => identified(page, identities)),
    warnings,
  );
  const owners = owned.map(({ owner }) => identities.canonical(owner));
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
    warnings: [...warnings, ...missingPages(owned)],
    questions: whoseReports(owned, identities, into),
    problems,
    owned,
    strangers: strangersIn(owned, into.scenario.tenants),
    whose: owned.map(({ file, owner }) => ({
      file,
      tenant: cast.ids.get(identities.canonical(owner)) ?? '',
    })),
  };
}

/** A report of a tenant that is not yours here may be a stranger's: asked, where tenants are drawn. */
function whoseReports(
  pages: readonly OwnedPage[],
  identities: Identities,
  { scenario: { tenants } }: ScenarioDocument,
): readonly Question[] {
  const drawn = new Map(tenants.map((tenant) => [keyOfDrawn(tenant, identities), tenant]));
  const owners = new Map(pages.map(({ owner, file }) => [identities.canonical(owner), file]));
  if (tenants.length === 0) return [];
  return [...owners].flatMap(([owner, file]) => {
    const tenant = drawn.get(owner);
    if (tenant !== undefined && tenant.managed !== false) return [];
    const message =
      tenant === undefined
        ? `${file} is the report of ${owner}, a tenant that is not drawn here; it is added as yours. Is it?`
        : `${file} is the report of ${shownText(tenant.name)} (${owner}), which is drawn as external and stays so. Is it yours?`;
    return [{ file, code: 'whose-report', message, about: owner }];
  });
}

/** What a drawn tenant goes by among the tenant IDs of reports. */
function keyOf(id: string | undefined, identities: Identities, { scenario }: ScenarioDocument) {
  const tenant = scenario.tenants.find((other) => other.id === id);
  return tenant === undefined ? undefined : keyOfDrawn(tenant, identities);
}

/** The page with each tenant under the one ID that stands for it. */
function identified({ file, page, owner }: OwnedPage, { canonical }: Identities): OwnedPage {
  const rows = page.rows.map((row) => ({ ...row, tenantId: canonical(row.tenantId) }));
  return { file, page: { ...page, rows }, owner: canonical(owner) };
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
    const message = `${plural(ownRows, 'row')} of the report name the reporting tenant itself, by this or another of its IDs, and are left out.`;
    warnings.push({ file, code: 'own-tenant', message });
  }
  return all;
}

function countRow(all: Map<string, Attempts>, row: ReportRow, owner: string, page: ReportPage): void {
  const { tenantId, direction, connectionId } = row;
  const [from, to] = direction === 'outbound' ? [owner, tenantId] : [tenantId, owner];
  const key = pairKey(from, to, connectionId);
  let attempts = all.get(key);
  if (attempts === undefined) {
    attempts = { from, to, connectionId, counts: new Map() };
    all.set(key, attempts);
  }
  const source = `${sourceOf(page)}, ${direction} at ${owner}`;
  attempts.counts.set(source, (attempts.counts.get(source) ?? 0) + 1);
}

function pairKey(from: string, to: string, connectionId: string | undefined): string {
  return `${from}\n${to}\n${connectionId ?? ''}`;
}

function connect(all: readonly Attempts[], { ids }: Cast, { scenario }: ScenarioDocument) {
  const fresh = new FreshIds(scenario.connections);
  const known = new Map(scenario.connections.flatMap((connection) => importedKey(connection)));
  const added: Connection[] = [];
  const changed: Edit[] = [];
  for (const attempts of all) {
    const [from, to] = [ids.get(attempts.from) ?? '', ids.get(attempts.to) ?? ''];
    const existing = known.get(pairKey(from, to, attempts.connectionId));
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
  if (line !== undefined) return [[pairKey(from, to, line.slice(ID_LINE.length)), connection]];
  return connector === UNKNOWN_CONNECTOR ? [[pairKey(from, to, undefined), connection]] : [];
}

function noteOf({ connectionId, counts }: Attempts, before: string | undefined): string {
  const lines = before === undefined ? [] : before.split('\n');
  const idLine = connectionId === undefined ? null : `${ID_LINE}${connectionId}`;
  if (idLine !== null && !lines.includes(idLine)) lines.push(idLine);
  for (const [source, n] of counts) putCount(lines, `${source}: `, n);
  return lines.join('\n');
}

/** One line a report: what was counted of it before gives way when there is more of it now. */
function putCount(lines: string[], start: string, n: number): void {
  const line = `${start}${plural(n, 'attempt')}`;
  const at = lines.findIndex((other) => other.startsWith(start));
  if (at < 0) lines.push(line);
  else if (n > Number.parseInt(lines[at]?.slice(start.length) ?? '', 10)) lines[at] = line;
}

function sentences(
  { added, taken, adopted }: Cast,
  connections: number,
  changed: number,
): readonly Addition[] {
  const own = added.filter(({ managed }) => managed !== false);
  const external = added.filter(({ managed }) => managed === false);
  return [
    ...(own.length > 0 ? [listing(`Adds ${plural(own.length, 'tenant')} of yours`, own)] : []),
    ...(external.length > 0 ? [listing(`Adds ${plural(external.length, 'external tenant')}`, external)] : []),
    ...(taken.length > 0 ? [listing('Marks as yours', taken)] : []),
    ...(adopted.length > 0 ? [listing('Notes the tenant ID of', adopted)] : []),
    ...(connections > 0 ? [{ sentence: `Adds ${plural(connections, 'connection')}.` }] : []),
    ...(changed > 0 ? [{ sentence: `Adds counts to the notes of ${plural(changed, 'connection')}.` }] : []),
  ];
}

function listing(sentence: string, tenants: readonly Tenant[]): Addition {
  return { sentence, names: tenants.map(({ name }) => shownText(name)) };
}
