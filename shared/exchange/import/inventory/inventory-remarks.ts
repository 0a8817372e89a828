import { groupBy } from '../../../base/group-by';
import { plural } from '../../../base/plural';
import { shownText } from '../../../base/shown-text';
import { connectorName } from '../../../connectors/lookup';
import type { ScenarioDocument } from '../../../model/scenario';
import type { ImportWarning } from '../import-result';
import { connectionIdOf } from '../imported-key';
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
      { code: 'outcome-unknown', message: OUTCOME },
      { code: 'only-outbound', message: onlyOutbound(homes) },
    ];
    return notes.map(({ code, message }) => ({ file, code, message: shownText(message) }));
  });
}

interface Remark {
  readonly code: string;
  readonly message: string;
}

const OUTCOME =
  'An inventory says which connections exist, not that they worked: their outcome is unknown, also where the status is Connected.';

function onlyOutbound(homes: readonly Home[]): string {
  const names = someOf(homes.map(({ name }) => name));
  return `It lists what ${names} connects to. What others connect to ${names} stands only in a cross-tenant connection report.`;
}

function leftOut(ofFile: readonly EndedEntry[], withSameTenant: boolean): readonly Remark[] {
  const by = groupBy(ofFile, ({ end }) => (typeof end === 'string' ? end : null));
  return LEFT_OUT.flatMap(([why, sentence]) => {
    const some = by.get(why) ?? [];
    if (some.length === 0 || (why === 'same-tenant' && withSameTenant)) return [];
    return [{ code: why, message: sentence(plural(some.length, 'connection'), some, some.length === 1) }];
  });
}

type Sentence = (count: string, some: readonly EndedEntry[], isOne: boolean) => string;

const LEFT_OUT: readonly (readonly [LeftOut, Sentence])[] = [
  [
    'same-tenant',
    (count, _some, isOne) =>
      `${count} ${isOne ? 'stays' : 'stay'} within the tenant, which isolation does not judge, and ${isOne ? 'is' : 'are'} left out.`,
  ],
  [
    'not-entra',
    (count, some, isOne) =>
      `${count} ${isOne ? 'does' : 'do'} not sign in with Entra ID, so isolation does not reach ${isOne ? 'it' : 'them'}, and ${isOne ? 'is' : 'are'} left out: ${byConnector(some)}.`,
  ],
  [
    'no-account',
    (count, some, isOne) =>
      `${count} ${isOne ? 'names' : 'name'} no account, so it is not known which tenant ${isOne ? 'it signs' : 'they sign'} in to; left out: ${listed(some)}.`,
  ],
  [
    'unclear-account',
    (count, some, isOne) =>
      `The account of ${count} is no account of a tenant, so it is not known which one ${isOne ? 'it signs' : 'they sign'} in to; left out: ${listed(some)}.`,
  ],
];

function byConnector(some: readonly EndedEntry[]): string {
  const counts = [...groupBy(some, ({ entry }) => entry.connector)];
  return someOf(
    counts.map(([api, { length }]) => `${connectorName(api)} (${length})`),
    NAMES_SHOWN,
  );
}

/** “Finance” (SharePoint, account “Anna”, Production). */
function listed(some: readonly EndedEntry[]): string {
  const names = some.map(({ entry: { label, connector, account, environment } }) => {
    const parts = [
      connectorName(connector),
      ...(account.kind === 'none' ? [] : [`account “${account.text}”`]),
      ...(environment === undefined ? [] : [environment]),
    ];
    return `${label} (${parts.join(', ')})`;
  });
  return someOf(names, NAMES_SHOWN);
}

/** Which tenant's token a guest gets depends on the connector; the model takes the one that may be judged. */
function guests(ofFile: readonly EndedEntry[]): readonly Remark[] {
  const some = ofFile.filter(({ entry, end }) => entry.account.kind === 'guest' && typeof end !== 'string');
  if (some.length === 0) return [];
  const message = `${plural(some.length, 'connection')} ${some.length === 1 ? 'signs' : 'sign'} in with a guest account. The guest's home tenant is taken for the sign-in tenant; some connectors, such as SharePoint, sign guests in to the tenant that invited them, and isolation does not judge that: ${listed(some)}.`;
  return [{ code: 'guests', message }];
}

/** Rows of reports without a connection that exists: attempts that were blocked, or connections that are gone. */
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
  const message = `${plural(left.length, 'connection')} of the report ${left.length === 1 ? 'is' : 'are'} not in this inventory: blocked, deleted since, or of an environment that it does not cover.`;
  return [{ code: 'not-in-inventory', message }];
}
