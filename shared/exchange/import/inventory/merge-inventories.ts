import { groupBy } from '../../../base/group-by';
import { plural } from '../../../base/plural';
import { shownText } from '../../../base/shown-text';
import type { ScenarioDocument } from '../../../model/scenario';
import type { TenantChoices } from '../identities';
import type { Merged } from '../import-result';
import type { NameRow } from '../names/name-row';
import type { Question } from '../reading';
import { someOf } from '../some-of';
import type { Connected } from './connect';
import { connect, knownConnections } from './connect';
import type { CreatedEntry, EntryOfFile, InventoryOwner } from './creators';
import { creatorsOf } from './creators';
import type { Home } from './directory';
import { Directory } from './directory';
import { remarksOn } from './inventory-remarks';
import type { EndedEntry } from './sign-in-tenant';
import { endsOf } from './sign-in-tenant';

export interface InventoryAnswers extends InventoryOwner {
  /** By tenant ID or domain. */
  readonly tenants?: TenantChoices;
  /** Also those that leave no tenant; without it they are counted. */
  readonly sameTenant?: boolean;
}

/**
 * The connections of inventories, between the tenant that each was created in and the one that its account signs in to.
 * Those that a report has brought are told what the inventory says; the domains of accounts make the other tenants.
 */
export function mergeInventories(
  entries: readonly EntryOfFile[],
  answers: InventoryAnswers,
  book: readonly NameRow[],
  into: ScenarioDocument,
): Merged {
  if (entries.length === 0) return { commands: [], additions: [], warnings: [], questions: [] };
  const { tenants = {}, sameTenant = false } = answers;
  const directory = new Directory(into, tenants, book);
  const created = creatorsOf(entries, directory, answers);
  const asked = new Set(
    created.entries.flatMap(({ entry: { account } }) =>
      (account.kind === 'user' || account.kind === 'guest') && !directory.isSaid(account.domain)
        ? [account.domain]
        : [],
    ),
  );
  const ended = endsOf(created.entries, directory, knownConnections(into));
  const connected = connect(ended, sameTenant, into);
  return {
    commands: [
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
    questions: [
      ...whoseInventories(created.entries, tenants, into),
      ...whoseDomains(ended, asked, directory),
    ],
    problems: created.problems,
  };
}

/** An inventory of a tenant that is not yours here: asked, where tenants are drawn. */
function whoseInventories(
  entries: readonly CreatedEntry[],
  choices: TenantChoices,
  { scenario: { tenants } }: ScenarioDocument,
): readonly Question[] {
  if (tenants.length === 0) return [];
  return [...groupBy(entries, ({ home }) => home)].flatMap(([{ drawn, name, tenantId, isOwn }, ofHome]) => {
    const isSaid = tenantId !== undefined && choices[tenantId]?.isMine !== undefined;
    if (isSaid || (drawn !== null && isOwn)) return [];
    const file = ofHome[0]?.file ?? '';
    const who = `${shownText(name)}${tenantId === undefined ? '' : ` (${tenantId})`}`;
    const what =
      drawn === null
        ? 'a tenant that is not drawn here; it is added as yours. Is it?'
        : 'which is drawn as external and stays so. Is it yours?';
    return [{ file, code: 'whose-inventory', message: `${file} is the inventory of ${who}, ${what}` }];
  });
}

/** Domains that nobody has said anything of, each once. */
function whoseDomains(
  ended: readonly EndedEntry[],
  asked: ReadonlySet<string>,
  directory: Directory,
): readonly Question[] {
  const open = ended.flatMap(({ file, entry: { account }, end }) => {
    const isNew = typeof end !== 'string' && end.drawn === null;
    const hasDomain = account.kind === 'user' || account.kind === 'guest';
    return isNew && hasDomain && asked.has(account.domain) ? [{ file, account }] : [];
  });
  return [...groupBy(open, ({ account }) => account.domain)].flatMap(([domain, some]) => {
    const [first] = some;
    if (first === undefined) return [];
    const parent = directory.parentOf(domain);
    const hint =
      parent === undefined ? '' : ` It ends like ${parent.domain}, a domain of ${parent.home.name}.`;
    const message = `Whose domain is ${domain} (${plural(some.length, 'connection')}, for example of ${first.account.text})? It is added as an external tenant.${hint}`;
    return [{ file: first.file, code: 'whose-domain', message, domain, connections: some.length }];
  });
}

function sentences(directory: Directory, { added, changed }: Connected): readonly string[] {
  const names = (homes: readonly Home[]) => someOf(homes.map(({ name }) => name));
  const own = directory.added.filter(({ isOwn }) => isOwn);
  const external = directory.added.filter(({ isOwn }) => !isOwn);
  const told = directory.changed;
  return [
    ...(own.length > 0 ? [`Adds ${plural(own.length, 'tenant')} of yours: ${names(own)}.`] : []),
    ...(external.length > 0
      ? [`Adds ${plural(external.length, 'external tenant')}: ${names(external)}.`]
      : []),
    ...(told.length > 0 ? [`Notes domains or the tenant ID of: ${names(told)}.`] : []),
    ...(added.length > 0 ? [`Adds ${plural(added.length, 'connection')}.`] : []),
    ...(changed.length > 0 ? [`Tells ${plural(changed.length, 'connection')} what the inventory says.`] : []),
  ];
}
