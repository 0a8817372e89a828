import { oncePer } from '../../shared/base/once-per';
import type { Comparison, GroupChange } from '../../shared/compare/compare';
import { changesByFlow, changesByTenant, compareWithBaseline } from '../../shared/compare/compare';
import { evaluate } from '../../shared/evaluate/evaluate';
import type { ConnectionResult, Evaluation, Gate, Verdict } from '../../shared/evaluate/verdict';
import type { Connection, Flow, Scenario, Tenant } from '../../shared/model/scenario';

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

/** The indexes of this scenario; the same object for the same scenario. */
export const derive = oncePer(({ tenants, connections, flows = [] }: Scenario): Indexes => ({
  tenants: new Map(tenants.map((tenant) => [tenant.id, tenant])),
  connections: new Map(connections.map((connection) => [connection.id, connection])),
  flowsOf: flowsByConnection(flows),
}));

/** What follows from the scenarios of one document. */
export interface Verdicts {
  /** The same object for the same scenario; results that an edit did not change keep their identity. */
  of(scenario: Scenario): Derived;
}

/** Worked out once a change: most edits change few verdicts, so each is compared with those worked out last. */
export function createVerdicts(): Verdicts {
  let latest: Derived | null = null;
  const of = oncePer((scenario: Scenario) => {
    latest = work(scenario, latest);
    return latest;
  });
  return { of };
}

function work(scenario: Scenario, before: Derived | null): Derived {
  const evaluation = keepUnchanged(evaluate(scenario), before?.results);
  const comparison = compareWithBaseline(scenario);
  return {
    ...derive(scenario),
    evaluation,
    results: new Map(evaluation.connections.map((result) => [result.id, result])),
    comparison,
    tenantChanges: byId(comparison ? changesByTenant(scenario, comparison) : []),
    flowChanges: byId(comparison ? changesByFlow(scenario, comparison) : []),
  };
}

function byId(changes: readonly GroupChange[]): ReadonlyMap<string, GroupChange> {
  return new Map(changes.map((change) => [change.id, change]));
}

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
