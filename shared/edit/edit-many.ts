import { err, ok } from '../base/result';
import type { Flow, Scenario, ScenarioDocument } from '../model/scenario';
import type { Command } from './command';
import { checkNewConnection } from './edit-connections';
import { checkNewTenant, checkPosition, firstProblem } from './edit-tenants';
import type { Edit } from './records';
import { checkId, checkName } from './validate';

type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** Takes tenants and connections away with everything that would dangle without them. Unknown ids are already gone. */
export function deleteRecords(document: ScenarioDocument, command: CommandOf<'delete'>): Edit {
  const { scenario, view } = document;
  const tenants = new Set(command.tenants);
  const connections = new Set(command.connections);
  for (const { id, from, to } of scenario.connections) {
    if (tenants.has(from) || tenants.has(to)) connections.add(id);
  }
  const next = withoutDangling(scenario, tenants, connections);
  if (next === scenario) return ok(document);
  return ok({ ...document, scenario: next, view: { ...view, positions: without(view.positions, tenants) } });
}

function withoutDangling(
  scenario: Scenario,
  tenants: ReadonlySet<string>,
  connections: ReadonlySet<string>,
): Scenario {
  const keptTenants = scenario.tenants.filter((tenant) => !tenants.has(tenant.id));
  const keptConnections = scenario.connections.filter((connection) => !connections.has(connection.id));
  const isUnchanged =
    keptTenants.length === scenario.tenants.length && keptConnections.length === scenario.connections.length;
  if (isUnchanged) return scenario;
  const { flows, intents, baseline } = scenario;
  return {
    ...scenario,
    tenants: keptTenants,
    connections: keptConnections,
    ...(flows ? { flows: keepFlows(flows, tenants, connections) } : {}),
    ...(intents ? { intents: intents.filter(({ from, to }) => !tenants.has(from) && !tenants.has(to)) } : {}),
    ...(baseline ? { baseline: { ...baseline, isolation: without(baseline.isolation, tenants) } } : {}),
  };
}

function keepFlows(flows: readonly Flow[], tenants: ReadonlySet<string>, connections: ReadonlySet<string>) {
  return flows
    .filter((flow) => !tenants.has(flow.tenant))
    .map((flow) => {
      const steps = flow.steps.filter((step) => !connections.has(step.connection));
      return steps.length === flow.steps.length ? flow : { ...flow, steps };
    });
}

function without<T>(
  record: Readonly<Record<string, T>>,
  ids: ReadonlySet<string>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !ids.has(id)));
}

/** Adds several new records as one step: all of them or none. */
export function insertRecords(document: ScenarioDocument, command: CommandOf<'insert'>): Edit {
  let next = document;
  for (const tenant of command.tenants) {
    const problem = checkNewTenant(next, tenant);
    if (problem) return err(problem);
    next = { ...next, scenario: { ...next.scenario, tenants: [...next.scenario.tenants, tenant] } };
  }
  for (const connection of command.connections) {
    const problem = checkNewConnection(next.scenario, connection);
    if (problem) return err(problem);
    next = {
      ...next,
      scenario: { ...next.scenario, connections: [...next.scenario.connections, connection] },
    };
  }
  return insertFlows(insertPositions(next, command.positions), command.flows);
}

function insertPositions(document: ScenarioDocument, positions: CommandOf<'insert'>['positions']): Edit {
  const known = new Set(document.scenario.tenants.map((tenant) => tenant.id));
  const stray = Object.keys(positions).find((id) => !known.has(id));
  if (stray !== undefined)
    return err({ code: 'unknown-tenant', message: `There is no tenant “${stray}” to place.` });
  const problem = firstProblem(Object.values(positions), checkPosition);
  if (problem) return err(problem);
  if (Object.keys(positions).length === 0) return ok(document);
  const { view } = document;
  return ok({ ...document, view: { ...view, positions: { ...view.positions, ...positions } } });
}

function insertFlows(edit: Edit, flows: readonly Flow[]): Edit {
  if (!edit.ok || flows.length === 0) return edit;
  const { scenario } = edit.value;
  const all = [...(scenario.flows ?? [])];
  for (const flow of flows) {
    const problem = checkNewFlow(scenario, all, flow);
    if (problem) return err(problem);
    all.push(flow);
  }
  return ok({ ...edit.value, scenario: { ...scenario, flows: all } });
}

function checkNewFlow(scenario: Scenario, others: readonly Flow[], flow: Flow) {
  const homes = new Map(scenario.connections.map((connection) => [connection.id, connection.from]));
  const isSound =
    scenario.tenants.some((tenant) => tenant.id === flow.tenant) &&
    flow.steps.every((step) => homes.get(step.connection) === flow.tenant) &&
    new Set(flow.steps.map((step) => step.id)).size === flow.steps.length;
  if (!isSound) {
    return {
      code: 'invalid-flow',
      message: `“${flow.name}” needs its tenant and connections that start there.`,
    } as const;
  }
  if (others.some((other) => other.id === flow.id)) {
    return { code: 'duplicate-id', message: `There is already a flow with the id “${flow.id}”.` } as const;
  }
  return (
    checkId(flow.id) ??
    checkName(flow.name, 'The name of a flow') ??
    firstProblem(flow.steps, (step) => checkId(step.id) ?? checkName(step.name, 'The name of a step'))
  );
}
