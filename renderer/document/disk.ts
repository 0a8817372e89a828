import { say } from '../words/say';
import { openDialog, showToast } from '../workbench/session';
import type { Conflict } from '../workbench/desk-state';
import { documentOf } from '../workbench/reads';
import { dispatch } from '../workbench/dispatch';
import type { OpenedFile } from '../../shared/ipc/contract';
import type { Workbench } from '../workbench/workbench';
import { compareWithText } from './compare-file';
import { parseText } from './parse-text';
import { showFailure } from './problem';
import { noteSaved, save } from './save';
import { message } from '../../shared/words/message';

/** When the window is used again: does the file still hold what this document last read or wrote? Asks once a change. */
export async function lookAtDisk({ author }: Workbench): Promise<void> {
  if (!canBeAsked(author)) return;
  const conflict = await conflictOnDisk(author);
  // A slow disk answers when another document or dialog may be there.
  if (conflict === null || !canBeAsked(author) || isKnown(author, conflict)) return;
  openDialog(author, { kind: 'conflict', conflict });
}

function canBeAsked(author: Workbench): boolean {
  const { bench, state } = author.desk;
  return bench.getState().author === author && state.getState().dialog === null;
}

/** What another program did to the file since; null when it did nothing, or nobody can tell. */
async function conflictOnDisk(author: Workbench): Promise<Conflict | null> {
  const { handle, revision, name } = author.document.getState().file;
  if (handle === null || revision === null) return null;
  const state = await author.desk.bridge.checkDisk(handle, revision).catch(() => 'unreachable' as const);
  if (state !== 'changed' && state !== 'missing') return null;
  const found = state === 'missing' ? '' : (await theirs(author))?.revision;
  // Saved meanwhile: what was found is its own.
  const isSame = author.document.getState().file.revision === revision;
  return isSame && typeof found === 'string' ? { name: name ?? '', state, revision: found } : null;
}

const asked = new WeakMap<Workbench, string>();

function isKnown(author: Workbench, { state, revision }: Conflict): boolean {
  const key = `${state} ${revision}`;
  const isOld = asked.get(author) === key;
  asked.set(author, key);
  return isOld;
}

async function theirs(author: Workbench): Promise<OpenedFile | null> {
  const { handle } = author.document.getState().file;
  const outcome = handle === null ? null : await author.desk.bridge.readDisk(handle);
  if (outcome?.kind === 'failed')
    showFailure(author, say('document.wasNotRead', { name: outcome.name }), outcome);
  return outcome?.kind === 'opened' ? outcome.file : null;
}

/** Shows what differs between this document and the file as it is now; neither is touched. */
export async function compareWithDisk({ author }: Workbench): Promise<void> {
  const file = await theirs(author);
  if (file) await compareWithText(author, { ...file, name: say('document.onDisk', { name: file.name }) });
}

/** Writes this document over what is on disk: over exactly that, so a third change is asked about again. */
export function keepMine({ author }: Workbench, { revision }: Conflict): Promise<boolean> {
  return save(author, { over: revision });
}

/** Takes the file's content into this document, as an edit that can be undone; from then on they are the same. */
export async function takeTheirs({ author }: Workbench): Promise<void> {
  const file = await theirs(author);
  const result = file && (await parseText(author.desk, file.name, file.text));
  if (!file || !result) return;
  if (!result.ok) {
    const details = result.error.map(({ message }) => say(message));
    const title = say('document.wasNotTaken', { name: file.name });
    openDialog(author, {
      kind: 'problem',
      title,
      intro: say('document.nothingChangedHereNorThere'),
      details,
    });
    return;
  }
  dispatch(author, {
    type: 'replace',
    document: result.value.document,
    label: message('document.takeFromDisk', { name: file.name }),
  });
  const { savedAt } = author.document.getState().file;
  const { handle, name, revision } = file;
  noteSaved(author, documentOf(author), { handle, name, revision, savedAt });
  showToast(author, message('document.wasTakenFromDisk', { name }));
}
