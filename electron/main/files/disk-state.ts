import { dirname } from 'node:path';
import type { DiskState, OpenOutcome } from '../../../shared/ipc/contract';
import { attempt, call, run } from '../../files/calls';
import { contentHash } from '../../files/content-hash';
import { readWhole } from '../../files/read-whole';
import { codeOf, Refused } from '../../files/refused';
import type { DocumentEntry } from './documents';
import { failureFrom } from './failures';
import type { FileContext } from './file-context';
import { inTime } from './in-time';
import { asOpened, unknownHandle } from './open-scenario';
import { readScenario } from './read-scenario';

type OnDisk = { readonly hash: string } | Exclude<DiskState, 'unchanged'>;

/** Looks that are not answered yet: each holds one of the few threads for files, so a lost drive gets one and no more. */
const looks = new WeakMap<DocumentEntry, Promise<OnDisk>>();

/** Whether the file still holds what a document last read or wrote. */
export async function checkDisk(
  context: FileContext,
  { handle, revision }: { readonly handle: string; readonly revision: string },
): Promise<DiskState> {
  const entry = context.documents.find(handle);
  if (entry === undefined) return 'missing';
  const state = await inTime(look(entry)).catch(() => 'unreachable' as const);
  if (typeof state === 'string') return state === 'missing' && revision === '' ? 'unchanged' : state;
  return state.hash === revision ? 'unchanged' : 'changed';
}

/** What the file holds now, for the window that has it; nobody is asked. */
export async function readDisk(context: FileContext, handle: string): Promise<OpenOutcome> {
  const entry = context.documents.find(handle);
  if (entry === undefined) return unknownHandle();
  try {
    const read = await inTime(readScenario(entry.path));
    return read.kind === 'failed' ? read : asOpened(handle, entry.path, read);
  } catch (error) {
    return failureFrom(error, entry.path, 'open');
  }
}

function look(entry: DocumentEntry): Promise<OnDisk> {
  const pending = looks.get(entry) ?? hashOnDisk(entry.path).finally(() => looks.delete(entry));
  looks.set(entry, pending);
  return pending;
}

async function hashOnDisk(path: string): Promise<OnDisk> {
  try {
    return { hash: contentHash(await run(readWhole(path))) };
  } catch (error) {
    // A folder, a pipe or a giant stands there now.
    if (error instanceof Refused) return 'changed';
    if (codeOf(error) !== 'ENOENT') return 'unreachable';
    const folder = await run(attempt(call('stat', dirname(path))));
    return folder === null ? 'unreachable' : 'missing';
  }
}
