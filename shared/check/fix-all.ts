import { apply } from '../edit/apply';
import type { Edit } from '../edit/edit';
import type { ScenarioDocument } from '../model/scenario';
import { checkRules } from './check-rules';
import type { Finding } from './finding';
import type { Word } from '../words/message';

/**
 * The fixes of these findings as one undo step. A fix that an earlier one has made wrong is worked out anew, and left
 * out where nothing is left to fix: two findings may ask for the same rule. Null when nothing can be fixed.
 */
export function fixAll(document: ScenarioDocument, findings: readonly Finding[], label: Word): Edit | null {
  const edits: Edit[] = [];
  let present = document;
  for (const finding of findings) {
    const edit = fixIn(present, finding);
    const result = edit && apply(present, edit);
    if (!edit || !result?.ok || result.value === present) continue;
    edits.push(edit);
    present = result.value;
  }
  return edits.length === 0 ? null : { type: 'batch', label, edits };
}

function fixIn(document: ScenarioDocument, { code, tenant, rules, fix }: Finding): Edit | undefined {
  if (!fix) return undefined;
  // What is missing at the other tenant may be there by now; all other fixes concern their own rules alone.
  if (code !== 'missing-counterpart' && apply(document, fix.edit).ok) return fix.edit;
  const fresh = checkRules(document.scenario, { groups: document.view.groups ?? [] }).find(
    (one) => one.code === code && one.tenant === tenant && one.rules[0] === rules[0],
  );
  return fresh?.fix?.edit;
}
