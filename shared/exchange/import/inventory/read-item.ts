import type { JsonObject } from '../../../format/envelope';
import { isJsonObject } from '../../../format/envelope';
import { isGuid } from '../../../model/tenant-identity';
import { message } from '../../../words/message';
import { short } from '../build-policy';
import { unflattened } from '../flattened';
import { UNKNOWN_CONNECTOR } from '../imported-key';
import { NOT_READ } from '../not-read';
import { asList, sourceOf, valueOf } from '../read-values';
import type { Notes } from '../reading';
import { accountOf } from './account';
import type { InventoryEntry } from './entry';
import type { InventoryItem } from './find-items';
import { valueIn } from './find-items';
import { authOf, connectorOf } from './sign-in';

/** What one connection of an inventory says; what is there and cannot be read is said, and counts as not there. */
export function readItem(item: InventoryItem, n: number, notes: Notes): InventoryEntry {
  const name = oneLine(textIn(item, 'displayName'));
  const label =
    name === ''
      ? message('imports.connectionAt', { n: String(n) })
      : message('format.quoted', { text: short(name) });
  const tell: Tell = (what, value) =>
    notes.warn(NOT_READ, message(NOT_READ_OF[what], { label, text: short(sourceOf(value)) }));
  const api = textIn(item, 'apiId', 'fullConnectorName', 'connectorId', 'connectorName', 'apiDisplayName');
  const connector = connectorOf(api);
  const parts: readonly Partial<InventoryEntry>[] = [
    named('connectionId', connectionIdIn(item)),
    named('name', name),
    named('environment', environmentIn(item)),
    creatorIn(item, tell),
    { account: accountIn(item, name, tell) },
    signInOf(item, connector),
    statusOf(item),
    /^(?:no|nein|false)$/i.test(textIn(item, 'noneOrCrossTenantIdentity')) ? { isSameTenant: true } : {},
  ];
  const entry = { label, connector: connector === '' ? UNKNOWN_CONNECTOR : connector };
  return Object.assign(entry, ...parts) as InventoryEntry;
}

const NOT_READ_OF = {
  creator: 'imports.creatorNotRead',
  creatorTenant: 'imports.creatorTenantNotRead',
  account: 'imports.accountNotRead',
} as const;

type Tell = (what: keyof typeof NOT_READ_OF, value: unknown) => void;

function textIn(item: InventoryItem, ...keys: readonly string[]): string {
  const value = valueIn(item, ...keys);
  return typeof value === 'string' ? value.trim() : '';
}

function oneLine(text: string): string {
  return text.slice(0, 300).replaceAll(/\s+/g, ' ').trim();
}

function named<K extends 'connectionId' | 'name' | 'environment' | 'owner' | 'status' | 'signIn'>(
  key: K,
  value: string,
): Partial<InventoryEntry> {
  return value === '' ? {} : { [key]: value };
}

/** The name of a connection; the cmdlet calls the whole path the connection's ID. */
function connectionIdIn(item: InventoryItem): string {
  const own = textIn(item, 'connectionName', 'name');
  const path = textIn(item, 'connectionId', 'id');
  const last = path.includes('/connections/') ? path.slice(path.lastIndexOf('/') + 1) : '';
  return oneLine(last || own || path).slice(0, 200);
}

function environmentIn(item: InventoryItem): string {
  const given = unflattened(valueIn(item, 'environmentDisplayName', 'environment', 'environmentName'));
  if (!isJsonObject(given)) return oneLine(typeof given === 'string' ? given : '');
  const text = valueOf(given, 'displayName') ?? valueOf(given, 'name') ?? valueOf(given, 'id');
  return oneLine(typeof text === 'string' ? text.slice(text.lastIndexOf('/') + 1) : '');
}

/** Who made it and where. */
function creatorIn(item: InventoryItem, tell: Tell): Partial<InventoryEntry> {
  const given = unflattened(valueIn(item, 'createdBy'));
  const creator: JsonObject = isJsonObject(given) ? given : {};
  const said = typeof given === 'string' && !given.startsWith('@{') ? given.trim() : '';
  if (given !== undefined && creator !== given && said === '') tell('creator', given);
  const upn = firstOf(textOf(creator, 'userPrincipalName'), textIn(item, 'creatorUPN'), said);
  const others = [
    textOf(creator, 'email'),
    textOf(creator, 'displayName'),
    textIn(item, 'creatorDisplayName'),
  ];
  return {
    ...creatorTenant(valueOf(creator, 'tenantId') ?? valueIn(item, 'tenantId'), tell),
    ...creatorDomain(upn),
    ...named('owner', oneLine(firstOf(upn, ...others))),
  };
}

function firstOf(...texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? '';
}

function creatorTenant(given: unknown, tell: Tell): Partial<InventoryEntry> {
  if (given === undefined || given === null) return {};
  const text = typeof given === 'string' ? given.trim().toLowerCase() : '';
  if (isGuid(text)) return { creatorTenant: text };
  tell('creatorTenant', given);
  return {};
}

/** What a maker signs in with belongs to the tenant, also that of a guest in it. */
function creatorDomain(upn: string): Partial<InventoryEntry> {
  const account = accountOf(upn);
  if (account.kind === 'guest') return { creatorDomain: account.host };
  return account.kind === 'user' ? { creatorDomain: account.domain } : {};
}

function textOf(object: JsonObject, key: string): string {
  const value = valueOf(object, key);
  return typeof value === 'string' ? value.trim() : '';
}

/** The display name is often the account; it counts as one where the account itself is not there. */
function accountIn(item: InventoryItem, name: string, tell: Tell): InventoryEntry['account'] {
  const given = valueIn(item, 'accountName');
  if (typeof given === 'string') return accountOf(oneLine(given));
  if (given !== undefined) tell('account', given);
  const byName = accountOf(name);
  return byName.kind === 'unclear' ? { kind: 'none' } : byName;
}

/** A service principal signs in to the tenant that its way of signing in names. */
function signInOf(item: InventoryItem, connector: string): Partial<InventoryEntry> {
  const set = unflattened(valueIn(item, 'connectionParametersSet'));
  const given = isJsonObject(set) ? valueOf(set, 'name') : undefined;
  const signIn = typeof given === 'string' ? oneLine(given) : '';
  const auth = signIn === '' ? undefined : authOf(signIn, connector);
  const values = isJsonObject(set) ? valueOf(set, 'values') : undefined;
  const tenant = tenantIn(values) ?? tenantIn(unflattened(valueIn(item, 'connectionParameters')));
  return {
    ...named('signIn', signIn),
    ...(auth === undefined ? {} : { auth }),
    ...(tenant === undefined ? {} : { signInTenant: tenant }),
  };
}

/** As in `{ "token:TenantId": { "value": "..." } }`. */
function tenantIn(values: unknown): string | undefined {
  if (!isJsonObject(values)) return undefined;
  const key = Object.keys(values).find((one) => /tenant_?id$/i.test(one));
  const given = key === undefined ? undefined : values[key];
  const text = isJsonObject(given) ? valueOf(given, 'value') : given;
  return typeof text === 'string' && isGuid(text.trim()) ? text.trim().toLowerCase() : undefined;
}

/** An error that names tenant isolation tells what isolation did; any other status tells nothing about it. */
function statusOf(item: InventoryItem): Partial<InventoryEntry> {
  const statuses = asList(unflattened(valueIn(item, 'statuses'))) ?? [];
  const words = statuses.map(unflattened).flatMap((one) => {
    const status = isJsonObject(one) ? valueOf(one, 'status') : one;
    return typeof status === 'string' && status !== '' ? [oneLine(status)] : [];
  });
  const said = words.length > 0 ? words : [textIn(item, 'connectionStatus', 'status')];
  const worst = said.find((word) => !/^connected$/i.test(word)) ?? said[0] ?? '';
  const isBlocked = statuses.length > 0 && /tenant isolation/i.test(JSON.stringify(statuses));
  return { ...named('status', worst), ...(isBlocked ? { isBlocked } : {}) };
}
