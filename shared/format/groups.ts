import { cutText } from '../base/cut-text';
import { freshId, ID_PATTERN } from '../base/ids';
import type { Scenario, TenantGroup } from '../model/scenario';
import { MAX_NAME_LENGTH } from '../model/scenario';
import type { MemberOrder } from '../model/tenant-groups';
import { memberOrder } from '../model/tenant-groups';
import { message, type Message, type Word } from '../words/message';
import type { JsonObject } from './envelope';
import { isJsonObject } from './envelope';
import { quoted, shown, someOf } from './wording';

export interface RepairedGroups {
  readonly groups: readonly TenantGroup[];
  /** What could not be kept. */
  readonly losses: readonly Message[];
}

/** What is known while the groups are read one after the other. */
interface Reading {
  readonly inOrder: MemberOrder;
  /** Tenant id -> the name of the group that has it. */
  readonly homes: Map<string, string>;
  readonly tenants: ReadonlySet<string>;
  readonly ids: Set<string>;
  readonly losses: Message[];
}

/**
 * The groups of a view as far as they can be used: ids of their own, names, each tenant in one group at most, no group
 * without tenants. Which tenants are drawn together is worth less than what they are, so nothing here refuses a file.
 */
export function repairGroups(raw: unknown, { tenants }: Scenario): RepairedGroups {
  if (!Array.isArray(raw))
    return { groups: [], losses: [message('format.groupsNoList', { found: shown(raw) })] };
  const reading: Reading = {
    inOrder: memberOrder(tenants),
    homes: new Map(),
    tenants: new Set(tenants.map(({ id }) => id)),
    ids: new Set(),
    losses: [],
  };
  const groups = raw.flatMap((group: unknown) => readGroup(group, reading));
  return { groups, losses: reading.losses };
}

function readGroup(raw: unknown, reading: Reading): readonly TenantGroup[] {
  const { losses } = reading;
  if (!isJsonObject(raw) || !Array.isArray(raw['tenants'])) {
    losses.push(message('format.groupNoObject', { found: shown(raw) }));
    return [];
  }
  const name = readName(raw, losses);
  const tenants = readMembers(raw['tenants'], name, reading);
  if (tenants.length === 0) {
    losses.push(message('format.groupLeftOut', { group: quoted(name) }));
    return [];
  }
  const { folded, ...rest } = raw;
  const id = readId(raw['id'], name, reading);
  const isFlag = folded === undefined || typeof folded === 'boolean';
  if (!isFlag)
    losses.push(
      message('format.groupKeyNoFlag', { key: 'folded', group: quoted(name), found: shown(folded) }),
    );
  return [{ ...rest, id, name, tenants, ...(typeof folded === 'boolean' ? { folded } : {}) }];
}

/** A group without a name is called by its id, if it has one. */
function readName({ id, name }: JsonObject, losses: Message[]): string {
  if (typeof name === 'string' && name.trim() !== '') {
    if (name.length <= MAX_NAME_LENGTH) return name;
    losses.push(message('format.groupNameCut', { group: quoted(name), max: MAX_NAME_LENGTH }));
    return cutText(name, MAX_NAME_LENGTH);
  }
  const called = isId(id) ? id : 'Group';
  losses.push(message('format.groupNamed', { group: quoted(called) }));
  return called;
}

function readId(id: unknown, name: string, { ids, losses }: Reading): string {
  const isOwn = isId(id) && !ids.has(id);
  if (!isOwn) losses.push(message('format.groupGotId', { group: quoted(name) }));
  const own = isOwn ? id : freshId(name, ids, 'group');
  ids.add(own);
  return own;
}

function isId(id: unknown): id is string {
  return typeof id === 'string' && ID_PATTERN.test(id);
}

function readMembers(raw: readonly unknown[], name: string, reading: Reading): readonly string[] {
  const { tenants, homes, losses, inOrder } = reading;
  const isKnown = (id: unknown): id is string => typeof id === 'string' && tenants.has(id);
  const unknown = raw.filter((id) => !isKnown(id));
  if (unknown.length > 0) {
    const what = { group: quoted(name), tenants: named(unknown), count: unknown.length };
    losses.push(message('format.groupLostUnknown', what));
  }
  const known = raw.filter(isKnown);
  const taken = known.filter((id) => homes.has(id));
  const [first] = taken;
  if (first !== undefined) {
    const home = quoted(homes.get(first) as string);
    losses.push(message('format.groupLostTaken', { group: quoted(name), tenants: named(taken), home }));
  }
  const members = inOrder(known.filter((id) => !homes.has(id)));
  for (const id of members) homes.set(id, name);
  return members;
}

function named(ids: readonly unknown[]): Word {
  return someOf(ids.map((id) => (typeof id === 'string' ? quoted(id) : shown(id))));
}
