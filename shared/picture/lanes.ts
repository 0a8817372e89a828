import type { Connection } from '../model/scenario';

/** Which of the lines between two tenants a connection takes. */
export interface Lane {
  readonly slot: number;
  readonly slots: number;
  /** Runs against the direction in which the lanes of this pair are counted. */
  readonly isReversed: boolean;
}

/** The lane of each connection among all those between the same two tenants. */
export function assignLanes(connections: readonly Connection[]): ReadonlyMap<string, Lane> {
  const groups = new Map<string, Connection[]>();
  for (const connection of connections) {
    const key = [connection.from, connection.to].sort().join(' ');
    const group = groups.get(key);
    if (group) group.push(connection);
    else groups.set(key, [connection]);
  }
  const lanes = new Map<string, Lane>();
  for (const group of groups.values()) {
    // Same direction side by side: two bundles are easier to read than a shuffled one.
    const sorted = group.toSorted((a, b) => a.from.localeCompare(b.from));
    sorted.forEach((connection, slot) => {
      lanes.set(connection.id, { slot, slots: sorted.length, isReversed: connection.from > connection.to });
    });
  }
  return lanes;
}
