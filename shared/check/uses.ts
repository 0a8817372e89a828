import { compilePolicies } from '../evaluate/compile-policies';
import { evaluateConnection } from '../evaluate/evaluate-connection';
import type { GateName, Verdict } from '../evaluate/verdict';
import type { Connection, Intent, Scenario } from '../model/scenario';
import { WILDCARD } from '../model/scenario';

/** A connection that tenant isolation evaluates, with its verdict. */
export interface Use {
  readonly connection: Connection;
  readonly verdict: Extract<Verdict, { notEvaluatedBecause: null }>;
}

/** Who passes which gate: what a rule is good for in this scenario. */
export interface Uses {
  /** Evaluated connections through this gate of `at` with `other` (a tenant id or "*") on the other side. */
  through(at: string, gate: GateName, other: string): readonly Use[];
  /** Does an intent want this gate of `at` open for `other`? Then a rule for it is no idle one. */
  isWanted(at: string, gate: GateName, other: string): boolean;
  /** Does a rule of `at` open this gate for `other`, should isolation be On? */
  isOpened(at: string, gate: GateName, other: string): boolean;
}

type Partners = Map<string, Use[]>;

export function usesOf(scenario: Scenario): Uses {
  const index = compilePolicies(scenario.tenants);
  const gates = { outbound: new Map<string, Partners>(), inbound: new Map<string, Partners>() };
  for (const connection of scenario.connections) {
    const verdict = evaluateConnection(index, connection);
    if (verdict.notEvaluatedBecause !== null) continue;
    const use = { connection, verdict };
    add(gates.outbound, connection.from, connection.to, use);
    add(gates.inbound, connection.to, connection.from, use);
  }
  const wanted = (scenario.intents ?? []).filter((intent) => intent.must === 'allowed');
  return {
    through: (at, gate, other) => {
      const partners = gates[gate].get(at);
      return (other === WILDCARD ? [...(partners?.values() ?? [])].flat() : partners?.get(other)) ?? [];
    },
    isWanted: (at, gate, other) => wanted.some((intent) => speaksOf(intent, at, gate, other)),
    isOpened: (at, gate, other) => {
      const names = index.get(other)?.names ?? [];
      return names.some((name) => index.get(at)?.policy[gate].has(name));
    },
  };
}

function add(gate: Map<string, Partners>, at: string, other: string, use: Use): void {
  const partners = gate.get(at) ?? new Map<string, Use[]>();
  gate.set(at, partners);
  const uses = partners.get(other);
  if (uses) uses.push(use);
  else partners.set(other, [use]);
}

function speaksOf(intent: Intent, at: string, gate: GateName, other: string): boolean {
  const [own, far] = gate === 'outbound' ? [intent.from, intent.to] : [intent.to, intent.from];
  return (own === WILDCARD || own === at) && (other === WILDCARD || far === WILDCARD || far === other);
}
