import type { ConnectionResult } from '../evaluate/verdict';
import { stateOf } from '../evaluate/verdict';
import type { TenantGroup } from '../model/scenario';

/** What a collapsed group stands for. */
export interface GroupCount {
  readonly tenants: number;
  /** Of the connections that start or end in it, or do both. */
  readonly allowed: number;
  readonly blocked: number;
  readonly notEvaluated: number;
}

interface Shown {
  readonly tenant: (id: string) => boolean;
  readonly connection: (id: string) => boolean;
}

const ALL: Shown = { tenant: () => true, connection: () => true };

/** What each group stands for, by its id: of what is shown. Linear in tenants and connections. */
export function countGroups(
  groups: readonly TenantGroup[],
  results: readonly ConnectionResult[],
  shown: Shown = ALL,
): ReadonlyMap<string, GroupCount> {
  const counts = new Map(
    groups.map(({ id, tenants }) => [
      id,
      { tenants: tenants.filter(shown.tenant).length, allowed: 0, blocked: 0, notEvaluated: 0 },
    ]),
  );
  const homes = new Map(groups.flatMap(({ id, tenants }) => tenants.map((tenant) => [tenant, id] as const)));
  for (const result of results) {
    if (!shown.connection(result.id)) continue;
    for (const home of new Set([homes.get(result.from), homes.get(result.to)])) {
      const count = home === undefined ? undefined : counts.get(home);
      if (count) count[KEYS[stateOf(result)]] += 1;
    }
  }
  return counts;
}

const KEYS = { allowed: 'allowed', blocked: 'blocked', 'not-evaluated': 'notEvaluated' } as const;
