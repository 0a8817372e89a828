import type { ExportOutcome } from '../../shared/ipc/contract';
import { showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { message } from '../../shared/words/message';

/** Says how an export ended; a person who cancelled knows. True: it is on the disk. */
export function tellOutcome(workbench: Workbench, outcome: ExportOutcome): boolean {
  if (outcome.kind === 'cancelled') return false;
  showToast(
    workbench,
    outcome.kind === 'saved' ? message('document.wasSaved', { name: outcome.name }) : outcome.message,
  );
  return outcome.kind === 'saved';
}
