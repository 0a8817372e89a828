import { cutText } from '../base/cut-text';
import { freshId, ID_PATTERN } from '../base/ids';
import { plural } from '../base/plural';
import { shownText } from '../base/shown-text';
import type { Scenario, TenantGroup } from '../model/scenario';
import { MAX_NAME_LENGTH } from '../model/scenario';
import type { MemberOrder } from '../model/tenant-groups';
import { memberOrder } from '../model/tenant-groups';
import type { JsonObject } from './envelope';
import { isJsonObject } from './envelope';
import { cut, shown } from './shape';

export interface RepairedGroups {
  readonly groups: readonly TenantGroup[];
  /** What could not be kept, each as a part of a sentence. */
  readonly losses: readonly string[];
}

/** What is known while the groups are read one after the other. */
interface Reading {
  readonly inOrder: MemberOrder;
  /** Tenant id -> the name of the group that has it. */
  readonly homes: Map<string, string>;
  readonly tenants: ReadonlySet<string>;
  readonly ids: Set<string>;
  readonly losses: string[];
}

/**
 * The groups of a view as far as they can be used: ids of their own, names, each tenant in one group at most, no group
 * without tenants. Which tenants are drawn together is worth less than what they are, so nothing here refuses a file.
 */
export function repairGroups(raw: unknown, { tenants }: Scenario): RepairedGroups {
  if (!Array.isArray(raw)) return { groups: [], losses: [`the groups must be a list, not ${shown(raw)}`] };
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
    losses.push(`a group must be an object with a list of tenants, not ${shown(raw)}`);
    return [];
  }
  const name = readName(raw, losses);
  const tenants = readMembers(raw['tenants'], name, reading);
  if (tenants.length === 0) {
    losses.push(`the group ${quoted(name)} has no tenants and was left out`);
    return [];
  }
  const { folded, ...rest } = raw;
  const id = readId(raw['id'], name, reading);
  const isFlag = folded === undefined || typeof folded === 'boolean';
  if (!isFlag)
    losses.push(`“folded” of the group ${quoted(name)} must be true or false, not ${shown(folded)}`);
  return [{ ...rest, id, name, tenants, ...(typeof folded === 'boolean' ? { folded } : {}) }];
}

/** A group without a name is called by its id, if it has one. */
function readName({ id, name }: JsonObject, losses: string[]): string {
  if (typeof name === 'string' && name.trim() !== '') {
    if (name.length <= MAX_NAME_LENGTH) return name;
    losses.push(`the name of the group ${quoted(name)} was cut to ${MAX_NAME_LENGTH} characters`);
    return cutText(name, MAX_NAME_LENGTH);
  }
  const called = isId(id) ? id : 'Group';
  losses.push(`a group without a name is called ${quoted(called)}`);
  return called;
}

function readId(id: unknown, name: string, { ids, losses }: Reading): string {
  const isOwn = isId(id) && !ids.has(id);
  if (!isOwn) losses.push(`the group ${quoted(name)} had no id of its own and got one`);
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
    const what = `which ${unknown.length === 1 ? 'is no tenant' : 'are no tenants'} of the scenario`;
    losses.push(`the group ${quoted(name)} lost ${named(unknown)}, ${what}`);
  }
  const known = raw.filter(isKnown);
  const taken = known.filter((id) => homes.has(id));
  const [first] = taken;
  if (first !== undefined) {
    const home = quoted(homes.get(first) as string);
    losses.push(`the group ${quoted(name)} lost ${named(taken)}, already in ${home}`);
  }
  const members = inOrder(known.filter((id) => !homes.has(id)));
  for (const id of members) homes.set(id, name);
  return members;
}

const NAMED = 3;

function named(ids: readonly unknown[]): string {
  const names = ids.slice(0, NAMED).map((id) => (typeof id === 'string' ? quoted(id) : shown(id)));
  return `${names.join(', ')}${ids.length > NAMED ? ` and ${ids.length - NAMED} more` : ''}`;
}

function quoted(text: string): string {
  return `“${shownText(cut(text))}”`;
}

/** The losses in one sentence, while they are few each of them. */
function sentence(start: string, losses: readonly string[]): string {
  const told = losses.slice(0, NAMED).join('; ');
  const more = losses.length > NAMED ? `; ${plural(losses.length - NAMED, 'more repair')}` : '';
  return `${start}: ${told}${more}. The scenario itself is complete.`;
}

/** The losses of groups in one sentence; at most three are named. */
export function sentenceOfLosses(losses: readonly string[]): string {
  return sentence('Groups of tenants were repaired', losses);
}

/** The losses of title and notes in one sentence; at most three are named. */
export function sentenceOfTexts(losses: readonly string[]): string {
  return sentence('Notes on the canvas were repaired', losses);
}

/** The losses of looks in one sentence; at most three are named. */
export function sentenceOfLooks(losses: readonly string[]): string {
  return sentence('Not every colour or picture of a tenant can be shown', losses);
}
