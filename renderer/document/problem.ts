import type { FileFailure } from '../../shared/ipc/contract';
import { openDialog } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';

/** Says that a file was not opened or saved, and why. */
export function showFailure(
  { desk }: Pick<Workbench, 'desk'>,
  title: string,
  failure: Pick<FileFailure, 'message'>,
): void {
  openDialog({ desk }, { kind: 'problem', title, intro: failure.message, details: [] });
}
