import { compilePolicies } from '../evaluate/compile-policies';
import { evaluateConnection } from '../evaluate/evaluate-connection';
import type { Gate } from '../evaluate/verdict';
import type { Connection, Scenario } from '../model/scenario';
import { withPolicies } from './apply-plan';

/**
 * What a plan keeps. `working`: what was allowed under the baseline, or is now where none is pinned. `now`: what is allowed
 * now, whatever the baseline says. `expected`: what is expected to be allowed.
 */
export type Keep = 'working' | 'now' | 'expected';

/** An evaluated connection that should be kept, with what its two gates say at present. */
export interface Wanted {
  readonly connection: Connection;
  readonly outbound: Gate;
  readonly inbound: Gate;
}

/** Every connection that the plan should keep, in the order of the file. */
export function wantedConnections(scenario: Scenario, keep: Keep): readonly Wanted[] {
  const present = compilePolicies(scenario.tenants);
  const reference = compilePolicies(referenceFor(scenario, keep).tenants);
  return scenario.connections.flatMap((connection): readonly Wanted[] => {
    const now = evaluateConnection(present, connection);
    if (now.notEvaluatedBecause !== null) return [];
    const isWanted =
      keep === 'expected'
        ? connection.expect === 'allowed'
        : evaluateConnection(reference, connection).verdict === 'allowed';
    return isWanted ? [{ connection, outbound: now.outbound, inbound: now.inbound }] : [];
  });
}

/** The policies that say what works: those of the baseline, or the present ones. */
function referenceFor(scenario: Scenario, keep: Keep): Scenario {
  const { baseline } = scenario;
  return keep === 'working' && baseline ? withPolicies(scenario, baseline.isolation) : scenario;
}
