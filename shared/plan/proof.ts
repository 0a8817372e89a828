import { compilePolicies } from '../evaluate/compile-policies';
import { evaluateConnection } from '../evaluate/evaluate-connection';
import type { GateName } from '../evaluate/verdict';
import type { Connection, Direction, Rule, Scenario, Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { isRuleFor, plannedPolicies, withPolicies } from './apply-plan';
import type { Plan, PlannedRule } from './planned';

/** One half of a planned rule and what would break without it: the proof that the plan is the smallest. */
export interface Proof {
  readonly rule: PlannedRule;
  readonly direction: GateName;
  /** Connections that work with the plan and not without this half; never empty in a smallest plan. */
  readonly breaks: readonly string[];
}

/** Takes each half of each rule away in turn and looks what breaks. */
export function prove(scenario: Scenario, plan: Plan, isolate: readonly string[]): readonly Proof[] {
  return plan.rules.flatMap(prover(scenario, plan, isolate));
}

/**
 * Proves one rule at a time, for whoever does not want to know all of them. Only connections of the rule's tenant with
 * whom it names can break: those are judged again, and not the whole scenario.
 */
export function prover(
  scenario: Scenario,
  plan: Plan,
  isolate: readonly string[],
): (rule: PlannedRule) => readonly Proof[] {
  const after = withPolicies(scenario, plannedPolicies(scenario, plan, isolate));
  const tenants = new Map(after.tenants.map((tenant) => [tenant.id, tenant]));
  const between = groupByEnds(scenario.connections);
  return (rule) => {
    const own = tenants.get(rule.at);
    const named = tenants.get(rule.names);
    if (!own || (!named && rule.names !== WILDCARD)) return [];
    const concerned = between.get(endsKey(rule.at, rule.names)) ?? [];
    const others = named ? [named] : othersOf(own, concerned, tenants);
    const whole = allowed(concerned, own, others);
    return halves(rule.direction).map((direction) => {
      const left = allowed(concerned, without(own, named, direction), others);
      return { rule, direction, breaks: [...whole].filter((id) => !left.has(id)) };
    });
  };
}

function othersOf(
  own: Tenant,
  connections: readonly Connection[],
  tenants: ReadonlyMap<string, Tenant>,
): readonly Tenant[] {
  const ids = new Set(connections.flatMap(({ from, to }) => [from, to]));
  ids.delete(own.id);
  return [...ids].flatMap((id) => tenants.get(id) ?? []);
}

function halves(direction: Direction): readonly GateName[] {
  return direction === 'both' ? ['inbound', 'outbound'] : [direction];
}

/** The tenant as it is once the plan is in force, but for this half of its rule for the other one (or for all). */
function without(own: Tenant, named: Tenant | undefined, direction: GateName): Tenant {
  const rest: Direction = direction === 'inbound' ? 'outbound' : 'inbound';
  const rules = own.isolation.rules.flatMap((rule): readonly Rule[] => {
    if (!isRuleFor(rule, named)) return [rule];
    return rule.direction === 'both' ? [{ ...rule, direction: rest }] : [];
  });
  return { ...own, isolation: { ...own.isolation, rules } };
}

function allowed(
  connections: readonly Connection[],
  own: Tenant,
  others: readonly Tenant[],
): ReadonlySet<string> {
  const index = compilePolicies([own, ...others]);
  const works = connections.filter((one) => evaluateConnection(index, one).verdict === 'allowed');
  return new Set(works.map((one) => one.id));
}

/** By the pair of their tenants, and by each of the two with "*": what a rule for all tenants concerns. */
function groupByEnds(connections: readonly Connection[]): ReadonlyMap<string, readonly Connection[]> {
  const groups = new Map<string, Connection[]>();
  for (const connection of connections) {
    const { from, to } = connection;
    for (const key of new Set([endsKey(from, to), endsKey(from, WILDCARD), endsKey(to, WILDCARD)])) {
      const group = groups.get(key);
      if (group) group.push(connection);
      else groups.set(key, [connection]);
    }
  }
  return groups;
}

/** The same whichever way the connection goes; no id holds a space. */
function endsKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
