import type { Edit } from '../../../shared/edit/edit';
import { dispatch } from '../../workbench/dispatch';
import { showToast } from '../../workbench/session';
import type { Workbench } from '../../workbench/workbench';

/** For fields: carries the edit out, or gives the sentence that belongs beside the field. */
export function tryEdit(workbench: Workbench, command: Command): string | null {
  return dispatch(workbench, command)?.message ?? null;
}

/** For buttons and switches, which have no place for a sentence of their own. */
export function edit(workbench: Workbench, command: Command): void {
  const error = dispatch(workbench, command);
  if (error) showToast(workbench, error.message);
}

/** An emptied optional field takes its value away. */
export function textOrNull(text: string): string | null {
  return text.trim() || null;
}
