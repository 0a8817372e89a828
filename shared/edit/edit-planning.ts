import { err, ok } from '../base/result';
import { isSameJson } from '../base/same-json';
import { shownText } from '../base/shown-text';
import { groupOfEnd, isNamedSet } from '../model/intent-ends';
import type { Intent, Scenario, ScenarioDocument, View } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import { checkRules } from './check-tenant';
import type { EditError, EditOf } from './edit';
import type { EditResult } from './records';
import { kept, withScenario } from './records';
import { checkId, firstProblem, noTenant } from './validate';
import { message } from '../words/message';

/** Pins, replaces or removes the policies to compare with; an error when a tenant is unknown or a rule unsound. */
export function setBaseline(document: ScenarioDocument, { baseline }: EditOf<'set-baseline'>): EditResult {
  const { baseline: before, ...rest } = document.scenario;
  if (baseline === null) return ok(before === undefined ? document : withScenario(document, rest));
  const problem = firstProblem(
    Object.entries(baseline.isolation),
    ([id, isolation]) => checkTenant(document.scenario, id) ?? checkRules(isolation),
  );
  if (problem) return err(problem);
  return ok(isSameJson(before, baseline) ? document : withScenario(document, { ...rest, baseline }));
}

/** Adds an intent, or replaces the one with its id; an error when its id is unsound or one of its ends is not there. */
export function putIntent(document: ScenarioDocument, { intent }: EditOf<'put-intent'>): EditResult {
  const { scenario } = document;
  const problem = checkIntent(document, intent);
  if (problem) return err(problem);
  const intents = scenario.intents ?? [];
  const before = intents.find((other) => other.id === intent.id);
  if (isSameJson(before, intent)) return ok(document);
  const next = before ? intents.map((other) => (other === before ? intent : other)) : [...intents, intent];
  return ok(withScenario(document, { ...scenario, intents: next }));
}

function checkIntent({ scenario, view }: ScenarioDocument, { id, from, to }: Intent): EditError | null {
  return (
    checkId(id) ??
    firstProblem([from, to], (end) => {
      const group = groupOfEnd(end);
      if (group !== null) return checkGroup(view, group);
      return end === WILDCARD || isNamedSet(end) ? null : checkTenant(scenario, end);
    })
  );
}

function checkGroup({ groups }: View, id: string): EditError | null {
  if (groups?.some((group) => group.id === id)) return null;
  return { code: 'invalid-group', message: message('edit.noGroup', { id: shownText(id) }) };
}

function checkTenant(scenario: Scenario, id: string): EditError | null {
  if (scenario.tenants.some((tenant) => tenant.id === id)) return null;
  return { code: 'unknown-tenant', message: noTenant(id) };
}

/** Intents that are not there are already gone, so this never fails. */
export function removeIntents(document: ScenarioDocument, { ids }: EditOf<'remove-intents'>): EditResult {
  const { scenario } = document;
  const gone = new Set(ids);
  const before = scenario.intents ?? [];
  const intents = kept(before, (intent) => !gone.has(intent.id));
  return ok(intents === before ? document : withScenario(document, { ...scenario, intents }));
}
