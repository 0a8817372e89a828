import { join } from 'node:path';
import { attempt, call, type Work } from './calls';
import { removeStaleLock } from './lock';
import { isLocal, isRunning } from './maker';
import { makerOfTemporary } from './temporary-name';

const LOCK = /^\.tisim-[0-9a-f]{16}\.lock$/;
/** Nobody here can tell whether a program on another computer still runs; a save of a day does not exist. */
const DAY_MS = 86_400_000;

/** Removes what killed programs left in a folder: their temporary files and locks, never a running one's, never others'. */
export function* removeLitter(folder: string): Work<void> {
  for (const name of (yield* attempt(call('readdir', folder))) ?? []) {
    const path = join(folder, name);
    if (LOCK.test(name)) yield* removeStaleLock(path);
    else if (yield* isLeftBehind(path, name)) yield* attempt(call('unlink', path));
  }
}

function* isLeftBehind(path: string, name: string): Work<boolean> {
  const maker = makerOfTemporary(name);
  if (maker === null) return false;
  if (isLocal(maker)) return !isRunning(maker);
  const stats = yield* attempt(call('lstat', path));
  return stats !== null && Date.now() - stats.mtimeMs > DAY_MS;
}
