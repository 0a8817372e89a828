import { groupBy } from '../../../base/group-by';
import { shownText } from '../../../base/shown-text';
import type { ScenarioDocument } from '../../../model/scenario';
import { message, type Message } from '../../../words/message';
import type { TenantChoices } from '../identities';
import type { Addition, Merged, Stranger } from '../import-result';
import type { NameRow } from '../names/name-row';
import type { Question } from '../reading';
import type { Connected } from './connect';
import { connect, knownConnections } from './connect';
import type { CreatedEntry, EntryOfFile, InventoryOwner } from './creators';
import { creatorsOf } from './creators';
import type { Home } from './directory';
import { Directory } from './directory';
import { remarksOn } from './inventory-remarks';
import type { EndedEntry } from './sign-in-tenant';
import { domainOf, endsOf } from './sign-in-tenant';

export interface InventoryAnswers extends InventoryOwner {
  /** By tenant ID or domain. */
  readonly tenants?: TenantChoices;
  /** Also those that leave no tenant; without it they are counted. */
  readonly sameTenant?: boolean;
}

/**
 * The connections of inventories, between the tenant that each was created in and the one that its account signs in to.
 * Those that a connection report has brought are told what the inventory says; the domains of accounts make the other tenants.
 */
export function mergeInventories(
  entries: readonly EntryOfFile[],
  { tenants = {}, sameTenant = false, ...owner }: InventoryAnswers,
  book: readonly NameRow[],
  into: ScenarioDocument,
): Merged {
  const directory = new Directory(into, tenants, book);
  const created = creatorsOf(entries, directory, owner);
  const { ended, asked } = endsOf(created.entries, directory, knownConnections(into));
  const connected = connect(ended, sameTenant, into);
  return {
    edits: [
      {
        type: 'insert',
        tenants: directory.newTenants(),
        connections: connected.added,
        flows: [],
        positions: {},
      },
      ...directory.edits(),
      ...connected.changed,
    ],
    additions: sentences(directory, connected),
    warnings: [...created.warnings, ...remarksOn(ended, sameTenant, into)],
    questions: [...whoseInventories(created.entries, into), ...whoseDomains(ended, asked, directory)],
    problems: created.problems,
    strangers: strangersIn(ended, directory),
    whose: [...groupBy(created.entries, ({ file }) => file)].flatMap(([file, some]) =>
      [...new Set(some.map(({ home }) => home.id))].map((tenant) => ({ file, tenant })),
    ),
  };
}

/** An inventory of a tenant that is not yours here: asked, where tenants are drawn. */
function whoseInventories(
  entries: readonly CreatedEntry[],
  { scenario: { tenants } }: ScenarioDocument,
): readonly Question[] {
  if (tenants.length === 0) return [];
  return [...groupBy(entries, ({ home }) => home)].flatMap(([home, ofHome]) => {
    const { drawn, name, tenantId, domains } = home;
    const about = tenantId ?? domains[0];
    if (about === undefined || (drawn !== null && drawn.managed !== false)) return [];
    const file = ofHome[0]?.file ?? '';
    const who = tenantId === undefined ? shownText(name) : `${shownText(name)} (${tenantId})`;
    const told = drawn === null ? 'imports.inventoryOfNewTenant' : 'imports.inventoryOfExternal';
    return [{ file, code: 'whose-inventory', message: message(told, { file, tenant: who }), about }];
  });
}

/** Domains that nobody has said anything of, each once. */
function whoseDomains(
  ended: readonly EndedEntry[],
  asked: ReadonlySet<string>,
  directory: Directory,
): readonly Question[] {
  const open = ended.flatMap(({ file, entry, end }) =>
    typeof end === 'string' && end !== 'same-tenant'
      ? []
      : domainOf(entry)
          .filter((domain) => asked.has(domain))
          .map((domain) => ({ file, domain, entry })),
  );
  return [...groupBy(open, ({ domain }) => domain)].flatMap(([domain, some]) => {
    const [first] = some;
    if (first === undefined || first.entry.account.kind === 'none') return [];
    const parent = directory.parentOf(domain);
    const whose = { domain, count: some.length, account: first.entry.account.text };
    const told =
      parent === undefined
        ? message('imports.whoseDomain', whose)
        : message('imports.whoseDomainLike', { ...whose, parent: parent.domain, owner: parent.home.name });
    return [{ file: first.file, code: 'whose-domain', message: told, domain, connections: some.length }];
  });
}

/** New tenants of which the files say the tenant ID: a person may know who they are. */
function strangersIn(ended: readonly EndedEntry[], { added }: Directory): readonly Stranger[] {
  const creators = new Set(ended.map(({ home }) => home));
  const uses = groupBy(ended, ({ end }) => end);
  return added.flatMap((home) => {
    const { tenantId, name } = home;
    if (tenantId === undefined) return [];
    return [{ tenantId, name, isReporting: creators.has(home), attempts: uses.get(home)?.length ?? 0 }];
  });
}

function sentences(directory: Directory, { added, changed }: Connected): readonly Addition[] {
  const own = directory.added.filter(({ isOwn }) => isOwn);
  const external = directory.added.filter(({ isOwn }) => !isOwn);
  const told = directory.changed;
  return [
    ...(own.length > 0 ? [listing(message('imports.addsOwnTenants', { count: own.length }), own)] : []),
    ...(external.length > 0
      ? [listing(message('imports.addsExternalTenants', { count: external.length }), external)]
      : []),
    ...(told.length > 0 ? [listing(message('imports.notesInventory'), told)] : []),
    ...(added.length > 0 ? [{ sentence: message('imports.addsListed', { count: added.length }) }] : []),
    ...(changed.length > 0
      ? [{ sentence: message('imports.tellsConnections', { count: changed.length }) }]
      : []),
  ];
}

function listing(sentence: Message, homes: readonly Home[]): Addition {
  return { sentence, names: homes.map(({ name }) => shownText(name)) };
}
