import type { GateName } from '../evaluate/verdict';
import { isNamedSet, tenantsAtEnd } from '../model/intent-ends';
import type { Intent, Tenant, TenantGroup } from '../model/scenario';
import { WILDCARD } from '../model/scenario';

/** Which tenants the intents want a gate open for, seen from one tenant or ("*") from all of them. */
type Wanted = Map<string, Set<string>>;

/** Does an intent want this gate of `at` open for `other` (a tenant id, or "*": for anyone)? */
export function wantedGates(
  intents: readonly Intent[],
  tenants: readonly Tenant[],
  groups: readonly TenantGroup[],
): (at: string, gate: GateName, other: string) => boolean {
  const wanted = { outbound: new Map(), inbound: new Map() } satisfies Record<GateName, Wanted>;
  for (const { from, to, must } of intents) {
    if (must !== 'allowed') continue;
    // A group that is not there wants nothing.
    const ends = (end: string) => (isNamedSet(end) ? (tenantsAtEnd(end, tenants, groups) ?? []) : [end]);
    const far = ends(to);
    for (const own of ends(from)) {
      for (const other of far) {
        put(wanted.outbound, own, other);
        put(wanted.inbound, other, own);
      }
    }
  }
  return (at, gate, other) =>
    speaksOf(wanted[gate].get(at), other) || speaksOf(wanted[gate].get(WILDCARD), other);
}

function put(wanted: Wanted, own: string, far: string): void {
  const all = wanted.get(own) ?? new Set();
  wanted.set(own, all.add(far));
}

function speaksOf(far: ReadonlySet<string> | undefined, other: string): boolean {
  if (!far) return false;
  return other === WILDCARD ? far.size > 0 : far.has(WILDCARD) || far.has(other);
}
