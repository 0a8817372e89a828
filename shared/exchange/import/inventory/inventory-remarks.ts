import { groupBy } from '../../../base/group-by';
import { connectorName } from '../../../connectors/lookup';
import type { ScenarioDocument } from '../../../model/scenario';
import { message, type Message, type Word } from '../../../words/message';
import type { ImportWarning } from '../import-result';
import { connectionIdOf } from '../imported-key';
import { shownMessage } from '../shown-words';
import { someOf } from '../some-of';
import type { Home } from './directory';
import type { EndedEntry, LeftOut } from './sign-in-tenant';

const NAMES_SHOWN = 20;

/** What is to be known about each inventory: what was left out, by name, and what an inventory cannot say. */
export function remarksOn(
  ended: readonly EndedEntry[],
  withSameTenant: boolean,
  into: ScenarioDocument,
): readonly ImportWarning[] {
  return [...groupBy(ended, ({ file }) => file)].flatMap(([file, ofFile]) => {
    const homes = [...new Set(ofFile.map(({ home }) => home))];
    const notes = [
      ...leftOut(ofFile, withSameTenant),
      ...guests(ofFile),
      ...unmatched(ended, homes, into),
      { code: 'outcome-unknown', message: message('imports.outcomeUnknown') },
      { code: 'only-outbound', message: onlyOutbound(homes) },
    ];
    return notes.map(({ code, message: told }) => ({ file, code, message: shownMessage(told) }));
  });
}

interface Remark {
  readonly code: string;
  readonly message: Message;
}

function onlyOutbound(homes: readonly Home[]): Message {
  return message('imports.onlyOutbound', { tenants: someOf(homes.map(({ name }) => name)) });
}

function leftOut(ofFile: readonly EndedEntry[], withSameTenant: boolean): readonly Remark[] {
  const by = groupBy(ofFile, ({ end }) => (typeof end === 'string' ? end : null));
  return LEFT_OUT.flatMap(([why, sentence]) => {
    const some = by.get(why) ?? [];
    if (some.length === 0 || (why === 'same-tenant' && withSameTenant)) return [];
    return [{ code: why, message: sentence(some.length, some) }];
  });
}

type Sentence = (count: number, some: readonly EndedEntry[]) => Message;

const LEFT_OUT: readonly (readonly [LeftOut, Sentence])[] = [
  ['same-tenant', (count) => message('imports.sameTenant', { count })],
  ['not-entra', (count, some) => message('imports.notEntra', { count, connectors: byConnector(some) })],
  ['no-account', (count, some) => message('imports.noAccount', { count, connections: listed(some) })],
  [
    'unclear-account',
    (count, some) => message('imports.unclearAccount', { count, connections: listed(some) }),
  ],
];

function byConnector(some: readonly EndedEntry[]): Word {
  const counts = [...groupBy(some, ({ entry }) => entry.connector)];
  return someOf(
    counts.map(([api, { length }]) => `${connectorName(api)} (${length})`),
    NAMES_SHOWN,
  );
}

/** “Finance” (SharePoint, account “Anna”, Production). */
function listed(some: readonly EndedEntry[]): Word {
  const names = some.map(({ entry: { label, connector, account, environment } }) => {
    const parts: readonly Word[] = [
      connectorName(connector),
      ...(account.kind === 'none' ? [] : [message('imports.account', { account: account.text })]),
      ...(environment === undefined ? [] : [environment]),
    ];
    return message('imports.listedConnection', { label, details: someOf(parts) });
  });
  return someOf(names, NAMES_SHOWN);
}

/** Which tenant's token a guest gets depends on the connector; the model takes the one that may be judged. */
function guests(ofFile: readonly EndedEntry[]): readonly Remark[] {
  const some = ofFile.filter(({ entry, end }) => entry.account.kind === 'guest' && typeof end !== 'string');
  if (some.length === 0) return [];
  const told = { count: some.length, connections: listed(some) };
  return [{ code: 'guests', message: message('imports.guests', told) }];
}

/** Rows of connection reports without a connection that exists: attempts that were blocked, or connections that are gone. */
function unmatched(
  ended: readonly EndedEntry[],
  homes: readonly Home[],
  { scenario }: ScenarioDocument,
): readonly Remark[] {
  const ids = new Set(ended.flatMap(({ entry }) => entry.connectionId?.toLowerCase() ?? []));
  const own = new Set(homes.map(({ id }) => id));
  const left = scenario.connections.filter((connection) => {
    const id = connectionIdOf(connection);
    return (
      own.has(connection.from) &&
      connection.attempts !== undefined &&
      id !== undefined &&
      !ids.has(id.toLowerCase())
    );
  });
  const matched = ended.some(({ existing }) => existing !== undefined);
  if (left.length === 0 || !matched) return [];
  return [{ code: 'not-in-inventory', message: message('imports.notInInventory', { count: left.length }) }];
}
