import { slug } from '../../shared/base/ids';
import { assertNever } from '../../shared/base/result';
import { APP_VERSION } from '../../shared/base/version';
import { markSaved } from '../../shared/edit/timeline';
import { serialize } from '../../shared/format/serialize';
import type { SaveConflict, SaveOutcome } from '../../shared/ipc/contract';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { whileBusy } from '../workbench/busy';
import { endGesture } from '../workbench/dispatch';
import { documentOf, isDirty } from '../workbench/reads';
import { openDialog, showToast } from '../workbench/session';
import type { CurrentFile, Workbench } from '../workbench/workbench';
import { showFailure } from './problem';
import { say } from '../words/say';
import { message } from '../../shared/words/message';

/** The saves of each document, one after the other. */
const running = new WeakMap<Workbench, Promise<boolean>>();

export interface SaveOptions {
  /** Asks where. */
  readonly asNew?: boolean;
  /** What is known to be on disk and may be replaced: the answer "keep mine". */
  readonly over?: string;
}

/**
 * The one way to save, for menu, shortcut, button and closing. It writes the document of this workbench, or of its
 * author while a lesson plays, and binds the file to that document alone, whatever the window shows by then.
 * Half-typed fields are committed first; saves never overlap. True: the document as it was asked for is on disk.
 */
export function save({ author }: Workbench, options: SaveOptions = {}): Promise<boolean> {
  const before = running.get(author) ?? Promise.resolve(true);
  const now = before.catch(() => false).then(() => saveNow(author, options));
  running.set(author, now);
  return now;
}

async function saveNow(author: Workbench, { asNew = false, over }: SaveOptions): Promise<boolean> {
  if (!author.drafts.commit()) {
    showToast(author, message('document.fieldHoldsWrongText'));
    return false;
  }
  endGesture(author);
  const document = documentOf(author);
  const { file } = author.document.getState();
  const outcome = await whileBusy(
    author.desk,
    say('document.saving', { name: nameFor(document, file) }),
    () =>
      author.desk.bridge.save({
        handle: asNew ? null : file.handle,
        text: serialize(document, APP_VERSION),
        suggestedName: nameFor(document, file),
        revision: over ?? file.revision,
      }),
  );
  return concluded(author, document, outcome);
}

function concluded(author: Workbench, document: ScenarioDocument, outcome: SaveOutcome): boolean {
  switch (outcome.kind) {
    case 'saved': {
      const { handle, name, revision } = outcome;
      noteSaved(author, document, { handle, name, revision, savedAt: Date.now() });
      return true;
    }
    case 'cancelled':
      return false;
    case 'conflict':
      tellConflict(author, outcome);
      return false;
    case 'failed':
      showFailure(author, say('document.wasNotSaved', { name: outcome.name }), outcome);
      return false;
    default:
      return assertNever(outcome);
  }
}

/** The dialog acts on the document in the window: about one that was let go meanwhile there is nothing to choose. */
function tellConflict(author: Workbench, conflict: SaveConflict): void {
  if (author.desk.bench.getState().author === author) openDialog(author, { kind: 'conflict', conflict });
  else showToast(author, message('document.wasNotSavedChangedElsewhere', { name: conflict.name }));
}

/** The very document that was written is the saved one; edits made meanwhile stay unsaved. */
export function noteSaved(author: Workbench, document: ScenarioDocument, file: CurrentFile): void {
  author.document.setState(({ timeline }) => ({ timeline: markSaved(timeline, document), file }));
  author.journal.restart();
}

/** A copy beside the file: asks where, and leaves the document's own file alone. */
export async function saveCopy({ author }: Workbench): Promise<boolean> {
  author.drafts.commit();
  const document = documentOf(author);
  const outcome = await author.desk.bridge.save({
    handle: null,
    text: serialize(document, APP_VERSION),
    suggestedName: `${slug(document.scenario.name) || 'scenario'}-copy.tisim`,
    revision: null,
  });
  if (outcome.kind === 'failed')
    showFailure(author, say('document.wasNotSaved', { name: outcome.name }), outcome);
  if (outcome.kind === 'saved') showToast(author, message('document.copyWasSaved', { name: outcome.name }));
  return outcome.kind === 'saved';
}

/** Before closing: saves until nothing is left, for edits go on while a slow disk writes. False: keep the window. */
export async function saveToClose({ author }: Workbench): Promise<boolean> {
  do if (!(await save(author).catch(() => false))) return false;
  while (isDirty(author));
  if (!author.drafts.isPending()) return true;
  showToast(author, message('document.savedButHalfTyped'));
  return false;
}

function nameFor({ scenario }: ScenarioDocument, { name }: CurrentFile): string {
  return name ?? `${slug(scenario.name) || 'scenario'}.tisim`;
}
