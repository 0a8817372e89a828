import { shownText } from '../../base/shown-text';
import type { Edit } from '../../edit/edit';
import { isPersonalTenant } from '../../model/personal-accounts';
import type { Connection, ScenarioDocument, Tenant } from '../../model/scenario';
import { message, type Message } from '../../words/message';
import { FreshIds } from './fresh-ids';
import type { Identities, TenantChoices } from './identities';
import { identitiesOf } from './identities';
import { importedByKey, importKey, UNKNOWN_CONNECTOR } from './imported-key';
import type { Addition, ImportWarning, Merged } from './import-result';
import type { Question } from './reading';
import type { Attempts } from './connection-report-attempts';
import { countAttempts, withAttempts } from './connection-report-attempts';
import type { OwnedPage, PageOfFile } from './connection-report-pages';
import { missingPages, ownersOf, withContinued, withoutTwins } from './connection-report-pages';
import type { Cast } from './import-tenants';
import { castOf, keyOfDrawn } from './import-tenants';
import { strangersIn } from './strangers';

/**
 * Rows become connections between tenants: those of the scenario, or new external ones. All attempts between the same
 * two tenants are one connection (one a connection ID, where the connection report has it) whose outcome is unknown; its note says
 * which connection report has how many, so that importing one again changes nothing.
 */
export function mergeConnectionReports(
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
  const named = attempts.flatMap(({ from, to }) => [from, to]);
  const cast = castOf(new Set([...owners, ...named]), new Set(owners), identities, into);
  const { added, changed } = connect(attempts, cast, into);
  return {
    edits: [
      { type: 'insert', tenants: cast.added, connections: added, flows: [], positions: {} },
      ...cast.changed,
      ...changed,
    ],
    additions: sentences(cast, added.length, changed.length),
    warnings: [...warnings, ...missingPages(owned), ...personalIn(owned)],
    questions: whoseConnectionReports(owned, identities, into),
    problems,
    owned,
    strangers: strangersIn(owned, into.scenario.tenants),
    whose: owned.map(({ file, owner }) => ({
      file,
      tenant: cast.ids.get(identities.canonical(owner)) ?? '',
    })),
  };
}

/** A connection report of a tenant that is not yours here may be a stranger's: asked, where tenants are drawn. */
function whoseConnectionReports(
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
    const told =
      tenant === undefined
        ? message('imports.reportOfNewTenant', { file, tenant: owner })
        : message('imports.reportOfExternal', { file, tenant: shownText(tenant.name), tenantId: owner });
    return [{ file, code: 'whose-report', message: told, about: owner }];
  });
}

/** Whoever plans rules from a connection report must know that one of its tenants is no organization. */
function personalIn(pages: readonly OwnedPage[]): readonly ImportWarning[] {
  const files = new Set(
    pages
      .filter(({ page }) => page.rows.some(({ tenantId }) => isPersonalTenant(tenantId)))
      .map(({ file }) => file),
  );
  return [...files].map((file) => ({
    file,
    code: 'personal-accounts',
    message: message('imports.personalReport'),
  }));
}

/** What a drawn tenant goes by among the tenant IDs of connection reports. */
function keyOf(id: string | undefined, identities: Identities, { scenario }: ScenarioDocument) {
  const tenant = scenario.tenants.find((other) => other.id === id);
  return tenant === undefined ? undefined : keyOfDrawn(tenant, identities);
}

/** The page with each tenant under the one ID that stands for it. */
function identified({ file, page, owner }: OwnedPage, { canonical }: Identities): OwnedPage {
  const rows = page.rows.map((row) => ({ ...row, tenantId: canonical(row.tenantId) }));
  return { file, page: { ...page, rows }, owner: canonical(owner) };
}

/** A connection report does not say whether an attempt worked: the outcome is unknown, unless it is known already. */
function connect(all: readonly Attempts[], { ids }: Cast, { scenario }: ScenarioDocument) {
  const fresh = new FreshIds(scenario.connections);
  const known = importedByKey(scenario.connections);
  const added: Connection[] = [];
  const changed: Edit[] = [];
  for (const attempts of all) {
    const [from, to] = [ids.get(attempts.from) ?? '', ids.get(attempts.to) ?? ''];
    const { connectionId } = attempts;
    const existing = known.get(importKey(from, to, connectionId));
    if (existing === undefined) {
      const id = fresh.take(connectionId ?? `${from}-${to}`, 'connection');
      const counted = withAttempts(attempts, {});
      added.push({
        id,
        from,
        to,
        connector: UNKNOWN_CONNECTOR,
        outcome: 'unknown',
        ...counted,
        ...(connectionId === undefined ? {} : { connectionId }),
      });
    } else changed.push(...changesOf(existing, attempts));
  }
  return { added, changed };
}

function changesOf(existing: Connection, attempts: Attempts): readonly Edit[] {
  const { outcome, connectionId } = existing;
  const known = connectionId ?? attempts.connectionId;
  const changes = {
    ...withAttempts(attempts, existing),
    ...(known === undefined ? {} : { connectionId: known }),
    outcome: outcome ?? ('unknown' as const),
  };
  const isNew = Object.entries(changes).some(([key, value]) => existing[key as keyof Connection] !== value);
  return isNew ? [{ type: 'update-connection', id: existing.id, changes }] : [];
}

function sentences(
  { added, taken, adopted }: Cast,
  connections: number,
  changed: number,
): readonly Addition[] {
  const own = added.filter(({ managed }) => managed !== false);
  const external = added.filter(({ managed }) => managed === false);
  return [
    ...(own.length > 0 ? [listing(message('imports.addsOwnTenants', { count: own.length }), own)] : []),
    ...(external.length > 0
      ? [listing(message('imports.addsExternalTenants', { count: external.length }), external)]
      : []),
    ...(taken.length > 0 ? [listing(message('imports.marksAsYours'), taken)] : []),
    ...(adopted.length > 0 ? [listing(message('imports.notesTenantIds'), adopted)] : []),
    ...(connections > 0
      ? [
          {
            sentence: message('imports.addsAttempted', { count: connections }),
          },
        ]
      : []),
    ...(changed > 0 ? [{ sentence: message('imports.addsAttempts', { count: changed }) }] : []),
  ];
}

function listing(sentence: Message, tenants: readonly Tenant[]): Addition {
  return { sentence, names: tenants.map(({ name }) => shownText(name)) };
}
