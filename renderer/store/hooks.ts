import type { Change, GroupChange } from '../../shared/compare/compare';
import type { ConnectionResult, Evaluation } from '../../shared/evaluate/verdict';
import type { Connection, Flow, Scenario, Tenant } from '../../shared/model/scenario';
import type { Covered } from './covering';
import { useIsCovered } from './covering';
import type { Derived } from './derived';
import { derive, verdictsOf } from './derived';
import { useDocumentStore } from './document-store';

/** Components select by id, so that one edit draws again only what it changed. */
export function useScenario(): Scenario {
  return useDocumentStore((state) => state.history.present.scenario);
}

export function useTenant(id: string): Tenant | undefined {
  return useDocumentStore((state) => derive(state.history.present.scenario).tenants.get(id));
}

export function useConnection(id: string): Connection | undefined {
  return useDocumentStore((state) => derive(state.history.present.scenario).connections.get(id));
}

/** Everything worked out from the scenario; null while a lesson covers the verdicts. */
export function useVerdicts(): Derived | null {
  const scenario = useScenario();
  return useIsCovered() ? null : verdictsOf(scenario);
}

/** For what stands inside the results, which are covered as a whole; elsewhere ask useVerdicts. */
export function useEvaluation(): Evaluation {
  return verdictsOf(useScenario()).evaluation;
}

/** Changes identity with every evaluation: for leaf components that show a verdict. */
export function useConnectionResult(id: string): ConnectionResult | Covered | undefined {
  const result = useDocumentStore((state) => verdictsOf(state.history.present.scenario).results.get(id));
  return useIsCovered() && result ? 'covered' : result;
}

const NO_FLOWS: readonly Flow[] = [];

export function useFlowsOf(connection: string): readonly Flow[] {
  return useDocumentStore(
    (state) => derive(state.history.present.scenario).flowsOf.get(connection) ?? NO_FLOWS,
  );
}

/** What the pinned policies would have said otherwise; undefined when nothing changed, is pinned or may be told. */
export function useChange(connection: string): Change | undefined {
  const change = useDocumentStore((state) =>
    verdictsOf(state.history.present.scenario).comparison?.changes.get(connection),
  );
  return useIsCovered() ? undefined : change;
}

/** How many connections of a tenant changed; undefined when none did or it may not be told. */
export function useTenantChange(tenant: string): GroupChange | undefined {
  const change = useDocumentStore((state) =>
    verdictsOf(state.history.present.scenario).tenantChanges.get(tenant),
  );
  return useIsCovered() ? undefined : change;
}

export function useFlowChange(flow: string): GroupChange | undefined {
  const change = useDocumentStore((state) =>
    verdictsOf(state.history.present.scenario).flowChanges.get(flow),
  );
  return useIsCovered() ? undefined : change;
}
