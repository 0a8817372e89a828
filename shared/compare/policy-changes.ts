import { directionTogether, whomItNames } from '../explain/same-tenant';
import { ruleTenantWord } from '../explain/words';
import type { Direction, Isolation, Rule, Scenario } from '../model/scenario';
import { message, type Message, type Word } from '../words/message';

/** What is different about the policy of one tenant. */
export interface PolicyChange {
  /** Tenant id. */
  readonly tenant: string;
  /** "isolation turned On", "rule for Contoso (inbound) added"; never empty. */
  readonly parts: readonly Message[];
}

/**
 * What became of these former policies, a tenant at a time, by what they mean: the order of rules, their ids and notes,
 * and by which name a rule calls a tenant make no difference. Tenants without a former policy are left out.
 */
export function policyChanges(
  scenario: Scenario,
  former: Readonly<Record<string, Isolation>>,
): readonly PolicyChange[] {
  return scenario.tenants.flatMap(({ id, isolation }): readonly PolicyChange[] => {
    const before = Object.hasOwn(former, id) ? former[id] : undefined;
    if (before === undefined || before === isolation) return [];
    const parts = differences(scenario, before, isolation);
    return parts.length === 0 ? [] : [{ tenant: id, parts }];
  });
}

function differences(scenario: Scenario, before: Isolation, after: Isolation): readonly Message[] {
  const old = meaning(scenario, before.rules);
  const now = meaning(scenario, after.rules);
  return [
    ...(before.enabled === after.enabled
      ? []
      : [message('compare.isolationTurned', { state: after.enabled ? 'on' : 'off' })]),
    ...[...now].flatMap(([key, entry]) => arrival(entry, old.get(key))),
    ...[...old].flatMap(([key, entry]) =>
      now.has(key) ? [] : [message('compare.ruleRemoved', told(entry))],
    ),
  ];
}

interface Meaning {
  readonly name: Word;
  readonly direction: Direction;
}

/** Whom the rules name, and what is allowed with each. */
function meaning(scenario: Scenario, rules: readonly Rule[]): ReadonlyMap<string, Meaning> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = whomItNames(scenario, rule);
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return new Map(
    [...groups].map(([key, group]) => [
      key,
      { name: ruleTenantWord(scenario, (group[0] as Rule).tenant), direction: directionTogether(group) },
    ]),
  );
}

function arrival(now: Meaning, old: Meaning | undefined): readonly Message[] {
  if (!old) return [message('compare.ruleAdded', told(now))];
  if (old.direction === now.direction) return [];
  return [message('compare.ruleChanged', { ...told(now), former: old.direction })];
}

function told({ name, direction }: Meaning) {
  return { tenant: name, direction };
}
