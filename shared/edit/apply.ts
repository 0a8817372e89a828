import type { ScenarioDocument } from '../model/scenario';
import type { Edit } from './edit';
import { handlerOf } from './edits';
import type { EditResult } from './records';

/**
 * Carries out one edit. Total and atomic: a refused edit is a typed error and changes nothing; an edit without effect
 * gives the very same document; unchanged records keep their identity.
 */
export function apply(document: ScenarioDocument, edit: Edit): EditResult {
  return handlerOf(edit).apply(document, edit);
}
