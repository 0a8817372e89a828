import { shownText } from '../../shared/base/shown-text';
import type { Change, GroupChange } from '../../shared/compare/compare';
import type { ConnectionResult, Evaluation } from '../../shared/evaluate/verdict';
import type { Connection, Flow, Scenario, Tenant, TenantGroup } from '../../shared/model/scenario';
import type { Covered } from './covering';
import { useIsCovered } from './covering';
import { useDocument, useWorkbench } from '../workbench/context';
import type { Derived } from './derived';
import { derive } from './derived';
import { listOf } from '../../shared/words/message';
import { say } from '../words/say';

/** Components select by id, so that one edit draws again only what it changed. */
export function useScenario(): Scenario {
  return useDocument((state) => state.timeline.present.scenario);
}

const NO_GROUPS: readonly TenantGroup[] = [];

/** The groups of the file, which intents may name. */
export function useGroups(): readonly TenantGroup[] {
  return useDocument((state) => state.timeline.present.view.groups ?? NO_GROUPS);
}

export function useTenant(id: string): Tenant | undefined {
  return useDocument((state) => derive(state.timeline.present.scenario).tenants.get(id));
}

export function useConnection(id: string): Connection | undefined {
  return useDocument((state) => derive(state.timeline.present.scenario).connections.get(id));
}

/** Everything worked out from the scenario; null while a lesson covers the verdicts. */
export function useVerdicts(): Derived | null {
  const verdicts = useVerdictsAnyway();
  return useIsCovered() ? null : verdicts;
}

/** For what stands inside the results, which are covered as a whole; elsewhere ask useVerdicts. */
export function useEvaluation(): Evaluation {
  return useVerdictsAnyway().evaluation;
}

/** Covered or not: for what is itself covered as a whole. */
function useVerdictsAnyway(): Derived {
  // Not by the scenario alone: an intent may name a group, which stands in the view.
  return useDerived((derived) => derived);
}

function useDerived<T>(select: (derived: Derived) => T): T {
  const { verdicts } = useWorkbench();
  return useDocument((state) => select(verdicts.of(state.timeline.present.scenario)));
}

/** Changes identity with every evaluation: for leaf components that show a verdict. */
export function useConnectionResult(id: string): ConnectionResult | Covered | undefined {
  const result = useDerived(({ results }) => results.get(id));
  return useIsCovered() && result ? 'covered' : result;
}

const NO_FLOWS: readonly Flow[] = [];

export function useFlowsOf(connection: string): readonly Flow[] {
  return useDocument((state) => derive(state.timeline.present.scenario).flowsOf.get(connection) ?? NO_FLOWS);
}

/** The names of the flows that use one of these connections, as they can stand in a sentence; empty when none does. */
export function useFlowNames(connections: readonly string[]): string {
  return useDocument((state) => {
    const { flowsOf } = derive(state.timeline.present.scenario);
    const flows = new Set(connections.flatMap((id) => flowsOf.get(id) ?? NO_FLOWS));
    const names = [...flows].map(({ name }) => shownText(name));
    return say.word(listOf(names, 'commas'));
  });
}

/** What the pinned policies would have said otherwise; undefined when nothing changed, is pinned or may be told. */
export function useChange(connection: string): Change | undefined {
  const change = useDerived((derived) => derived.comparison?.changes.get(connection));
  return useIsCovered() ? undefined : change;
}

/** How many connections of a tenant changed; undefined when none did or it may not be told. */
export function useTenantChange(tenant: string): GroupChange | undefined {
  const change = useDerived((derived) => derived.tenantChanges.get(tenant));
  return useIsCovered() ? undefined : change;
}

export function useFlowChange(flow: string): GroupChange | undefined {
  const change = useDerived((derived) => derived.flowChanges.get(flow));
  return useIsCovered() ? undefined : change;
}
