import { groupBy } from '../../base/group-by';
import { oncePer } from '../../base/once-per';
import { judgeConnections } from '../../evaluate/evaluate';
import type { ConnectionResult, Gate, GateName } from '../../evaluate/verdict';
import type { Connection, Direction, PairDecision, Scenario, Tenant } from '../../model/scenario';
import { decisionsByPair, pairKey } from '../../model/pair-decisions';
import { tenantById } from '../../model/tenant-identity';
import type { Administrator } from './administrators';

/** How urgent a rule is: something is blocked for want of it; it will be once they turn isolation On; it is there. */
export type Urgency = 'now' | 'when-on' | 'there';

/** One rule at a tenant of theirs for a tenant of ours. */
export interface LetterAsk {
  readonly at: Tenant;
  readonly names: Tenant;
  readonly direction: Direction;
  readonly urgency: Urgency;
  readonly connections: readonly Dealing[];
  /** Until when somebody acts; null where no date is set. */
  readonly due: string | null;
  /** Whether it is still wanted is to be talked about with them. */
  readonly isOpen: boolean;
}

/** A connection between a tenant of theirs and one of ours that isolation is asked about. */
export interface Dealing {
  readonly connection: Connection;
  readonly result: ConnectionResult;
  readonly theirs: Tenant;
  readonly ours: Tenant;
  /** The gate at their side. */
  readonly gate: Gate;
  readonly gateName: GateName;
  readonly decision: PairDecision | undefined;
}

/** All connections between their tenants and ours that isolation decides about. */
export function dealings(scenario: Scenario, { tenants }: Administrator): readonly Dealing[] {
  const byTenant = dealingsByTenant(scenario);
  return tenants.flatMap(({ id }) => byTenant.get(id) ?? []);
}

/** By the id of their tenant; once for all letters of a scenario. */
const dealingsByTenant = oncePer((scenario: Scenario): ReadonlyMap<string, readonly Dealing[]> => {
  const decisions = decisionsByPair(scenario);
  const all = judgeConnections(scenario).flatMap((result, at): readonly Dealing[] => {
    const from = tenantById(scenario.tenants, result.from);
    const to = tenantById(scenario.tenants, result.to);
    if (!from || !to || (from.managed === false) === (to.managed === false)) return [];
    const gateName: GateName = to.managed === false ? 'inbound' : 'outbound';
    const gate = result[gateName];
    if (!gate) return [];
    const [theirs, ours] = gateName === 'inbound' ? [to, from] : [from, to];
    const connection = scenario.connections[at] as Connection;
    return [
      { connection, result, theirs, ours, gate, gateName, decision: decisions.get(pairKey(from.id, to.id)) },
    ];
  });
  return groupBy(all, ({ theirs }) => theirs.id);
});

/** Is it to keep working? What nobody has decided about is. */
export function isWanted({ connection, decision }: Dealing): boolean {
  return decision?.decision !== 'drop' && connection.expect !== 'blocked';
}

/** The rules that their tenants need for what is to keep working, the most urgent first. */
export function letterAsks(all: readonly Dealing[]): readonly LetterAsk[] {
  const byRule = groupBy(all.filter(isWanted), ({ theirs, ours }) => pairKey(theirs.id, ours.id));
  return [...byRule.values()].map(toAsk).toSorted((a, b) => URGENCY[a.urgency] - URGENCY[b.urgency]);
}

const URGENCY: Readonly<Record<Urgency, number>> = { now: 0, 'when-on': 1, there: 2 };

function toAsk(group: readonly Dealing[]): LetterAsk {
  const { theirs, ours } = group[0] as Dealing;
  const directions = new Set(group.map(({ gateName }) => gateName));
  const dues = group.flatMap(({ decision }) => decision?.due ?? []).toSorted();
  return {
    at: theirs,
    names: ours,
    direction: directions.size === 2 ? 'both' : ((group[0] as Dealing).gateName as Direction),
    urgency: urgencyOf(group),
    connections: group,
    due: dues[0] ?? null,
    isOpen: group.some(({ decision }) => decision?.decision === 'ask'),
  };
}

function urgencyOf(group: readonly Dealing[]): Urgency {
  if (group.some(({ gate }) => gate.outcome === 'blocked')) return 'now';
  return group.some(({ gate }) => gate.because === 'isolation-off') ? 'when-on' : 'there';
}
