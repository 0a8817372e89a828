import type { FileFailure } from '../../../shared/ipc/contract';
import { openDialog } from '../../store/session-store';

/** Says that a file was not opened or saved, and why. */
export function showFailure(title: string, failure: FileFailure): void {
  openDialog({ kind: 'problem', title, intro: failure.message, details: [] });
}
