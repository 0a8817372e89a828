import { basename } from 'node:path';
import type { OpenOutcome } from '../../../shared/ipc/contract';
import type { VersionInfo } from '../../../shared/ipc/kept-work';
import { say } from '../../words/say';
import { failure } from './failures';
import type { FileContext } from './file-context';
import { unknownHandle } from './open-scenario';
import { readScenario } from './read-scenario';

/** The dated copies of a file, newest first. */
export async function listVersions(context: FileContext, handle: string): Promise<readonly VersionInfo[]> {
  const entry = context.documents.find(handle);
  return entry === undefined ? [] : context.versions.list(entry.key);
}

/** One of them, as a text without a file: it is never saved over. */
export async function readVersion(
  context: FileContext,
  { handle, id }: { readonly handle: string; readonly id: string },
): Promise<OpenOutcome> {
  const entry = context.documents.find(handle);
  if (entry === undefined) return unknownHandle();
  const path = await context.versions.find(entry.key, id);
  if (path === null) return failure('not-found', entry.path, say('main.versionNotKept'));
  const read = await readScenario(path);
  if (read.kind === 'failed') return read;
  return {
    kind: 'opened',
    file: { handle: null, name: basename(entry.path), text: read.text, revision: null },
  };
}
