import { compilePolicies } from '../evaluate/compile-policies';
import { evaluateConnection } from '../evaluate/evaluate-connection';
import type { GateName } from '../evaluate/verdict';
import type { Connection, Direction, Rule, Scenario, Tenant } from '../model/scenario';
import { ruleNames } from '../model/tenant-identity';
import { plannedPolicies, withPolicies } from './apply-plan';
import type { Plan, PlannedRule } from './plan';

/** One half of a planned rule and what would break without it: the proof that the plan is the smallest. */
export interface Proof {
  readonly rule: PlannedRule;
  readonly direction: GateName;
  /** Connections that work with the plan and not without this half; never empty in a smallest plan. */
  readonly breaks: readonly string[];
}

/**
 * Takes each half of each rule away in turn and looks what breaks. A planned rule names one tenant, so only connections
 * between that one and its own can break: those are judged again, and not the whole scenario.
 */
export function prove(scenario: Scenario, plan: Plan, isolate: readonly string[]): readonly Proof[] {
  const after = withPolicies(scenario, plannedPolicies(scenario, plan, isolate));
  const tenants = new Map(after.tenants.map((tenant) => [tenant.id, tenant]));
  const between = groupByPair(scenario.connections);
  return plan.rules.flatMap((rule): readonly Proof[] => {
    const own = tenants.get(rule.at);
    const named = tenants.get(rule.names);
    if (!own || !named) return [];
    const pair = between.get(pairKey(rule.at, rule.names)) ?? [];
    const whole = allowed(pair, own, named);
    return halves(rule.direction).map((direction) => {
      const left = allowed(pair, without(own, named, direction), named);
      return { rule, direction, breaks: [...whole].filter((id) => !left.has(id)) };
    });
  });
}

function halves(direction: Direction): readonly GateName[] {
  return direction === 'both' ? ['inbound', 'outbound'] : [direction];
}

/** The tenant as it is once the plan is in force, but for this half of its rule for the other one. */
function without(own: Tenant, named: Tenant, direction: GateName): Tenant {
  const rest: Direction = direction === 'inbound' ? 'outbound' : 'inbound';
  const rules = own.isolation.rules.flatMap((rule): readonly Rule[] => {
    if (!ruleNames(rule, named)) return [rule];
    return rule.direction === 'both' ? [{ ...rule, direction: rest }] : [];
  });
  return { ...own, isolation: { ...own.isolation, rules } };
}

function allowed(pair: readonly Connection[], own: Tenant, named: Tenant): ReadonlySet<string> {
  const index = compilePolicies([own, named]);
  const works = pair.filter((one) => evaluateConnection(index, one).verdict === 'allowed');
  return new Set(works.map((one) => one.id));
}

function groupByPair(connections: readonly Connection[]): ReadonlyMap<string, readonly Connection[]> {
  const groups = new Map<string, Connection[]>();
  for (const connection of connections) {
    const key = pairKey(connection.from, connection.to);
    const group = groups.get(key);
    if (group) group.push(connection);
    else groups.set(key, [connection]);
  }
  return groups;
}

/** The same whichever way the connection goes; no id holds a space. */
function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
