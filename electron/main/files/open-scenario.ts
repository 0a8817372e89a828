import { basename, dirname } from 'node:path';
import type { FileFailure, OpenOutcome } from '../../../shared/ipc/contract';
import { run } from '../../files/calls';
import { removeLitter } from '../../files/litter';
import { say } from '../../words/say';
import type { AppWindow } from '../windows/app-window';
import { failure } from './failures';
import type { FileContext } from './file-context';
import { readScenario, type ReadText } from './read-scenario';

/** File > Open. */
export async function openPicked(context: FileContext, window: AppWindow): Promise<OpenOutcome> {
  const path = await context.questions.pickToOpen(window);
  return path === null ? { kind: 'cancelled' } : openPath(context, window, path);
}

/** A file that stands in the recent list, or any other the window has a handle for. */
export async function openHandle(
  context: FileContext,
  window: AppWindow,
  handle: string,
): Promise<OpenOutcome> {
  const entry = context.documents.find(handle);
  return entry === undefined ? unknownHandle() : openPath(context, window, entry.path);
}

/** Reads a file for a window, unless another window shows it: two copies of one file would overwrite each other. */
export async function openPath(context: FileContext, window: AppWindow, path: string): Promise<OpenOutcome> {
  const other = context.windows.withFile(path);
  if (other !== undefined && other !== window) {
    context.bringToFront(other);
    return { kind: 'open-elsewhere', name: basename(path) };
  }
  const read = await readScenario(path);
  if (read.kind === 'failed') {
    if (read.code === 'not-found') await context.recent.remove(path);
    return read;
  }
  // Left there by a save that was killed; nobody waits for it.
  void run(removeLitter(dirname(path)));
  return asOpened(context.documents.handleFor(path), path, read);
}

/** What was read, as a window opens it. */
export function asOpened(handle: string, path: string, { text, hash }: ReadText): OpenOutcome {
  return { kind: 'opened', file: { handle, name: basename(path), text, revision: hash } };
}

/** A handle of an earlier run, or an invented one. */
export function unknownHandle(): FileFailure {
  return failure('unknown-handle', say('main.theFile'), say('main.fileNotKnown'));
}
