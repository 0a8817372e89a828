import { judgeConnections } from '../../evaluate/evaluate';
import type { ConnectionResult, Gate } from '../../evaluate/verdict';
import type { Scenario, Tenant } from '../../model/scenario';
import { withPolicies } from '../../plan/apply-plan';

/** What comes of applying the policy of one tenant. */
export interface ApplyStep {
  readonly tenant: Tenant;
  /** Connections that worked before (without a baseline: would work but for this tenant's policy) and that it blocks. */
  readonly blocks: number;
  /** Connections that its policy is asked about. */
  readonly judged: number;
}

/**
 * In which order policies are best applied: those that block least first, then those that fewer connections depend on.
 * A tenant's policy is a gate of its own, so no order lets one tenant's rules come too late for another.
 */
export function applyOrder(scenario: Scenario, tenants: readonly Tenant[]): readonly ApplyStep[] {
  const counts = new Map(tenants.map(({ id }) => [id, { blocks: 0, judged: 0 }]));
  const present = judgeConnections(scenario);
  const former = scenario.baseline
    ? judgeConnections(withPolicies(scenario, scenario.baseline.isolation))
    : null;
  present.forEach((result, at) => {
    for (const gate of gatesOf(result)) {
      const count = counts.get(gate.tenant);
      if (!count) continue;
      count.judged += 1;
      if (gate.outcome === 'blocked' && former?.[at]?.verdict !== 'blocked') count.blocks += 1;
    }
  });
  return tenants
    .map((tenant): ApplyStep => ({
      tenant,
      ...(counts.get(tenant.id) as { blocks: number; judged: number }),
    }))
    .toSorted((a, b) => a.blocks - b.blocks || a.judged - b.judged);
}

function gatesOf({ outbound, inbound }: ConnectionResult): readonly Gate[] {
  return outbound && inbound ? [outbound, inbound] : [];
}
