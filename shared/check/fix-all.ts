import { apply } from '../edit/apply';
import type { Edit } from '../edit/edit';
import type { ScenarioDocument } from '../model/scenario';
import type { Word } from '../words/message';
import { checkRules } from './check-rules';
import type { Finding } from './finding';

/**
 * The mends of these findings as one undo step. A mend that an earlier one has made wrong is worked out anew, and left
 * out where nothing is left to mend: two findings may ask for the same rule. Null when nothing can be mended.
 */
export function fixAll(document: ScenarioDocument, findings: readonly Finding[], label: Word): Edit | null {
  const commands: Edit[] = [];
  let present = document;
  for (const finding of findings) {
    const command = mendIn(present, finding);
    const result = command && apply(present, command);
    if (!command || !result?.ok || result.value === present) continue;
    commands.push(command);
    present = result.value;
  }
  return commands.length === 0 ? null : { type: 'batch', label, commands };
}

function mendIn(document: ScenarioDocument, { code, tenant, rules, mend }: Finding): Edit | undefined {
  if (!mend) return undefined;
  // What is missing at the other tenant may be there by now; all other mends concern their own rules alone.
  if (code !== 'missing-counterpart' && apply(document, mend.command).ok) return mend.command;
  const fresh = checkRules(document.scenario, { groups: document.view.groups ?? [] }).find(
    (one) => one.code === code && one.tenant === tenant && one.rules[0] === rules[0],
  );
  return fresh?.mend?.command;
}
