import { APP_VERSION } from '../../shared/base/version';
import { noteAction, startJournal } from '../../shared/edit/journal';
import { serialize } from '../../shared/format/serialize';
import type { JournalNote } from '../../shared/ipc/kept-work';
import type { ScenarioDocument } from '../../shared/model/scenario';
import type { EditMade } from '../workbench/edit-made';
import { documentOf } from '../workbench/reads';
import type { Workbench } from '../workbench/workbench';

/** What of a document is not in its journal yet. */
export interface PendingNotes {
  add(made: EditMade): void;
  /** All there is must be told anew: the document as it stands, and nothing of what led to it. */
  rebase(): void;
  /** What is to be written now; it counts as written. */
  take(): JournalNote;
}

/** A base document once, and then a line an edit, as long as lines can tell what undo and redo do. */
export function createPendingNotes(workbench: Workbench): PendingNotes {
  let shadow = startJournal();
  let base: ScenarioDocument | null = documentOf(workbench);
  let lines: string[] = [];

  const rebase = (): void => {
    shadow = startJournal();
    base = documentOf(workbench);
    lines = [];
  };
  return {
    rebase,
    add({ action, timelines: [before, now] }) {
      const noted = noteAction(shadow, action, before, now);
      shadow = noted.journal;
      if (noted.line !== null) lines.push(noted.line);
      if (shadow.needsBase) rebase();
    },
    take() {
      const { file } = workbench.document.getState();
      const note = {
        document: workbench.id,
        name: file.name ?? documentOf(workbench).scenario.name,
        handle: file.handle,
        revision: file.revision,
        base: base === null ? null : serialize(base, APP_VERSION),
        lines,
        drafts: JSON.stringify(workbench.drafts.texts.getState()),
      };
      [base, lines] = [null, []];
      return note;
    },
  };
}
