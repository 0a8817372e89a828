import { evaluate } from '../evaluate/evaluate';
import type { Direction, Scenario } from '../model/scenario';
import { plannedPolicies, withPolicies } from './apply-plan';
import type { Plan, PlannedRule } from './plan';

/** One half of a planned rule and what would break without it: the proof that the plan is the smallest. */
export interface Proof {
  readonly rule: PlannedRule;
  readonly direction: Exclude<Direction, 'both'>;
  /** Connections that work with the plan and not without this half; never empty in a smallest plan. */
  readonly breaks: readonly string[];
}

/** Takes each half of each rule away in turn and looks what breaks. */
export function prove(scenario: Scenario, plan: Plan, isolate: readonly string[]): readonly Proof[] {
  const whole = allowed(scenario, plan, isolate);
  return plan.rules.flatMap((rule) =>
    halves(rule.direction).map((direction) => {
      const left = allowed(scenario, { ...plan, rules: without(plan.rules, rule, direction) }, isolate);
      return { rule, direction, breaks: [...whole].filter((id) => !left.has(id)) };
    }),
  );
}

function halves(direction: Direction): readonly Exclude<Direction, 'both'>[] {
  return direction === 'both' ? ['inbound', 'outbound'] : [direction];
}

function without(
  rules: readonly PlannedRule[],
  rule: PlannedRule,
  direction: Exclude<Direction, 'both'>,
): readonly PlannedRule[] {
  if (rule.direction !== 'both') return rules.filter((other) => other !== rule);
  const rest = direction === 'inbound' ? 'outbound' : 'inbound';
  return rules.map((other) => (other === rule ? { ...rule, direction: rest } : other));
}

function allowed(scenario: Scenario, plan: Plan, isolate: readonly string[]): ReadonlySet<string> {
  const after = withPolicies(scenario, plannedPolicies(scenario, plan, isolate));
  const results = evaluate({ ...after, intents: [] }).connections;
  return new Set(results.filter((result) => result.verdict === 'allowed').map((result) => result.id));
}
