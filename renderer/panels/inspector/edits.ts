import type { Command } from '../../../shared/edit/command';
import { dispatch } from '../../store/document-store';
import { showToast } from '../../store/session-store';

/** For fields: carries the edit out, or gives the sentence that belongs beside the field. */
export function tryEdit(command: Command): string | null {
  return dispatch(command)?.message ?? null;
}

/** For buttons and switches, which have no place for a sentence of their own. */
export function edit(command: Command): void {
  const error = dispatch(command);
  if (error) showToast(error.message);
}

/** An emptied optional field takes its value away. */
export function textOrNull(text: string): string | null {
  return text.trim() || null;
}
