import { findConnector } from '../../../connectors/lookup';
import type { ConnectionChanges, Edit } from '../../../edit/edit';
import type { Connection, ScenarioDocument } from '../../../model/scenario';
import { FreshIds } from '../fresh-ids';
import { connectionIdOf, UNKNOWN_CONNECTOR } from '../imported-key';
import type { CreatedEntry } from './creators';
import type { Home } from './directory';
import type { InventoryEntry } from './entry';
import type { EndedEntry } from './sign-in-tenant';

/** The drawn connections by what an inventory knows them by: creator tenant and connection ID. */
export function knownConnections({
  scenario,
}: ScenarioDocument): (one: CreatedEntry) => Connection | undefined {
  const known = new Map<string, Connection>();
  for (const connection of scenario.connections) {
    const id = connectionIdOf(connection);
    if (id !== undefined) known.set(`${connection.from}\n${id.toLowerCase()}`, connection);
  }
  return ({ home, entry: { connectionId } }) =>
    connectionId === undefined ? undefined : known.get(`${home.id}\n${connectionId.toLowerCase()}`);
}

export interface Connected {
  readonly added: readonly Connection[];
  readonly changed: readonly Edit[];
}

/** Entries between two tenants become connections; what the scenario has already is only told what is new. */
export function connect(
  all: readonly EndedEntry[],
  withSameTenant: boolean,
  into: ScenarioDocument,
): Connected {
  const fresh = new FreshIds(into.scenario.connections);
  const before = new Map(into.scenario.connections.map((connection) => [likeness(connection), connection]));
  const added: Connection[] = [];
  const changed: Edit[] = [];
  for (const [key, { made, existing }] of wantedOf(all, withSameTenant)) {
    const known = existing ?? before.get(key);
    if (known === undefined) {
      added.push({ ...made, id: fresh.take(idFor(made), 'connection') });
      continue;
    }
    const changes = changesTo(known, made);
    if (Object.keys(changes).length > 0) changed.push({ type: 'update-connection', id: known.id, changes });
  }
  return { added, changed };
}

interface Wanted {
  readonly made: Connection;
  readonly existing: Connection | undefined;
}

/** Each connection once, as it is listed last. */
function wantedOf(all: readonly EndedEntry[], withSameTenant: boolean): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const { entry, home, existing, end } of all) {
    const to = end === 'same-tenant' && withSameTenant ? home : end;
    if (typeof to === 'string') continue;
    const made = connectionFor(entry, home, to);
    wanted.set(likeness(made), { made, existing });
  }
  return wanted;
}

function idFor({ connectionId, from, to, connector }: Connection): string {
  return connectionId ?? `${from}-${to}-${connector.replace(/^shared_/, '')}`;
}

/** Equal for what is the same connection: by its ID, else by all that can tell two apart. */
function likeness({ id: _id, ...connection }: Connection): string {
  const { from, to, connector, account = '', environment = '' } = connection;
  const connectionId = connectionIdOf(connection);
  if (connectionId !== undefined) return `${from}\n${connectionId.toLowerCase()}`;
  return [from, to, connector, account, environment].join('\n').toLowerCase();
}

/** That it is there does not say that it worked: only an error that names isolation says something. */
function connectionFor(entry: InventoryEntry, from: Home, to: Home): Connection {
  const { connector, account, connectionId, environment, owner, isBlocked } = entry;
  const auth = authFor(entry);
  const note = notesOn(entry).join('\n');
  return {
    id: '',
    from: from.id,
    to: to.id,
    connector,
    ...(auth === undefined ? {} : { auth }),
    ...(account.kind === 'none' ? {} : { account: account.text }),
    ...(connectionId === undefined ? {} : { connectionId }),
    ...(environment === undefined ? {} : { environment }),
    ...(owner === undefined ? {} : { owner }),
    outcome: isBlocked === true ? 'blocked' : 'unknown',
    ...(note === '' ? {} : { note }),
  };
}

/** What every connector of its kind does needs no word. */
function authFor({ auth, connector }: InventoryEntry): InventoryEntry['auth'] {
  return auth === findConnector(connector)?.auth[0] ? undefined : auth;
}

function notesOn({ name, account, signIn, status }: InventoryEntry): readonly string[] {
  const isAccount = account.kind !== 'none' && account.text.toLowerCase() === name?.toLowerCase();
  return [
    ...(name === undefined || isAccount ? [] : [`Connection name: ${name}`]),
    ...(signIn === undefined ? [] : [`Way of signing in: ${signIn}`]),
    ...(status === undefined || /^connected$/i.test(status) ? [] : [`Status: ${status}`]),
    ...(account.kind === 'guest'
      ? [`Guest account: home ${account.domain}, invited by the tenant of ${account.host}`]
      : []),
  ];
}

/** What the inventory says and the connection does not yet; its ends and what a person has noted stay. */
function changesTo(known: Connection, made: Connection): ConnectionChanges {
  const keys = ['auth', 'account', 'connectionId', 'environment', 'owner'] as const;
  const told = keys.filter((key) => made[key] !== undefined && made[key] !== known[key]);
  const hasConnector = made.connector !== UNKNOWN_CONNECTOR && made.connector !== known.connector;
  const note = withNotes(known.note, made.note?.split('\n') ?? []);
  const outcome = outcomeOf(known, made);
  return {
    ...Object.fromEntries(told.map((key) => [key, made[key]])),
    ...(hasConnector ? { connector: made.connector } : {}),
    ...(outcome === undefined || outcome === known.outcome ? {} : { outcome }),
    ...(note === undefined || note === known.note ? {} : { note }),
  };
}

/** What a connection report or a person says of the outcome stands above what an inventory does not know. */
function outcomeOf(known: Connection, made: Connection): Connection['outcome'] {
  return made.outcome === 'blocked' && known.outcome !== 'worked' ? 'blocked' : known.outcome;
}

/** One line of each kind: what was said before gives way. */
function withNotes(before: string | undefined, lines: readonly string[]): string | undefined {
  const kept = before === undefined ? [] : before.split('\n');
  for (const line of lines) {
    const start = line.slice(0, line.indexOf(': ') + 2);
    const at = kept.findIndex((other) => other.startsWith(start));
    if (at < 0) kept.push(line);
    else kept[at] = line;
  }
  return kept.length === 0 ? before : kept.join('\n');
}
