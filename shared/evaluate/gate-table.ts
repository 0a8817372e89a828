import type { Rule, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { identityKey } from '../model/tenant-identity';
import { covers } from './covers';
import type { Gate, GateName } from './verdict';

/** Ids of the tenants that a name in a rule stands for, by comparison key. In a parsed file it is one at most. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/** Places of rules in the policy, ascending. */
export type Places = readonly number[];

/** One gate of one tenant, its rules resolved to the tenants they name. */
export interface GateTable {
  readonly tenant: Tenant;
  /** By the id of the tenant that rules name: the answer, or until it is asked for the rules it is made of. */
  readonly named: Map<string, Gate | Places>;
  /** Rules for all tenants. */
  readonly forAll: Places;
}

const NO_RULES: readonly string[] = Object.freeze([]);

/** What everybody meets at a tenant whose isolation is Off, or of which nothing is known. */
export function openGate(tenant: string): Gate {
  return Object.freeze({ tenant, outcome: 'allowed', because: 'isolation-off', rules: NO_RULES });
}

/** Reads the rules of one gate; while isolation is Off there are none to read. */
export function gateTable(tenant: Tenant, gate: GateName, names: NameIndex): GateTable {
  const named = new Map<string, number[]>();
  const forAll: number[] = [];
  const { enabled, rules } = tenant.isolation;
  if (!enabled) return { tenant, named, forAll };
  rules.forEach((rule, place) => {
    if (!covers(rule.direction, gate)) return;
    if (rule.tenant === WILDCARD) forAll.push(place);
    else for (const id of names.get(identityKey(rule.tenant)) ?? []) append(named, id, place);
  });
  return { tenant, named, forAll };
}

function append(table: Map<string, number[]>, id: string, place: number): void {
  const places = table.get(id);
  if (places) places.push(place);
  else table.set(id, [place]);
}

/** What tenants meet that no rule names. */
export function answerForOthers({ tenant, forAll }: GateTable): Gate {
  return tenant.isolation.enabled ? answer(tenant, forAll) : openGate(tenant.id);
}

/** What a tenant meets that these rules name; from now on the table has it. */
export function answerForNamed({ tenant, named, forAll }: GateTable, other: string, places: Places): Gate {
  const gate = answer(tenant, forAll.length === 0 ? places : inFileOrder(places, forAll));
  named.set(other, gate);
  return gate;
}

function inFileOrder(named: Places, forAll: Places): Places {
  return [...named, ...forAll].sort((a, b) => a - b);
}

function answer({ id, isolation }: Tenant, places: Places): Gate {
  if (places.length === 0) {
    return Object.freeze({ tenant: id, outcome: 'blocked', because: 'no-matching-rule', rules: NO_RULES });
  }
  const rules = Object.freeze(places.map((place) => (isolation.rules[place] as Rule).id));
  return Object.freeze({ tenant: id, outcome: 'allowed', because: 'rule', rules });
}
