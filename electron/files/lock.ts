import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { attempt, call, type Work } from './calls';
import { isLeftBehind, makerTag, parseMaker, releaseTag } from './maker';
import { codeOf, Refused } from './refused';
import { withTemporary } from './temporary';

const PAUSE_MS = 25;
const PATIENCE_MS = 5_000;
/** It is held for the moment between the last look and the renaming, so an old one was left behind. */
const OLD_MS = 60_000;
/** As long as the owner's name may take to be written into it, on a drive that has no links. */
const UNSIGNED_MS = 2_000;
const NO_LINKS = new Set(['EACCES', 'EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EMLINK']);

/** A lock on one file, between programs: who holds it, and whether it is still its holder's. */
export interface Lock {
  readonly path: string;
  readonly tag: string;
}

/** Does the work while no other of our programs is between its last look at this file and replacing it. */
export function* withLock<T>(target: string, work: (lock: Lock) => Work<T>): Work<T> {
  const lock = { path: lockPath(target), tag: makerTag() };
  try {
    yield* acquire(lock);
    try {
      return yield* work(lock);
    } finally {
      if ((yield* attempt(isStillOurs(lock))) === true) yield* attempt(call('unlink', lock.path));
    }
  } finally {
    releaseTag(lock.tag);
  }
}

/** Nobody took it for left behind, as they may after this computer slept. */
export function* isStillOurs({ path, tag }: Lock): Work<boolean> {
  try {
    return (yield* call('readFile', path)).toString() === tag;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function lockPath(target: string): string {
  const name = createHash('sha256').update(basename(target)).digest('hex').slice(0, 16);
  return join(dirname(target), `.tisim-${name}.lock`);
}

function* acquire({ path, tag }: Lock): Work<void> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      return yield* put(path, tag);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    if (yield* removeStaleLock(path)) continue;
    if (waited >= PATIENCE_MS) throw new Refused('busy');
    yield* call('wait', PAUSE_MS);
  }
}

/** Signed elsewhere and linked into place, so that no kill leaves a lock without a name. */
function* put(path: string, tag: string): Work<void> {
  yield* withTemporary(dirname(path), function* link(signed) {
    yield* sign(signed, tag);
    try {
      yield* call('link', signed, path);
    } catch (error) {
      if (!NO_LINKS.has(codeOf(error))) throw error;
      yield* sign(path, tag);
    }
  });
}

function* sign(path: string, tag: string): Work<void> {
  const file = yield* call('open', path, 'wx', 0o644);
  try {
    yield* call('writeFile', file, Buffer.from(tag));
  } catch (error) {
    yield* attempt(call('unlink', path));
    throw error;
  } finally {
    yield* attempt(call('close', file));
  }
}

/** Removes a lock whose owner is gone; true when there is none any more. */
export function* removeStaleLock(path: string): Work<boolean> {
  const stats = yield* attempt(call('lstat', path));
  const tag = (yield* attempt(call('readFile', path)))?.toString();
  if (stats === null || tag === undefined) return (yield* attempt(call('lstat', path))) === null;
  if (!isStale(tag, Date.now() - stats.mtimeMs)) return false;
  // Moved aside first, and looked at again: another program may have removed the old one and made its own since.
  return yield* withTemporary(dirname(path), function* moveAside(aside) {
    if ((yield* attempt(moved(path, aside))) === null) return false;
    const isTheStale = (yield* attempt(call('readFile', aside)))?.toString() === tag;
    if (!isTheStale) yield* attempt(call('link', aside, path));
    return isTheStale;
  });
}

function* moved(from: string, to: string): Work<true> {
  yield* call('rename', from, to);
  return true;
}

function isStale(tag: string, age: number): boolean {
  if (age > OLD_MS) return true;
  return parseMaker(tag) === null ? age > UNSIGNED_MS : isLeftBehind(tag, age, OLD_MS);
}
