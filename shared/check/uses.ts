import type { PolicyIndex } from '../evaluate/compile-policies';
import { compilePolicies } from '../evaluate/compile-policies';
import { covers } from '../evaluate/covers';
import { evaluateConnection } from '../evaluate/evaluate-connection';
import type { GateName, Verdict } from '../evaluate/verdict';
import type { Connection, Scenario, Tenant, TenantGroup } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { wantedGates } from './wanted-gates';

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
  /** Does a "*" rule of `at` open this gate, should isolation be On? */
  isWide(at: string, gate: GateName): boolean;
}

/** The uses of one gate of one tenant: by the tenant on the other side, and all of them. */
interface Traffic {
  readonly by: Map<string, Use[]>;
  readonly all: Use[];
}

const NOTHING: readonly Use[] = [];

/** So many connections are looked at between two breaks. */
const PART = 250;

type Gates = Readonly<Record<GateName, Map<string, Traffic>>>;

/**
 * Worked out once for a scenario: a question about one rule costs the same however many rules and intents there are. With
 * breaks, for whoever has other things to do in between.
 */
export function* usesInParts(
  scenario: Scenario,
  groups: readonly TenantGroup[] = [],
): Generator<undefined, Uses> {
  const index = compilePolicies(scenario.tenants);
  yield;
  const gates: Gates = { outbound: new Map(), inbound: new Map() };
  for (let from = 0; from < scenario.connections.length; from += PART) {
    for (const connection of scenario.connections.slice(from, from + PART)) note(gates, index, connection);
    yield;
  }
  const allOn = compilePolicies(scenario.tenants.map(switchedOn));
  yield;
  const wide = { outbound: wideAt(scenario, 'outbound'), inbound: wideAt(scenario, 'inbound') };
  return {
    through: (at, gate, other) => {
      const traffic = gates[gate].get(at);
      return (other === WILDCARD ? traffic?.all : traffic?.by.get(other)) ?? NOTHING;
    },
    isWanted: wantedGates(scenario.intents ?? [], scenario.tenants, groups),
    isOpened: (at, gate, other) => {
      if (!allOn.has(other)) return false;
      const tenant = allOn.get(at);
      const met = gate === 'outbound' ? tenant?.outboundTo(other) : tenant?.inboundFrom(other);
      return met?.because === 'rule';
    },
    isWide: (at, gate) => wide[gate].has(at),
  };
}

/** A connection that isolation evaluates is a use of both its gates. */
function note(gates: Gates, index: PolicyIndex, connection: Connection): void {
  const verdict = evaluateConnection(index, connection);
  if (verdict.notEvaluatedBecause !== null) return;
  const use = { connection, verdict };
  add(gates.outbound, connection.from, connection.to, use);
  add(gates.inbound, connection.to, connection.from, use);
}

function switchedOn(tenant: Tenant): Tenant {
  return { ...tenant, isolation: { ...tenant.isolation, enabled: true } };
}

function add(gate: Map<string, Traffic>, at: string, other: string, use: Use): void {
  const traffic = gate.get(at) ?? { by: new Map<string, Use[]>(), all: [] };
  gate.set(at, traffic);
  traffic.all.push(use);
  const uses = traffic.by.get(other);
  if (uses) uses.push(use);
  else traffic.by.set(other, [use]);
}

function wideAt({ tenants }: Scenario, gate: GateName): ReadonlySet<string> {
  const hasWideRule = ({ isolation }: Tenant) =>
    isolation.rules.some((rule) => rule.tenant === WILDCARD && covers(rule.direction, gate));
  return new Set(tenants.filter(hasWideRule).map((tenant) => tenant.id));
}
