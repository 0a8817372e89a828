import { ok } from '../base/result';
import type { Flow, Scenario, ScenarioDocument, View } from '../model/scenario';
import { withDecisions } from '../model/pair-decisions';
import { groupsWithout, withGroups } from '../model/tenant-groups';
import { withLooks } from '../model/tenant-look';
import type { EditOf } from './edit';
import { withoutNotes } from './edit-notes';
import { wavesWithout } from './edit-waves';
import type { EditResult } from './records';
import { kept } from './records';

type Ids = ReadonlySet<string>;

/**
 * Takes tenants and connections away with everything that would dangle without them. Unknown ids are already gone, so this
 * never fails.
 */
export function deleteRecords(document: ScenarioDocument, edit: EditOf<'delete'>): EditResult {
  const { scenario, view } = document;
  const goneTenants: Ids = new Set(edit.tenants);
  const goneConnections = new Set(edit.connections);
  for (const { id, from, to } of scenario.connections) {
    if (goneTenants.has(from) || goneTenants.has(to)) goneConnections.add(id);
  }
  const tenants = kept(scenario.tenants, (tenant) => !goneTenants.has(tenant.id));
  const connections = kept(scenario.connections, (connection) => !goneConnections.has(connection.id));
  const told = withoutNotes(view, edit.notes ?? []);
  if (tenants === scenario.tenants && connections === scenario.connections)
    return ok(told === view ? document : { ...document, view: told });
  const rest = withoutFlowsAndPolicies(scenario, goneTenants, goneConnections);
  return ok({
    ...document,
    scenario: { ...rest, tenants, connections },
    view: withoutTenants(told, goneTenants),
  });
}

function withoutTenants(view: View, tenants: Ids): View {
  const placed = withoutLooks(without(view, 'positions', tenants), tenants);
  const before = view.groups ?? [];
  const groups = groupsWithout(before, (id) => tenants.has(id));
  return groups === before ? placed : withGroups(placed, groups);
}

function withoutLooks(view: View, tenants: Ids): View {
  const entries = Object.entries(view.looks ?? {});
  const left = kept(entries, ([id]) => !tenants.has(id));
  return left === entries ? view : withLooks(view, left);
}

function withoutFlowsAndPolicies(scenario: Scenario, tenants: Ids, connections: Ids): Scenario {
  const { flows, intents, baseline, waves, decisions } = scenario;
  const isLeft = ({ from, to }: { readonly from: string; readonly to: string }) =>
    !tenants.has(from) && !tenants.has(to);
  const rest = decisions ? withDecisions(scenario, kept(decisions, isLeft)) : scenario;
  return {
    ...rest,
    ...(flows ? { flows: keepFlows(flows, tenants, connections) } : {}),
    ...(intents ? { intents: kept(intents, isLeft) } : {}),
    ...(baseline ? { baseline: without(baseline, 'isolation', tenants) } : {}),
    ...(waves ? { waves: wavesWithout(waves, (id) => tenants.has(id)) } : {}),
  };
}

function keepFlows(flows: readonly Flow[], tenants: Ids, connections: Ids): readonly Flow[] {
  const isUsed = (step: Flow['steps'][number]) => !connections.has(step.connection);
  const left = kept(flows, (flow) => !tenants.has(flow.tenant));
  if (left.every((flow) => flow.steps.every(isUsed))) return left;
  return left.map((flow) => {
    const steps = kept(flow.steps, isUsed);
    return steps === flow.steps ? flow : { ...flow, steps };
  });
}

/** The owner of what is kept by tenant id; the very same when nothing goes. */
function without<K extends string, T extends Readonly<Record<K, object>>>(owner: T, key: K, gone: Ids): T {
  const entries = Object.entries(owner[key]);
  const left = kept(entries, ([id]) => !gone.has(id));
  return left === entries ? owner : { ...owner, [key]: Object.fromEntries(left) };
}
