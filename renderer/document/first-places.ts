import type { Edit } from '../../shared/edit/edit';
import { apply } from '../../shared/edit/apply';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { arrange } from '../../shared/picture/arrange';
import type { LabelWords } from '../../shared/picture/label-words';
import { placeTenants } from '../../shared/picture/placement';

/** So few stand in rows in the order of the file, and are told apart all the same. */
const FEW_TENANTS = 6;

/**
 * A document in which nothing has a place yet is arranged around one's own tenants, so that nothing moves but what a
 * person moves. Where things stand belongs to no
 * verdict, so a file does not become unsaved by it.
 */
export function withFirstPlaces(words: LabelWords, document: ScenarioDocument): ScenarioDocument {
  const { scenario, view } = document;
  if (scenario.tenants.length === 0 || Object.keys(view.positions).length > 0) return document;
  const positions =
    scenario.tenants.length > FEW_TENANTS
      ? arrange(words, scenario, 'around', view.groups)
      : Object.fromEntries(placeTenants(scenario, view));
  return { ...document, view: { ...view, positions } };
}

/** An import into a scenario where nothing has a place brings places for all, in the same step. */
export function placing(
  words: LabelWords,
  document: ScenarioDocument,
  edit: Extract<Edit, { type: 'batch' }>,
): Extract<Edit, { type: 'batch' }> {
  const result = apply(document, edit);
  if (!result.ok) return edit;
  const { positions } = withFirstPlaces(words, result.value).view;
  if (positions === result.value.view.positions) return edit;
  return { ...edit, edits: [...edit.edits, { type: 'move-tenants', positions }] };
}
