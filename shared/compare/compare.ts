import type { Edit } from '../edit/edit';
import type { ScenarioDiff } from '../evaluate/diff';
import { diff } from '../evaluate/diff';
import type { Baseline, Isolation, Scenario } from '../model/scenario';
import { withPolicies } from '../plan/apply-plan';
import { policyCommand } from '../plan/policy-command';

export type Change = 'newly-blocked' | 'newly-allowed';

const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  'newly-blocked': 'Newly blocked',
  'newly-allowed': 'Newly allowed',
};

/** The word for a change, the same everywhere. */
export function changeWord(change: Change): string {
  return CHANGE_WORDS[change];
}

/** What the present policies change against the pinned ones. */
export interface Comparison {
  readonly label: string;
  /** Connection id -> what changed; connections that did not change are not in it. */
  readonly changes: ReadonlyMap<string, Change>;
  readonly newlyBlocked: readonly string[];
  readonly newlyAllowed: readonly string[];
  readonly unchanged: number;
}

/** Null when no baseline is pinned. Tenants that came later have no former policy and count with the present one. */
export function compareWithBaseline(scenario: Scenario): Comparison | null {
  const { baseline } = scenario;
  if (!baseline) return null;
  return toComparison(baseline.label, diff(withPolicies(scenario, baseline.isolation), scenario));
}

/** A difference in the shape the views ask: what changed, by connection. */
export function toComparison(
  label: string,
  { newlyBlocked, newlyAllowed, unchanged }: ScenarioDiff,
): Comparison {
  const changes = new Map<string, Change>([
    ...newlyBlocked.map((id) => [id, 'newly-blocked'] as const),
    ...newlyAllowed.map((id) => [id, 'newly-allowed'] as const),
  ]);
  return { label, changes, newlyBlocked, newlyAllowed, unchanged };
}

export interface GroupChange {
  readonly id: string;
  readonly name: string;
  readonly newlyBlocked: number;
  readonly newlyAllowed: number;
  readonly unchanged: number;
}

/** "2 newly blocked", "1 newly blocked, 1 newly allowed": only what there is. */
export function countWords({
  newlyBlocked,
  newlyAllowed,
}: Pick<GroupChange, 'newlyBlocked' | 'newlyAllowed'>): string {
  const parts = [
    newlyBlocked > 0 ? `${newlyBlocked} newly blocked` : '',
    newlyAllowed > 0 ? `${newlyAllowed} newly allowed` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** How many connections of each tenant changed (one between two tenants counts at both); only tenants with changes. */
export function changesByTenant(scenario: Scenario, comparison: Comparison): readonly GroupChange[] {
  const at = new Map<string, string[]>();
  for (const { id, from, to } of scenario.connections) {
    for (const end of new Set([from, to])) {
      const ids = at.get(end);
      if (ids) ids.push(id);
      else at.set(end, [id]);
    }
  }
  return groups(scenario.tenants, comparison, ({ id }) => at.get(id) ?? []);
}

/** The same for flows and apps, by the connections of their steps. */
export function changesByFlow(scenario: Scenario, comparison: Comparison): readonly GroupChange[] {
  return groups(scenario.flows ?? [], comparison, (flow) => [
    ...new Set(flow.steps.map((step) => step.connection)),
  ]);
}

function groups<T extends { readonly id: string; readonly name: string }>(
  items: readonly T[],
  { changes }: Comparison,
  connectionsOf: (item: T) => readonly string[],
): readonly GroupChange[] {
  return items.flatMap((item): readonly GroupChange[] => {
    const connections = connectionsOf(item);
    const found = connections.flatMap((id) => changes.get(id) ?? []);
    if (found.length === 0) return [];
    const newlyBlocked = found.filter((change) => change === 'newly-blocked').length;
    const newlyAllowed = found.length - newlyBlocked;
    const unchanged = connections.length - found.length;
    return [{ id: item.id, name: item.name, newlyBlocked, newlyAllowed, unchanged }];
  });
}

/** "Compare from here": the present policies become what later ones are compared with. */
export function pinBaseline(scenario: Scenario, label: string): Edit {
  return { type: 'set-baseline', baseline: { label, isolation: presentPolicies(scenario) } };
}

function presentPolicies(scenario: Scenario): Readonly<Record<string, Isolation>> {
  return Object.fromEntries(scenario.tenants.map((tenant) => [tenant.id, tenant.isolation]));
}

/** The pinned policies are in force again; the baseline stays pinned. */
export function returnToBaseline(scenario: Scenario, baseline: Baseline): Edit {
  return policyCommand(scenario, baseline.isolation, 'Return to baseline');
}

/** Present and pinned policies change places, to look at the same change from the other side. */
export function swapWithBaseline(scenario: Scenario, baseline: Baseline): Edit {
  const policies = policyCommand(scenario, baseline.isolation, 'Swap with baseline');
  const pin = { ...pinBaseline(scenario, baseline.label) };
  return { type: 'batch', label: 'Swap with baseline', commands: [policies, pin] };
}
