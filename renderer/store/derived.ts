import type { Comparison, GroupChange } from '../../shared/compare/compare';
import { changesByFlow, changesByTenant, compareWithBaseline } from '../../shared/compare/compare';
import { evaluate } from '../../shared/evaluate/evaluate';
import type { ConnectionResult, Evaluation, Gate, Verdict } from '../../shared/evaluate/verdict';
import type { Connection, Flow, Scenario, Tenant } from '../../shared/model/scenario';
import { isCovered } from './covering';

/** Where things of a scenario are: tells nothing about any verdict. */
export interface Indexes {
  readonly tenants: ReadonlyMap<string, Tenant>;
  readonly connections: ReadonlyMap<string, Connection>;
  /** Connection id -> the flows that use it. */
  readonly flowsOf: ReadonlyMap<string, readonly Flow[]>;
}

/** Everything that is worked out from a scenario, once per scenario object. */
export interface Derived extends Indexes {
  readonly evaluation: Evaluation;
  readonly results: ReadonlyMap<string, ConnectionResult>;
  /** Against the pinned policies; null when none are pinned. */
  readonly comparison: Comparison | null;
  /** Tenants and flows with changed connections, by their ids. */
  readonly tenantChanges: ReadonlyMap<string, GroupChange>;
  readonly flowChanges: ReadonlyMap<string, GroupChange>;
}

const known = new WeakMap<Scenario, Derived>();

/** The indexes of this scenario; the same object for the same scenario. */
export function derive(scenario: Scenario): Indexes {
  return verdictsOf(scenario);
}

/** The verdicts, unless a lesson covers them now: for commands and lists. Components ask the hooks. */
export function shownVerdicts(scenario: Scenario): Derived | null {
  return isCovered() ? null : verdictsOf(scenario);
}

/** The verdicts, covered or not: for what is itself covered as a whole. The same object for the same scenario. */
export function verdictsOf(scenario: Scenario): Derived {
  const before = known.get(scenario);
  if (before) return before;
  const evaluation = keepUnchanged(evaluate(scenario), latest?.results);
  const comparison = compareWithBaseline(scenario);
  const derived: Derived = {
    evaluation,
    results: new Map(evaluation.connections.map((result) => [result.id, result])),
    tenants: new Map(scenario.tenants.map((tenant) => [tenant.id, tenant])),
    connections: new Map(scenario.connections.map((connection) => [connection.id, connection])),
    comparison,
    tenantChanges: byId(comparison ? changesByTenant(scenario, comparison) : []),
    flowChanges: byId(comparison ? changesByFlow(scenario, comparison) : []),
    flowsOf: flowsByConnection(scenario.flows ?? []),
  };
  known.set(scenario, derived);
  latest = derived;
  return derived;
}

function byId(changes: readonly GroupChange[]): ReadonlyMap<string, GroupChange> {
  return new Map(changes.map((change) => [change.id, change]));
}

/** The last scenario that was worked out: most edits change few of its verdicts. */
let latest: Derived | null = null;

/** Results that say the same keep their identity, so that an edit draws again only the connections it changed. */
function keepUnchanged(evaluation: Evaluation, before?: ReadonlyMap<string, ConnectionResult>): Evaluation {
  if (!before) return evaluation;
  const connections = evaluation.connections.map((result) => {
    const old = before.get(result.id);
    return old && isSameResult(old, result) ? old : result;
  });
  return { ...evaluation, connections };
}

function isSameResult(a: ConnectionResult, b: ConnectionResult): boolean {
  const isSameConnection =
    a.from === b.from && a.to === b.to && a.connector === b.connector && a.expect === b.expect;
  return isSameConnection && isSameVerdict(a, b);
}

function isSameVerdict(a: Verdict, b: Verdict): boolean {
  if (a.verdict !== b.verdict || a.notEvaluatedBecause !== b.notEvaluatedBecause) return false;
  return isSameGate(a.outbound, b.outbound) && isSameGate(a.inbound, b.inbound);
}

function isSameGate(a: Gate | null, b: Gate | null): boolean {
  return a?.tenant === b?.tenant && a?.because === b?.because && a?.rules.join() === b?.rules.join();
}

function flowsByConnection(flows: readonly Flow[]): ReadonlyMap<string, readonly Flow[]> {
  const found = new Map<string, Flow[]>();
  for (const flow of flows) {
    for (const id of new Set(flow.steps.map((step) => step.connection))) {
      const list = found.get(id);
      if (list) list.push(flow);
      else found.set(id, [flow]);
    }
  }
  return found;
}
