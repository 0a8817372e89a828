import { oncePer } from '../../shared/base/once-per';
import type { Comparison, GroupChange } from '../../shared/compare/compare';
import { changesByFlow, changesByTenant, compareResults } from '../../shared/compare/compare';
import { evaluate, judgeConnections } from '../../shared/evaluate/evaluate';
import { reevaluate, rejudge } from '../../shared/evaluate/reevaluate';
import type { ConnectionResult, Evaluation } from '../../shared/evaluate/verdict';
import { groupsNamedBy } from '../../shared/model/intent-ends';
import type { Connection, Flow, Scenario, Tenant, TenantGroup } from '../../shared/model/scenario';
import { withPolicies } from '../../shared/plan/apply-plan';

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
  /** By connection id. */
  readonly results: Pick<ReadonlyMap<string, ConnectionResult>, 'get'>;
  /** Against the pinned policies; null when none are pinned. */
  readonly comparison: Comparison | null;
  /** Tenants and flows with changed connections, by their ids. */
  readonly tenantChanges: ReadonlyMap<string, GroupChange>;
  readonly flowChanges: ReadonlyMap<string, GroupChange>;
}

/** The indexes of this scenario. Those of a part that an edit did not change are not made anew. */
export const derive = oncePer(({ tenants, connections, flows = NO_FLOWS }: Scenario): Indexes => ({
  tenants: new Map(tenants.map((tenant) => [tenant.id, tenant])),
  connections: connectionsById(connections),
  flowsOf: flowsByConnection(flows),
}));

const NO_FLOWS: readonly Flow[] = [];

const connectionsById = oncePer(
  (connections: readonly Connection[]) => new Map(connections.map((one) => [one.id, one])),
);
const placesById = oncePer(
  (connections: readonly Connection[]) => new Map(connections.map(({ id }, place) => [id, place])),
);

/** What follows from the scenarios of one document. */
export interface Verdicts {
  /** The same object for the same scenario; results that an edit did not change keep their identity. */
  of(scenario: Scenario): Derived;
}

/** What was worked out last: most edits change few verdicts, so the next goes on from it. */
interface Latest {
  readonly scenario: Scenario;
  /** Those of the document, where an intent names one. */
  readonly groups: readonly TenantGroup[] | undefined;
  readonly derived: Derived;
  /** The scenario with the pinned policies, and the results that it has. */
  readonly pinned: Pinned | null;
}

interface Pinned {
  readonly label: string;
  readonly scenario: Scenario;
  readonly results: readonly ConnectionResult[];
}

/** Worked out once a change; `groupsOf` says which groups the document has now. */
export function createVerdicts(
  groupsOf: () => readonly TenantGroup[] | undefined = () => undefined,
): Verdicts {
  const known = new WeakMap<Scenario, Latest>();
  let latest: Latest | null = null;
  const of = (scenario: Scenario): Derived => {
    const groups = groupsNamedBy(scenario.intents ?? []).size > 0 ? groupsOf() : undefined;
    const before = known.get(scenario);
    if (before && before.groups === groups) return before.derived;
    latest = work(scenario, groups, before ?? latest);
    known.set(scenario, latest);
    return latest.derived;
  };
  return { of };
}

function work(scenario: Scenario, groups: Latest['groups'], before: Latest | null): Latest {
  const evaluation = before
    ? reevaluate(before.scenario, before.derived.evaluation, scenario, groups)
    : evaluate(scenario, groups);
  const pinned = judgePinned(scenario, before?.pinned ?? null);
  const comparison = pinned && compareResults(pinned.label, pinned.results, evaluation.connections);
  const derived = {
    ...derive(scenario),
    evaluation,
    results: resultsById(scenario, evaluation),
    comparison,
    tenantChanges: byId(comparison ? changesByTenant(scenario, comparison) : []),
    flowChanges: byId(comparison ? changesByFlow(scenario, comparison) : []),
  };
  return { scenario, groups, derived, pinned };
}

function judgePinned(scenario: Scenario, before: Pinned | null): Pinned | null {
  const { baseline } = scenario;
  if (!baseline) return null;
  const former = withPolicies(scenario, baseline.isolation);
  const results = before ? rejudge(before.scenario, before.results, former) : judgeConnections(former);
  return { scenario: former, label: baseline.label, results };
}

/** Finds results by their places, which an edit of a policy leaves as they are. */
function resultsById({ connections }: Scenario, evaluation: Evaluation): Derived['results'] {
  const places = placesById(connections);
  return {
    get: (id) => {
      const place = places.get(id);
      return place === undefined ? undefined : evaluation.connections[place];
    },
  };
}

function byId(changes: readonly GroupChange[]): ReadonlyMap<string, GroupChange> {
  return new Map(changes.map((change) => [change.id, change]));
}

const flowsByConnection = oncePer((flows: readonly Flow[]): ReadonlyMap<string, readonly Flow[]> => {
  const found = new Map<string, Flow[]>();
  for (const flow of flows) {
    for (const id of new Set(flow.steps.map((step) => step.connection))) {
      const list = found.get(id);
      if (list) list.push(flow);
      else found.set(id, [flow]);
    }
  }
  return found;
});
