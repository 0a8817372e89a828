import { oncePer } from '../../shared/base/once-per';
import type { Flow, Scenario } from '../../shared/model/scenario';
import { useDocument, useSession } from '../workbench/context';

/** Where a flow leads: the numbers of the steps on each of its connections, and every tenant it touches. */
export interface FlowPath {
  readonly steps: ReadonlyMap<string, string>;
  readonly tenants: ReadonlySet<string>;
}

/** The flow that is told and shown when these are selected: one story at a time. */
export function selectedFlow({ flows }: Scenario, ids: readonly string[]): Flow | undefined {
  return ids.length === 0 ? undefined : flows?.find((flow) => ids.includes(flow.id));
}

/** Connections change with other edits than flows do. */
const pathsOf = oncePer((flow: Flow) =>
  oncePer((connections: Scenario['connections']) => pathOf(connections, flow)),
);

/** The path of the selected flow, worked out once for all that is drawn; null when none is selected. */
export function flowPath(scenario: Scenario, ids: readonly string[]): FlowPath | null {
  const flow = selectedFlow(scenario, ids);
  if (!flow) return null;
  return pathsOf(flow)(scenario.connections);
}

/** A connection that two steps use bears both numbers. */
function pathOf(all: Scenario['connections'], flow: Flow): FlowPath {
  const connections = new Map(all.map((connection) => [connection.id, connection]));
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

/** The numbers of the selected flow's steps on these connections, '' beside its path, null when no flow is selected. */
export function usePathSteps(connections: readonly string[]): string | null {
  const ids = useSession((state) => state.selection.flows);
  return useDocument((state) => stepsOn(flowPath(state.timeline.present.scenario, ids), connections));
}

export function stepsOn(path: FlowPath | null, connections: readonly string[]): string | null {
  return path && connections.flatMap((id) => path.steps.get(id) ?? []).join(', ');
}

/** Does the selected flow touch one of these tenants? null when no flow is selected. */
export function useIsOnPath(...tenants: readonly string[]): boolean | null {
  const ids = useSession((state) => state.selection.flows);
  return useDocument((state) => {
    const path = flowPath(state.timeline.present.scenario, ids);
    return path && tenants.some((id) => path.tenants.has(id));
  });
}
