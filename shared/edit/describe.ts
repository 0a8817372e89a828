import type { ScenarioDocument } from '../model/scenario';
import type { Edit } from './edit';
import { handlerOf } from './edits';
import type { Word } from '../words/message';

/** What the Undo menu calls an edit: "Move 3 tenants", "Turn isolation On at Contoso". Read against the document before it. */
export function describe(document: ScenarioDocument, edit: Edit): Word {
  return handlerOf(edit).describe(edit, document);
}
