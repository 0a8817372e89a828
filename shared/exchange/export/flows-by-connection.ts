import type { Scenario } from '../../model/scenario';

/** The names of flows and apps by the connections that their steps use. */
export function flowsByConnection({ flows }: Scenario): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const { name, steps } of flows ?? []) {
    for (const id of new Set(steps.map((step) => step.connection))) {
      const names = users.get(id);
      if (names) names.push(name);
      else users.set(id, [name]);
    }
  }
  return users;
}
