import type { ExportOutcome } from '../../shared/ipc/contract';
import { showToast } from './session-store';

/** Says how an export ended; a person who cancelled knows. True: it is on the disk. */
export function tellOutcome(outcome: ExportOutcome): boolean {
  if (outcome.kind === 'cancelled') return false;
  showToast(outcome.kind === 'saved' ? `${outcome.name} was saved.` : outcome.message);
  return outcome.kind === 'saved';
}
