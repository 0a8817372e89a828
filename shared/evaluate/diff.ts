import type { Scenario } from '../model/scenario';
import { compilePolicies } from './compile-policies';
import { evaluateConnection } from './evaluate-connection';

/** What changes between two scenarios, in the shape of the `diff` verb (scenario-v1, section 3). */
export interface ScenarioDiff {
  /** Connection ids, in the order of `after`. */
  readonly newlyBlocked: readonly string[];
  readonly newlyAllowed: readonly string[];
  /** How many connections are in both with the same verdict. */
  readonly unchanged: number;
  /** In the order of `after`. */
  readonly added: readonly string[];
  /** In the order of `before`. */
  readonly removed: readonly string[];
}

/** Compares two scenarios; a connection is the same one when its id is (scenario-v1, section 3). */
export function diff(before: Scenario, after: Scenario): ScenarioDiff {
  const old = new Map(before.connections.map((connection) => [connection.id, connection]));
  const oldIndex = compilePolicies(before.tenants);
  const newIndex = compilePolicies(after.tenants);
  const newlyBlocked: string[] = [];
  const newlyAllowed: string[] = [];
  const added: string[] = [];
  let unchanged = 0;
  for (const connection of after.connections) {
    const former = old.get(connection.id);
    if (!former) {
      added.push(connection.id);
      continue;
    }
    old.delete(connection.id);
    const was = evaluateConnection(oldIndex, former).verdict;
    const is = evaluateConnection(newIndex, connection).verdict;
    if (was === is) unchanged += 1;
    else (is === 'blocked' ? newlyBlocked : newlyAllowed).push(connection.id);
  }
  return { newlyBlocked, newlyAllowed, unchanged, added, removed: [...old.keys()] };
}
