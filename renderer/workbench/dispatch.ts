import type { Edit, EditError } from '../../shared/edit/edit';
import type { TimelineAction } from '../../shared/edit/timeline';
import * as timelines from '../../shared/edit/timeline';
import { reactToEdit } from './react-to-edit';
import { showToast } from './session';
import type { Workbench } from './workbench';
import { say } from '../words/say';

/** The one way to change the document; a refused edit changes nothing and is returned. */
function act(workbench: Workbench, action: TimelineAction): EditError | null {
  const { timeline: before } = workbench.document.getState();
  const { timeline, refusal } = timelines.reduce(before, action);
  if (refusal !== null || timeline === before) return refusal;
  workbench.document.setState({ timeline });
  reactToEdit(workbench, {
    action,
    before: before.present,
    now: timeline.present,
    timelines: [before, timeline],
  });
  return null;
}

/**
 * Carries out an edit as one undo step. Edits with the same gesture key in a row (typing in one field, nudging) are one
 * step.
 */
export function dispatch(workbench: Workbench, edit: Edit, gesture?: string): EditError | null {
  return act(workbench, { kind: 'edit', edit, ...(gesture === undefined ? {} : { gesture }) });
}

/** For fields: carries the edit out, or gives the sentence that belongs beside the field. */
export function tryEdit(workbench: Workbench, edit: Edit): string | null {
  const refusal = dispatch(workbench, edit);
  return refusal && say.word(refusal.message);
}

/** For buttons and commands, which have no place for a sentence of their own. True: it was carried out. */
export function editAndTell(workbench: Workbench, edit: Edit): boolean {
  const refusal = dispatch(workbench, edit);
  if (refusal) showToast(workbench, refusal.message);
  return refusal === null;
}

/** Closes a run of edits that share a gesture key: the next one is a step of its own. */
export function endGesture(workbench: Workbench): void {
  act(workbench, { kind: 'end-gesture' });
}

export function undo(workbench: Workbench): void {
  act(workbench, { kind: 'undo' });
}

export function redo(workbench: Workbench): void {
  act(workbench, { kind: 'redo' });
}
