import type { Direction, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { identityKey, identityKeys } from '../model/tenant-identity';
import type { GateName } from './verdict';

/** One tenant's policy, ready for look-ups: for each gate, the rules by what they name, with their place in the file. */
export interface CompiledPolicy {
  readonly isEnabled: boolean;
  readonly outbound: ReadonlyMap<string, readonly IndexedRule[]>;
  readonly inbound: ReadonlyMap<string, readonly IndexedRule[]>;
}

export interface IndexedRule {
  readonly place: number;
  readonly id: string;
}

export interface CompiledTenant {
  readonly policy: CompiledPolicy;
  /** What a rule may call this tenant: its tenant ID, its domains, and "*". */
  readonly names: readonly string[];
}

export type PolicyIndex = ReadonlyMap<string, CompiledTenant>;

/** Turns rules into look-up tables once, so that many connections can be judged quickly. */
export function compilePolicies(tenants: readonly Tenant[]): PolicyIndex {
  return new Map(tenants.map((tenant) => [tenant.id, compileTenant(tenant)]));
}

function compileTenant(tenant: Tenant): CompiledTenant {
  const outbound = new Map<string, IndexedRule[]>();
  const inbound = new Map<string, IndexedRule[]>();
  tenant.isolation.rules.forEach((rule, place) => {
    const entry = { place, id: rule.id };
    const key = identityKey(rule.tenant);
    if (covers(rule.direction, 'outbound')) append(outbound, key, entry);
    if (covers(rule.direction, 'inbound')) append(inbound, key, entry);
  });
  return {
    policy: { isEnabled: tenant.isolation.enabled, outbound, inbound },
    names: [...new Set([...identityKeys(tenant), WILDCARD])],
  };
}

/** Does a rule of this direction open this gate? */
export function covers(direction: Direction, gate: GateName): boolean {
  return direction === 'both' || direction === gate;
}

function append(table: Map<string, IndexedRule[]>, key: string, rule: IndexedRule): void {
  const list = table.get(key);
  if (list) list.push(rule);
  else table.set(key, [rule]);
}
