import type { Edit } from '../edit/edit';
import type { ScenarioDiff } from '../evaluate/diff';
import { judgeConnections } from '../evaluate/evaluate';
import type { ConnectionResult } from '../evaluate/verdict';
import { placesByTenant } from '../model/places-by-tenant';
import type { Baseline, Isolation, Scenario } from '../model/scenario';
import { withPolicies } from '../plan/apply-plan';
import { policyEdit } from '../plan/policy-edit';
import { message, type Message, type Word } from '../words/message';

export type Change = 'newly-blocked' | 'newly-allowed';

const CHANGE_WORDS: Readonly<Record<Change, Message>> = {
  'newly-blocked': message('compare.newlyBlocked'),
  'newly-allowed': message('compare.newlyAllowed'),
};

/** The word for a change, the same everywhere. */
export function changeWord(change: Change): Message {
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
  const former = withPolicies(scenario, baseline.isolation);
  return compareResults(baseline.label, judgeConnections(former), judgeConnections(scenario));
}

/** What changed between two results of each connection, both lists in the same order. */
export function compareResults(
  label: string,
  former: readonly ConnectionResult[],
  present: readonly ConnectionResult[],
): Comparison {
  const newlyBlocked: string[] = [];
  const newlyAllowed: string[] = [];
  present.forEach(({ id, verdict }, place) => {
    if (former[place]?.verdict === verdict) return;
    (verdict === 'blocked' ? newlyBlocked : newlyAllowed).push(id);
  });
  const unchanged = present.length - newlyBlocked.length - newlyAllowed.length;
  return toComparison(label, { newlyBlocked, newlyAllowed, unchanged });
}

/** A difference in the shape the views ask: what changed, by connection. */
export function toComparison(
  label: string,
  { newlyBlocked, newlyAllowed, unchanged }: Omit<ScenarioDiff, 'added' | 'removed'>,
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
}: Pick<GroupChange, 'newlyBlocked' | 'newlyAllowed'>): Word {
  if (newlyBlocked === 0) {
    return newlyAllowed === 0 ? '' : message('compare.countAllowed', { allowed: newlyAllowed });
  }
  return newlyAllowed === 0
    ? message('compare.countBlocked', { blocked: newlyBlocked })
    : message('compare.countBoth', { blocked: newlyBlocked, allowed: newlyAllowed });
}

/** How many connections of each tenant changed (one between two tenants counts at both); only tenants with changes. */
export function changesByTenant(
  { tenants, connections }: Scenario,
  { changes }: Comparison,
): readonly GroupChange[] {
  if (changes.size === 0) return [];
  const found = new Map<string, Change[]>();
  for (const { id, from, to } of connections) {
    const change = changes.get(id);
    if (change === undefined) continue;
    // What changed has two ends: within one tenant nothing is evaluated.
    append(found, from, change);
    append(found, to, change);
  }
  const places = placesByTenant(connections);
  return tenants.flatMap((tenant) =>
    groupChange(tenant, places.get(tenant.id)?.length ?? 0, found.get(tenant.id)),
  );
}

/** The same for flows and apps, by the connections of their steps. */
export function changesByFlow({ flows = [] }: Scenario, { changes }: Comparison): readonly GroupChange[] {
  if (changes.size === 0) return [];
  return flows.flatMap((flow) => {
    if (!flow.steps.some(({ connection }) => changes.has(connection))) return [];
    const used = [...new Set(flow.steps.map(({ connection }) => connection))];
    return groupChange(
      flow,
      used.length,
      used.flatMap((id) => changes.get(id) ?? []),
    );
  });
}

function groupChange(
  { id, name }: { readonly id: string; readonly name: string },
  connections: number,
  found: readonly Change[] = [],
): readonly GroupChange[] {
  if (found.length === 0) return [];
  const newlyBlocked = found.filter((change) => change === 'newly-blocked').length;
  const newlyAllowed = found.length - newlyBlocked;
  return [{ id, name, newlyBlocked, newlyAllowed, unchanged: connections - found.length }];
}

function append(found: Map<string, Change[]>, end: string, change: Change): void {
  const list = found.get(end);
  if (list) list.push(change);
  else found.set(end, [change]);
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
  return policyEdit(scenario, baseline.isolation, message('compare.returnToBaseline'));
}

/** Present and pinned policies change places, to look at the same change from the other side. */
export function swapWithBaseline(scenario: Scenario, baseline: Baseline): Edit {
  const policies = policyEdit(scenario, baseline.isolation, message('compare.swapWithBaseline'));
  const pin = { ...pinBaseline(scenario, baseline.label) };
  return { type: 'batch', label: message('compare.swapWithBaseline'), edits: [policies, pin] };
}
