import { join } from 'node:path';
import { attempt, call, type Work } from './calls';
import { removeStaleLock } from './lock';
import { isLeftBehind } from './maker';
import { tagOfTemporary } from './temporary';

const LOCK = /^\.tisim-[0-9a-f]{16}\.lock$/;
/** Nobody here can tell whether a program on another computer still runs; a save of a day does not exist. */
const DAY_MS = 86_400_000;

/** Removes what killed programs left in a folder: their temporary files and locks, never a running one's, never others'. */
export function* removeLitter(folder: string): Work<void> {
  for (const name of (yield* attempt(call('readdir', folder))) ?? []) {
    const path = join(folder, name);
    const tag = tagOfTemporary(name);
    if (LOCK.test(name)) yield* removeStaleLock(path);
    else if (tag !== null) yield* attempt(removeLeftBehind(path, tag));
  }
}

function* removeLeftBehind(path: string, tag: string): Work<void> {
  const { mtimeMs } = yield* call('lstat', path);
  if (isLeftBehind(tag, Date.now() - mtimeMs, DAY_MS)) yield* call('unlink', path);
}
