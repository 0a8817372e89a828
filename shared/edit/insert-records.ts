import { err, ok } from '../base/result';
import { shownText } from '../base/shown-text';
import type { Connection, Flow, Scenario, ScenarioDocument, Tenant } from '../model/scenario';
import type { TenantLook } from '../model/tenant-look';
import { withLooks } from '../model/tenant-look';
import { checkNewTenant } from './check-tenant';
import type { EditError, EditOf } from './edit';
import { checkNewConnection } from './edit-connections';
import { checkLook, putNotes } from './edit-notes';
import { tidy } from './edit-tenants';
import { checkPositions, withPositions } from './edit-view';
import type { EditResult } from './records';
import { withScenario } from './records';
import type { GrowingTaken } from './taken';
import { indexTaken } from './taken';
import { checkId, checkName, firstProblem, noTenant } from './validate';
import { message } from '../words/message';

type Insert = EditOf<'insert'>;

/** Adds several new records as one step: all of them, or an error for the first that does not fit. */
export function insertRecords(document: ScenarioDocument, edit: Insert): EditResult {
  const { scenario } = document;
  const next = withScenario(document, withRecords(scenario, edit));
  const taken = indexTaken(scenario);
  const problem =
    checkTenants(taken, edit.tenants) ??
    checkConnections(taken, edit.connections) ??
    checkFlows(taken, next.scenario.connections, scenario.flows ?? [], edit.flows) ??
    checkPositions(next, edit.positions) ??
    checkLooks(next, edit.looks ?? {});
  if (problem) return err(problem);
  const placed = withPositions(next, Object.entries(edit.positions));
  const looked = withNewLooks(placed, Object.entries(edit.looks ?? {}));
  return edit.notes === undefined ? ok(looked) : putNotes(looked, { type: 'put-notes', notes: edit.notes });
}

function checkLooks(
  { scenario }: ScenarioDocument,
  looks: Readonly<Record<string, TenantLook>>,
): EditError | null {
  const known = new Set(scenario.tenants.map(({ id }) => id));
  return firstProblem(Object.entries(looks), ([id, look]) =>
    known.has(id) ? checkLook(look) : { code: 'unknown-tenant', message: noTenant(id) },
  );
}

function withNewLooks(
  document: ScenarioDocument,
  looks: readonly (readonly [string, TenantLook])[],
): ScenarioDocument {
  if (looks.length === 0) return document;
  const all = new Map([...Object.entries(document.view.looks ?? {}), ...looks]);
  return { ...document, view: withLooks(document.view, [...all]) };
}

function withRecords(scenario: Scenario, { tenants, connections, flows }: Insert): Scenario {
  if (tenants.length + connections.length + flows.length === 0) return scenario;
  return {
    ...scenario,
    tenants: joined(scenario.tenants, tenants.map(tidy)),
    connections: joined(scenario.connections, connections),
    ...(flows.length === 0 ? {} : { flows: joined(scenario.flows ?? [], flows.map(tidyFlow)) }),
  };
}

function joined<T>(items: readonly T[], more: readonly T[]): readonly T[] {
  return more.length === 0 ? items : [...items, ...more];
}

/** Names without spaces around them. */
export function tidyFlow(flow: Flow): Flow {
  return { ...tidy(flow), steps: flow.steps.map(tidy) };
}

/** Each record is checked against those before it, too: the content may hold the same id twice. */
function checkTenants(taken: GrowingTaken, tenants: readonly Tenant[]): EditError | null {
  return firstProblem(tenants, (tenant) => {
    const problem = checkNewTenant(taken, tenant);
    taken.takeTenant(tenant);
    return problem;
  });
}

function checkConnections(taken: GrowingTaken, connections: readonly Connection[]): EditError | null {
  return firstProblem(connections, (connection) => {
    const problem = checkNewConnection(taken, connection);
    taken.connections.add(connection.id);
    return problem;
  });
}

function checkFlows(
  taken: GrowingTaken,
  connections: readonly Connection[],
  others: readonly Flow[],
  flows: readonly Flow[],
): EditError | null {
  const homes = new Map(connections.map((connection) => [connection.id, connection.from]));
  const ids = new Set(others.map((flow) => flow.id));
  return firstProblem(flows, (flow) => {
    if (ids.has(flow.id)) {
      return {
        code: 'duplicate-id',
        message: message('edit.flowIdTaken', { id: shownText(flow.id) }),
      };
    }
    ids.add(flow.id);
    const isAtHome =
      taken.tenants.has(flow.tenant) &&
      flow.steps.every((step) => homes.get(step.connection) === flow.tenant);
    if (isAtHome) return checkFlow(flow);
    return { code: 'invalid-flow', message: message('edit.flowIsNotAtHome', { flow: shownText(flow.name) }) };
  });
}

/** What the format asks of a flow by itself. */
export function checkFlow({ id, name, steps }: Flow): EditError | null {
  if (new Set(steps.map((step) => step.id)).size < steps.length) {
    return { code: 'duplicate-id', message: message('edit.twoStepsHaveId', { flow: shownText(name) }) };
  }
  return (
    checkId(id) ??
    checkName(name, 'flow') ??
    firstProblem(steps, (step) => checkId(step.id) ?? checkName(step.name, 'step'))
  );
}
