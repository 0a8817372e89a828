import type { Stats } from 'node:fs';
import { constants } from 'node:fs';
import { dirname } from 'node:path';
import { attempt, call, type Work } from './calls';
import { contentHash } from './content-hash';
import { removeLitter } from './litter';
import { isStillOurs, withLock } from './lock';
import { readWhole } from './read-whole';
import { codeOf, Refused } from './refused';
import { existingFile, realTarget } from './target';
import { withTemporary } from './temporary';

const RENAME_TRIES = 5;
const RENAME_PAUSE_MS = 60;
/** The new file is in place, but the disk failed; everything else a folder answers means that it cannot be forced. */
const DISK_FAILED = new Set(['EIO', 'ENOSPC', 'EDQUOT']);

/** What stands where the new text goes: its bytes, nothing, or more than anybody looks at. */
export type Current = Uint8Array | 'too-large' | null;

export interface WriteOptions {
  /** Throws when that must not be replaced. Asked before anything is written, and again with the lock held. */
  readonly check?: (current: Current) => void;
  /** Keeps what is about to be replaced, with its time. */
  readonly keep?: (replaced: Uint8Array, at: number) => Work<void>;
  /** Another name of the same file keeps the old text; otherwise a file with several names is refused. */
  readonly splitsHardLink?: boolean;
}

/**
 * The one writer of people's files. At every moment, power cut included, the path holds the whole old text or the whole
 * new one: a temporary file beside it, forced to disk, read back and compared, then renamed into place under a lock,
 * then the folder forced to disk. A symbolic link stays one and its target is written; mode and owner are kept. Returns
 * the hash of what was written.
 */
export function* writeWhole(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): Work<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const hash = contentHash(bytes);
  const target = yield* realTarget(path);
  const existing = yield* lookBefore(target, options);
  const folder = dirname(target);
  yield* withTemporary(folder, function* prepare(temporary) {
    yield* writeTemporary(temporary, bytes, existing);
    if (contentHash(yield* call('readFile', temporary)) !== hash) throw new Refused('not-verified');
    yield* withLock(target, function* replace(lock) {
      options.check?.(yield* existingBytes(target));
      if (!(yield* isStillOurs(lock))) throw new Refused('busy');
      yield* renameInto(temporary, target);
    });
  });
  yield* syncFolder(folder);
  yield* removeLitter(folder);
  return hash;
}

/** Everything that speaks against it is found before anything is written. */
function* lookBefore(
  target: string,
  { check, keep, splitsHardLink = false }: WriteOptions,
): Work<Stats | null> {
  const existing = yield* replaceable(target, splitsHardLink);
  const current = yield* existingBytes(target);
  check?.(current);
  if (keep !== undefined && current instanceof Uint8Array) yield* keep(current, existing?.mtimeMs ?? 0);
  return existing;
}

function* replaceable(target: string, splitsHardLink: boolean): Work<Stats | null> {
  const found = yield* existingFile(target);
  if (found === null) return null;
  // Renaming over a read-only file would succeed where writing to it would not; the person locked it on purpose.
  if ((found.mode & 0o222) === 0) throw new Refused('read-only');
  yield* call('access', target, constants.W_OK);
  // Renaming would part the names, writing in place could be cut off in the middle: neither unasked.
  if (found.nlink > 1 && !splitsHardLink) throw new Refused('hard-link');
  return found;
}

/** What stands under a name, for a look before the person is asked anything. */
export function* existingBytes(path: string): Work<Current> {
  try {
    return yield* readWhole(path);
  } catch (error) {
    if (codeOf(error) === 'too-large') return 'too-large';
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function* writeTemporary(path: string, bytes: Uint8Array, existing: Stats | null): Work<void> {
  const file = yield* call('open', path, 'wx', existing === null ? 0o666 : existing.mode & 0o777);
  try {
    yield* call('writeFile', file, bytes);
    if (existing !== null) yield* keepOwnerAndMode(file, existing);
    yield* call('fsync', file);
  } catch (error) {
    yield* attempt(call('close', file));
    throw error;
  }
  // Network drives tell only now that there was no room.
  yield* call('close', file);
}

/** Only an administrator may give files away; failing to is no reason to lose the save. */
function* keepOwnerAndMode(file: number, { uid, gid, mode }: Stats): Work<void> {
  const { uid: ownUid, gid: ownGid } = yield* call('fstat', file);
  if (uid !== ownUid) yield* attempt(call('fchown', file, uid, -1));
  if (gid !== ownGid) yield* attempt(call('fchown', file, -1, gid));
  yield* attempt(call('fchmod', file, mode & 0o7777));
}

function* renameInto(from: string, to: string): Work<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return yield* call('rename', from, to);
    } catch (error) {
      // On Windows a virus scanner or a sync client may hold the file for a moment.
      if (process.platform !== 'win32' || tries === RENAME_TRIES) throw error;
      yield* call('wait', RENAME_PAUSE_MS * tries);
    }
  }
}

function* syncFolder(folder: string): Work<void> {
  const file = yield* attempt(call('open', folder, 'r'));
  if (file === null) return;
  try {
    yield* call('fsync', file);
  } catch (error) {
    if (DISK_FAILED.has(codeOf(error))) throw new Refused('not-confirmed');
  } finally {
    yield* attempt(call('close', file));
  }
}
