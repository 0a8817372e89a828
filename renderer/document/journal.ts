import { isDirty } from '../workbench/reads';
import { showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import type { Journal } from './journal-state';
import { NO_JOURNAL } from './journal-state';
import { createPendingNotes } from './pending-notes';
import { message } from '../../shared/words/message';

/** The journal is this much behind the screen at most; a power cut loses no more. */
const DELAY_MS = 700;

/**
 * Keeps what is not saved of a document in the program's own data folder. A document that is as it is on disk, with
 * nothing half typed, has no journal.
 */
export function createJournal(workbench: Workbench): Journal {
  const door = workbench.desk.bridge.recovery;
  if (door === null) return NO_JOURNAL;
  const pending = createPendingNotes(workbench);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let written: Promise<void> = Promise.resolve();
  let isKept = false;
  let hasTold = false;
  let isOver = false;

  const write = async (): Promise<void> => {
    if (isOver) return;
    if (isDirty(workbench) || workbench.drafts.isPending()) {
      isKept = true;
      await door.note(pending.take());
      return;
    }
    pending.rebase();
    if (isKept) await door.forget(workbench.id);
    isKept = false;
  };
  const failed = (): void => {
    // What is missing there would be missing in every later line: the next note begins anew.
    pending.rebase();
    if (!hasTold) showToast(workbench, message('document.changesCannotBeKept'));
    hasTold = true;
  };
  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    written = written.then(write).catch(failed);
    return written;
  };
  const soon = (): void => {
    timer ??= setTimeout(() => void flush(), DELAY_MS);
  };

  const stopListening = workbench.drafts.texts.subscribe(soon);
  return {
    note(made) {
      pending.add(made);
      soon();
    },
    restart() {
      pending.rebase();
      soon();
    },
    flush,
    async end() {
      isOver = true;
      stopListening();
      if (timer !== null) clearTimeout(timer);
      await written;
      if (isKept) await door.forget(workbench.id).catch(() => undefined);
    },
  };
}
