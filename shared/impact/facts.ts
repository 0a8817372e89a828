import type { Change, Comparison } from '../compare/compare';
import { compareWithBaseline } from '../compare/compare';
import { connectorName } from '../connectors/lookup';
import { judgeConnections } from '../evaluate/evaluate';
import type { ConnectionResult } from '../evaluate/verdict';
import { decisionsByPair } from '../model/pair-decisions';
import type {
  Connection,
  PairDecision,
  Scenario,
  ScenarioDocument,
  Tenant,
  TenantGroup,
} from '../model/scenario';

/** What Impact is worked out from. */
export interface ImpactSource {
  readonly scenario: Scenario;
  /** Those of the file: a partner is told with the group it is in. */
  readonly groups: readonly TenantGroup[];
  readonly results: readonly ConnectionResult[];
  /** Against the pinned policies; null when none are pinned. */
  readonly comparison: Comparison | null;
}

/** One connection between two tenants, with all that a row adds up. */
export interface Fact {
  readonly connection: Connection;
  readonly result: ConnectionResult;
  readonly change: Change | null;
  /** Tenant id of the side one administers; where both are, or neither is, the creator tenant. */
  readonly own: string;
  /** Tenant id of the other side. */
  readonly partner: string;
  /** As the own side sees it. */
  readonly direction: 'inbound' | 'outbound';
  readonly connector: string;
  /** Names of the flows and apps that use it. */
  readonly flows: readonly string[];
}

/** Every connection that crosses from one tenant to another, and what there is to look up. */
export interface Facts {
  readonly scenario: Scenario;
  /** In the order of the file; a connection that stays at home concerns no partner. */
  readonly all: readonly Fact[];
  readonly byId: ReadonlyMap<string, Fact>;
  readonly tenants: ReadonlyMap<string, Tenant>;
  readonly decisions: ReadonlyMap<string, PairDecision>;
  /** Tenant id -> the name of its group. */
  readonly groupOf: ReadonlyMap<string, string>;
  readonly isCompared: boolean;
}

/** Linear in tenants, connections and the steps of flows. */
export function impactFacts({ scenario, groups, results, comparison }: ImpactSource): Facts {
  const tenants = new Map(scenario.tenants.map((tenant) => [tenant.id, tenant]));
  const flows = flowNames(scenario);
  const all = scenario.connections.flatMap((connection, at): readonly Fact[] => {
    const result = results[at];
    if (connection.from === connection.to || result === undefined) return [];
    return [
      {
        connection,
        result,
        change: comparison?.changes.get(connection.id) ?? null,
        ...sidesOf(connection, tenants),
        connector: connectorName(connection.connector),
        flows: flows.get(connection.id) ?? [],
      },
    ];
  });
  return {
    scenario,
    all,
    byId: new Map(all.map((fact) => [fact.connection.id, fact])),
    tenants,
    decisions: decisionsByPair(scenario),
    groupOf: new Map(groups.flatMap(({ name, tenants: ids }) => ids.map((id) => [id, name] as const))),
    isCompared: comparison !== null,
  };
}

function sidesOf(
  { from, to }: Connection,
  tenants: ReadonlyMap<string, Tenant>,
): Pick<Fact, 'own' | 'partner' | 'direction'> {
  const isMine = (id: string) => tenants.get(id)?.managed !== false;
  return isMine(to) && !isMine(from)
    ? { own: to, partner: from, direction: 'inbound' }
    : { own: from, partner: to, direction: 'outbound' };
}

function flowNames({ flows = [] }: Scenario): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, steps } of flows) {
    for (const id of new Set(steps.map(({ connection }) => connection))) {
      const list = names.get(id);
      if (list) list.push(name);
      else names.set(id, [name]);
    }
  }
  return names;
}

/** The same from a document alone, for who has evaluated nothing yet. */
export function factsOf({ scenario, view }: ScenarioDocument): Facts {
  return impactFacts({
    scenario,
    groups: view.groups ?? [],
    results: judgeConnections(scenario),
    comparison: compareWithBaseline(scenario),
  });
}
