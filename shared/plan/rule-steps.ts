import { ruleTenantWord } from '../explain/words';
import type { Rule, Scenario } from '../model/scenario';
import { message, type Message, type Word } from '../words/message';

const VERBS = ['add', 'widen', 'narrow', 'remove'] as const;

/** One thing to do to one rule. */
export interface RuleStep {
  readonly verb: (typeof VERBS)[number];
  /** "add a rule for Contoso (inbound)" */
  readonly words: Message;
}

/** What makes the one list of rules of a tenant out of the other. A rule is the same one as long as it keeps its id. */
export function ruleSteps(
  scenario: Scenario,
  before: readonly Rule[],
  after: readonly Rule[],
): readonly RuleStep[] {
  const old = new Map(before.map((rule) => [rule.id, rule]));
  const kept = new Set(after.map((rule) => rule.id));
  const name = (rule: Rule) => ruleTenantWord(scenario, rule.tenant);
  const removed = before.filter((rule) => !kept.has(rule.id));
  return [
    ...after.flatMap((rule) => changed(rule, old.get(rule.id), name(rule))),
    ...removed.map((rule): RuleStep => ({
      verb: 'remove',
      words: message('plan.removeRule', { tenant: name(rule), direction: rule.direction }),
    })),
  ];
}

function changed(rule: Rule, old: Rule | undefined, tenant: Word): readonly RuleStep[] {
  const { direction } = rule;
  if (!old) return [{ verb: 'add', words: message('plan.addRule', { tenant, direction }) }];
  if (old.direction === direction) return [];
  return direction === 'both'
    ? [{ verb: 'widen', words: message('plan.widenRule', { tenant }) }]
    : [{ verb: 'narrow', words: message('plan.narrowRule', { tenant, direction }) }];
}

/** "add 4 rules", "remove 1 rule": only what there is. */
export function counts(steps: readonly RuleStep[]): readonly Message[] {
  return VERBS.flatMap((verb) => {
    const count = steps.filter((step) => step.verb === verb).length;
    return count === 0 ? [] : [message('plan.countedStep', { verb, count })];
  });
}
