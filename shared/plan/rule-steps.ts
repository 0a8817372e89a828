import { plural } from '../base/plural';
import { directionLabel } from '../explain/direction';
import { ruleTenantName } from '../explain/words';
import type { Direction, Rule, Scenario } from '../model/scenario';

const VERBS = ['add', 'widen', 'narrow', 'remove'] as const;

/** One thing to do to one rule. */
export interface RuleStep {
  readonly verb: (typeof VERBS)[number];
  /** "add a rule for Contoso (inbound)" */
  readonly words: string;
}

/** What makes the one list of rules of a tenant out of the other. A rule is the same one as long as it keeps its id. */
export function ruleSteps(
  scenario: Scenario,
  before: readonly Rule[],
  after: readonly Rule[],
): readonly RuleStep[] {
  const old = new Map(before.map((rule) => [rule.id, rule]));
  const kept = new Set(after.map((rule) => rule.id));
  const name = (rule: Rule) => ruleTenantName(scenario, rule.tenant);
  const removed = before.filter((rule) => !kept.has(rule.id));
  return [
    ...after.flatMap((rule) => changed(rule, old.get(rule.id), name(rule))),
    ...removed.map((rule): RuleStep => ({
      verb: 'remove',
      words: `remove the rule for ${name(rule)} (${words(rule.direction)})`,
    })),
  ];
}

function changed(rule: Rule, old: Rule | undefined, name: string): readonly RuleStep[] {
  if (!old) return [{ verb: 'add', words: `add a rule for ${name} (${words(rule.direction)})` }];
  if (old.direction === rule.direction) return [];
  const verb = rule.direction === 'both' ? 'widen' : 'narrow';
  return [{ verb, words: `${verb} the rule for ${name} to ${words(rule.direction)}` }];
}

function words(direction: Direction): string {
  return directionLabel(direction).toLowerCase();
}

/** "add 4 rules", "remove 1 rule": only what there is. */
export function counts(steps: readonly RuleStep[]): readonly string[] {
  return VERBS.flatMap((verb) => {
    const count = steps.filter((step) => step.verb === verb).length;
    return count === 0 ? [] : [`${verb} ${plural(count, 'rule')}`];
  });
}
