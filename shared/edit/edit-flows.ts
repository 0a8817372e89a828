import { err, ok } from '../base/result';
import { isSameJson } from '../base/same-json';
import { shownText } from '../base/shown-text';
import type { Flow, Scenario, ScenarioDocument } from '../model/scenario';
import type { EditError, EditOf } from './edit';
import { checkFlow, tidyFlow } from './insert-records';
import type { EditResult } from './records';
import { kept, withScenario } from './records';
import { noTenant } from './validate';
import { message } from '../words/message';

/** Adds or replaces a flow; an error unless its tenant is there and each step's connection starts in it. */
export function putFlow(document: ScenarioDocument, edit: EditOf<'put-flow'>): EditResult {
  const { scenario } = document;
  const problem = checkFlow(edit.flow) ?? checkHome(scenario, edit.flow);
  if (problem) return err(problem);
  const flow = tidyFlow(edit.flow);
  const flows = scenario.flows ?? [];
  const before = flows.find((other) => other.id === flow.id);
  if (before && isSameJson(before, flow)) return ok(document);
  const next = before ? flows.map((other) => (other === before ? flow : other)) : [...flows, flow];
  return ok(withScenario(document, { ...scenario, flows: next }));
}

function checkHome({ tenants, connections }: Scenario, flow: Flow): EditError | null {
  const home = tenants.find((tenant) => tenant.id === flow.tenant);
  if (!home) {
    return { code: 'unknown-tenant', field: 'tenant', message: noTenant(flow.tenant) };
  }
  const homes = new Map(connections.map((connection) => [connection.id, connection.from]));
  const stray = flow.steps.find((step) => homes.get(step.connection) !== flow.tenant);
  if (!stray) return null;
  if (!homes.has(stray.connection)) {
    const told = message('edit.stepNeedsConnection', {
      step: shownText(stray.name),
      id: shownText(stray.connection),
    });
    return { code: 'unknown-connection', field: 'connection', message: told };
  }
  const told = message('edit.stepStartsElsewhere', {
    step: shownText(stray.name),
    tenant: shownText(home.name),
  });
  return { code: 'invalid-flow', field: 'tenant', message: told };
}

/** Flows that are not there are already gone, so this never fails. Their connections stay. */
export function removeFlows(document: ScenarioDocument, { ids }: EditOf<'remove-flows'>): EditResult {
  const { scenario } = document;
  const gone = new Set(ids);
  const before = scenario.flows ?? [];
  const flows = kept(before, (flow) => !gone.has(flow.id));
  return ok(flows === before ? document : withScenario(document, { ...scenario, flows }));
}
