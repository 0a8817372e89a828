import { APP_VERSION } from '../../shared/base/version';
import { noteAction, startJournal } from '../../shared/edit/journal';
import { serialize } from '../../shared/format/serialize';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { documentOf, isDirty } from '../workbench/reads';
import { showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import type { Journal } from './journal-state';
import { NO_JOURNAL } from './journal-state';

/** The journal is this much behind the screen at most; a power cut loses no more. */
const DELAY_MS = 700;

/**
 * Keeps what is not saved of a document in the program's own data folder: a base document once, and then a line an edit.
 * A document that is as it is on disk, with nothing half typed, has none.
 */
export function createJournal(workbench: Workbench): Journal {
  const { desk, drafts, id } = workbench;
  const door = desk.bridge.recovery;
  if (door === null) return NO_JOURNAL;
  let shadow = startJournal();
  let base: ScenarioDocument | null = documentOf(workbench);
  let lines: string[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let written: Promise<void> = Promise.resolve();
  let isKept = false;
  let hasTold = false;
  let isOver = false;

  const rebase = (): void => {
    shadow = startJournal();
    base = documentOf(workbench);
    lines = [];
  };

  const write = async (): Promise<void> => {
    const isClean = !isDirty(workbench) && !drafts.isPending();
    if (isClean) {
      rebase();
      if (isKept) await door.forget(id);
      isKept = false;
      return;
    }
    const { file } = workbench.document.getState();
    const note = {
      document: id,
      name: file.name ?? documentOf(workbench).scenario.name,
      handle: file.handle,
      revision: file.revision,
      base: base === null ? null : serialize(base, APP_VERSION),
      lines,
      drafts: JSON.stringify(drafts.texts.getState()),
    };
    [base, lines] = [null, []];
    isKept = true;
    await door.note(note);
  };

  const writeSafely = async (): Promise<void> => {
    try {
      if (!isOver) await write();
    } catch {
      // What is missing there would be missing in every later line: the next note begins anew.
      rebase();
      if (!hasTold) showToast(workbench, 'Changes cannot be kept for the case of a crash now. Save often.');
      hasTold = true;
    }
  };

  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    written = written.then(writeSafely);
    return written;
  };
  const soon = (): void => {
    timer ??= setTimeout(() => void flush(), DELAY_MS);
  };

  const stopListening = drafts.texts.subscribe(soon);
  return {
    note({ action, timelines: [before, now] }) {
      const noted = noteAction(shadow, action, before, now);
      shadow = noted.journal;
      if (noted.line !== null) lines.push(noted.line);
      if (shadow.needsBase) rebase();
      soon();
    },
    restart() {
      rebase();
      soon();
    },
    flush,
    async end() {
      isOver = true;
      stopListening();
      if (timer !== null) clearTimeout(timer);
      await written;
      if (isKept) await door.forget(id).catch(() => undefined);
    },
  };
}
