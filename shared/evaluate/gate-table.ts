import type { Rule, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { identityKey } from '../model/tenant-identity';
import { covers } from './covers';
import type { Gate, GateName } from './verdict';

/** Ids of the tenants that a name in a rule stands for, by comparison key. In a parsed file it is one at most. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/** Rules by their places in the policy, ascending; mostly it is one, which then needs no list. */
export type Places = number | number[];

/** One gate of one tenant, its rules resolved to the tenants they name. */
export interface GateTable {
  readonly tenant: Tenant;
  /** By the id of the tenant that rules name: the answer, or until it is asked for the rules it is made of. */
  readonly named: Map<string, Gate | Places>;
  /** Rules for all tenants. */
  readonly forAll: readonly number[];
}

interface TableDraft extends GateTable {
  readonly named: Map<string, Places>;
  readonly forAll: number[];
}

const NO_RULES: readonly string[] = Object.freeze([]);

/** What everybody meets at a tenant whose isolation is Off, or of which nothing is known. */
export function openGate(tenant: string): Gate {
  return Object.freeze({ tenant, outcome: 'allowed', because: 'isolation-off', rules: NO_RULES });
}

/** Reads the rules of a tenant once for both gates; while its isolation is Off there are none to read. */
export function gateTables(tenant: Tenant, names: NameIndex): Readonly<Record<GateName, GateTable>> {
  const outbound = emptyTable(tenant);
  const inbound = emptyTable(tenant);
  const { enabled, rules } = tenant.isolation;
  if (!enabled) return { outbound, inbound };
  rules.forEach(({ tenant: name, direction }, place) => {
    const whom = name === WILDCARD ? WILDCARD : namedBy(name, names);
    if (whom === undefined) return;
    if (covers(direction, 'outbound')) open(outbound, whom, place);
    if (covers(direction, 'inbound')) open(inbound, whom, place);
  });
  return { outbound, inbound };
}

function emptyTable(tenant: Tenant): TableDraft {
  return { tenant, named: new Map<string, Places>(), forAll: [] };
}

/** Most names are written as their keys are; the others take a second look. */
function namedBy(name: string, names: NameIndex): readonly string[] | undefined {
  return names.get(name) ?? names.get(identityKey(name));
}

function open(table: TableDraft, whom: readonly string[] | typeof WILDCARD, place: number): void {
  if (whom === WILDCARD) table.forAll.push(place);
  else for (const id of whom) append(table.named, id, place);
}

function append(table: Map<string, Places>, id: string, place: number): void {
  const places = table.get(id);
  if (places === undefined) table.set(id, place);
  else if (typeof places === 'number') table.set(id, [places, place]);
  else places.push(place);
}

/** What tenants meet that no rule names. */
export function answerForOthers({ tenant, forAll }: GateTable): Gate {
  return tenant.isolation.enabled ? answer(tenant, forAll) : openGate(tenant.id);
}

/** What a tenant meets that these rules name; from now on the table has it. */
export function answerForNamed({ tenant, named, forAll }: GateTable, other: string, places: Places): Gate {
  const gate = answer(tenant, inFileOrder(places, forAll));
  named.set(other, gate);
  return gate;
}

function inFileOrder(named: Places, forAll: readonly number[]): readonly number[] {
  const places = typeof named === 'number' ? [named] : named;
  return forAll.length === 0 ? places : [...places, ...forAll].sort((a, b) => a - b);
}

function answer({ id, isolation }: Tenant, places: readonly number[]): Gate {
  if (places.length === 0) {
    return Object.freeze({ tenant: id, outcome: 'blocked', because: 'no-matching-rule', rules: NO_RULES });
  }
  const rules = Object.freeze(places.map((place) => (isolation.rules[place] as Rule).id));
  return Object.freeze({ tenant: id, outcome: 'allowed', because: 'rule', rules });
}
