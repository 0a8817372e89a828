import { evaluate } from '../../shared/evaluate/evaluate';
import type { ConnectionResult, Evaluation } from '../../shared/evaluate/verdict';
import type { Connection, Flow, Scenario, Tenant } from '../../shared/model/scenario';

/** Everything that is worked out from a scenario, once per scenario object. */
export interface Derived {
  readonly evaluation: Evaluation;
  readonly results: ReadonlyMap<string, ConnectionResult>;
  readonly tenants: ReadonlyMap<string, Tenant>;
  readonly connections: ReadonlyMap<string, Connection>;
  /** Connection id -> the flows that use it. */
  readonly flowsOf: ReadonlyMap<string, readonly Flow[]>;
}

const known = new WeakMap<Scenario, Derived>();

/** The evaluation and the indexes of this scenario; the same object for the same scenario. */
export function derive(scenario: Scenario): Derived {
  const before = known.get(scenario);
  if (before) return before;
  const evaluation = evaluate(scenario);
  const derived: Derived = {
    evaluation,
    results: new Map(evaluation.connections.map((result) => [result.id, result])),
    tenants: new Map(scenario.tenants.map((tenant) => [tenant.id, tenant])),
    connections: new Map(scenario.connections.map((connection) => [connection.id, connection])),
    flowsOf: flowsByConnection(scenario.flows ?? []),
  };
  known.set(scenario, derived);
  return derived;
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
