import { ok } from '../base/result';
import { groupOfEnd } from '../model/intent-ends';
import type { Intent, ScenarioDocument } from '../model/scenario';
import type { EditResult } from './records';
import { kept, withScenario } from './records';

/** The edit, and then without the intents that name a group which it took away: nothing can be said of them any more. */
export function withoutLostIntents<E>(
  apply: (document: ScenarioDocument, edit: E) => EditResult,
): (document: ScenarioDocument, edit: E) => EditResult {
  return (document, edit) => {
    const result = apply(document, edit);
    if (!result.ok || result.value.view.groups === document.view.groups) return result;
    const { intents } = result.value.scenario;
    const left = new Set(result.value.view.groups?.map(({ id }) => id));
    const lost = (document.view.groups ?? []).map(({ id }) => id).filter((id) => !left.has(id));
    if (!intents || lost.length === 0) return result;
    const staying = kept(intents, (intent) => !namesOneOf(intent, lost));
    if (staying === intents) return result;
    return ok(withScenario(result.value, { ...result.value.scenario, intents: staying }));
  };
}

/** Does the intent name one of these groups? */
export function namesOneOf({ from, to }: Intent, groups: readonly string[]): boolean {
  return [from, to].some((end) => groups.includes(groupOfEnd(end) ?? ''));
}
