import type { ConnectionResult } from '../evaluate/verdict';

/** Tenant id -> ids of its rules. */
export type LitRules = ReadonlyMap<string, ReadonlySet<string>>;

/** The rules that let these connections through, at both ends. */
export function litRules(results: Iterable<ConnectionResult>): LitRules {
  const lit = new Map<string, Set<string>>();
  for (const { outbound, inbound } of results) {
    for (const gate of [outbound, inbound]) {
      if (!gate || gate.rules.length === 0) continue;
      const known = lit.get(gate.tenant) ?? new Set();
      for (const rule of gate.rules) known.add(rule);
      lit.set(gate.tenant, known);
    }
  }
  return lit;
}
