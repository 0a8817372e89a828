import { groupBy } from '../base/group-by';
import { compilePolicies } from '../evaluate/compile-policies';
import { evaluateConnection } from '../evaluate/evaluate-connection';
import type { Gate } from '../evaluate/verdict';
import { decisionsByPair, pairKey } from '../model/pair-decisions';
import type { Connection, Scenario } from '../model/scenario';
import { withPolicies } from './apply-plan';

/**
 * What a plan keeps, but for pairs of tenants that are decided to be dropped. `working`: what was allowed under the baseline, or is now where none is pinned. `now`: what is allowed
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
  const decisions = decisionsByPair(scenario);
  return scenario.connections.flatMap((connection): readonly Wanted[] => {
    if (decisions.get(pairKey(connection.from, connection.to))?.decision === 'drop') return [];
    const now = evaluateConnection(present, connection);
    if (now.notEvaluatedBecause !== null) return [];
    const isWanted =
      keep === 'expected'
        ? connection.expect === 'allowed'
        : evaluateConnection(reference, connection).verdict === 'allowed';
    return isWanted ? [{ connection, outbound: now.outbound, inbound: now.inbound }] : [];
  });
}

/** A pair of tenants that is still to be asked about; until then the plan keeps its connections. */
export interface Ask {
  readonly from: string;
  readonly to: string;
  /** Ids of the connections that are kept meanwhile. */
  readonly connections: readonly string[];
  readonly owner?: string;
  readonly due?: string;
  readonly note?: string;
}

/** The questions that are open among what the plan keeps, in the order in which they were decided. */
export function openAsks(scenario: Scenario, keep: Keep): readonly Ask[] {
  const asked = (scenario.decisions ?? []).filter(({ decision }) => decision === 'ask');
  if (asked.length === 0) return [];
  const kept = groupBy(wantedConnections(scenario, keep), ({ connection }) =>
    pairKey(connection.from, connection.to),
  );
  return asked.flatMap(({ from, to, owner, due, note }): readonly Ask[] => {
    const connections = (kept.get(pairKey(from, to)) ?? []).map(({ connection }) => connection.id);
    if (connections.length === 0) return [];
    const more = { ...(owner && { owner }), ...(due && { due }), ...(note && { note }) };
    return [{ from, to, connections, ...more }];
  });
}

/** The policies that say what works: those of the baseline, or the present ones. */
function referenceFor(scenario: Scenario, keep: Keep): Scenario {
  const { baseline } = scenario;
  return keep === 'working' && baseline ? withPolicies(scenario, baseline.isolation) : scenario;
}
