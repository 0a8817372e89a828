import type { Isolation, Scenario } from '../model/scenario';
import { diff } from '../evaluate/diff';
import { withPolicies } from '../plan/apply-plan';

/** How long the product takes to assess a changed policy against active flows and apps: about an hour. */
export const ASSESSMENT_MINUTES = 60;

export type Policies = Readonly<Record<string, Isolation>>;

/** The policies of all tenants from a moment on. */
export interface PolicyVersion {
  /** Simulated minutes. */
  readonly at: number;
  readonly policies: Policies;
}

/** Oldest first; never empty. The first version has always been in force. */
export type Timeline = readonly [PolicyVersion, ...PolicyVersion[]];

/** The policies of all tenants, by tenant id. */
export function policiesOf({ tenants }: Scenario): Policies {
  return Object.fromEntries(tenants.map(({ id, isolation }) => [id, isolation]));
}

/**
 * Notes that the policies changed; several changes at one moment are one version. `former` holds the policies right before:
 * a tenant drawn after the timeline began has always had its policy from there, or its first change would count at once.
 */
export function noteChange(timeline: Timeline, version: PolicyVersion, former: Policies = {}): Timeline {
  const known = ({ at, policies }: PolicyVersion) => ({ at, policies: { ...former, ...policies } });
  const [first, ...later] = timeline;
  const kept = later.filter(({ at }) => at !== version.at);
  return [known(first), ...kept.map(known), version];
}

/** What existing flows and apps run under at a moment: the newest policies that are an hour old. */
export function policiesInForce(timeline: Timeline, now: number): Policies {
  const assessed = timeline.slice(1).filter(({ at }) => at + ASSESSMENT_MINUTES <= now);
  return (assessed.at(-1) ?? timeline[0]).policies;
}

/** The minute at which the newest policies will be in force; null when they are. `now` in minutes of the clock. */
export function assessedAt(timeline: Timeline, now: number): number | null {
  const newest = timeline.at(-1);
  if (timeline.length === 1 || newest === undefined || newest.at + ASSESSMENT_MINUTES <= now) return null;
  return newest.at + ASSESSMENT_MINUTES;
}

/**
 * Connections that existing flows still use as the former policies say: ids, in the order of the file. `now` in minutes of the
 * clock.
 */
export function underFormerPolicies(scenario: Scenario, timeline: Timeline, now: number): readonly string[] {
  if (assessedAt(timeline, now) === null) return [];
  const { newlyAllowed, newlyBlocked } = diff(
    withPolicies(scenario, policiesInForce(timeline, now)),
    scenario,
  );
  const changed = new Set([...newlyAllowed, ...newlyBlocked]);
  return scenario.connections.map(({ id }) => id).filter((id) => changed.has(id));
}

/** "09:05"; a day later it begins again. */
export function clockText(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
