import type { Connection, Flow, Scenario } from '../../shared/model/scenario';
import { derive } from './derived';
import { useDocumentStore } from './document-store';
import { useSessionStore } from './session-store';

/** Where a flow leads: the numbers of the steps on each of its connections, and every tenant it touches. */
export interface FlowPath {
  readonly steps: ReadonlyMap<string, string>;
  readonly tenants: ReadonlySet<string>;
}

/** The flow that is told and shown when these are selected: one story at a time. */
export function selectedFlow({ flows }: Scenario, ids: readonly string[]): Flow | undefined {
  return ids.length === 0 ? undefined : flows?.find((flow) => ids.includes(flow.id));
}

let last: { flow: Flow; connections: readonly Connection[]; path: FlowPath } | null = null;

/** The path of the selected flow, worked out once for all that is drawn; null when none is selected. */
export function flowPath(scenario: Scenario, ids: readonly string[]): FlowPath | null {
  const flow = selectedFlow(scenario, ids);
  if (!flow) return null;
  if (last?.flow === flow && last.connections === scenario.connections) return last.path;
  last = { flow, connections: scenario.connections, path: pathOf(scenario, flow) };
  return last.path;
}

/** A connection that two steps use bears both numbers. */
function pathOf(scenario: Scenario, flow: Flow): FlowPath {
  const { connections } = derive(scenario);
  const steps = new Map<string, string>();
  const tenants = new Set([flow.tenant]);
  flow.steps.forEach((step, index) => {
    const before = steps.get(step.connection);
    steps.set(step.connection, before === undefined ? `${index + 1}` : `${before}, ${index + 1}`);
    const connection = connections.get(step.connection);
    if (connection) tenants.add(connection.to);
  });
  return { steps, tenants };
}

/** The numbers of the selected flow's steps on this connection, '' for one beside its path, null when no flow is selected. */
export function usePathSteps(connection: string): string | null {
  const ids = useSessionStore((state) => state.selection.flows);
  return useDocumentStore((state) => {
    const path = flowPath(state.history.present.scenario, ids);
    return path ? (path.steps.get(connection) ?? '') : null;
  });
}

/** Does the selected flow touch this tenant? null when no flow is selected. */
export function useIsOnPath(tenant: string): boolean | null {
  const ids = useSessionStore((state) => state.selection.flows);
  return useDocumentStore(
    (state) => flowPath(state.history.present.scenario, ids)?.tenants.has(tenant) ?? null,
  );
}
