import type { Change } from '../../shared/compare/compare';
import type { ConnectionResult, Evaluation } from '../../shared/evaluate/verdict';
import type { Connection, Flow, Scenario, Tenant } from '../../shared/model/scenario';
import { derive } from './derived';
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

export function useEvaluation(): Evaluation {
  return derive(useScenario()).evaluation;
}

/** Changes identity with every evaluation: for leaf components that show a verdict. */
export function useConnectionResult(id: string): ConnectionResult | undefined {
  return useDocumentStore((state) => derive(state.history.present.scenario).results.get(id));
}

const NO_FLOWS: readonly Flow[] = [];

export function useFlowsOf(connection: string): readonly Flow[] {
  return useDocumentStore(
    (state) => derive(state.history.present.scenario).flowsOf.get(connection) ?? NO_FLOWS,
  );
}

/** What the pinned policies would have said otherwise; undefined when nothing changed or nothing is pinned. */
export function useChange(connection: string): Change | undefined {
  return useDocumentStore((state) =>
    derive(state.history.present.scenario).comparison?.changes.get(connection),
  );
}
