import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, realpath, readFile, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { contentHash } from './content-hash';

const RENAME_TRIES = 5;
const RENAME_PAUSE_MS = 60;

interface Existing {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Replaces a file so that at every moment, power cut included, the path holds the whole old text or the whole new one:
 * a temporary file beside it, forced to disk, read back and compared, then renamed into place, then the folder forced
 * to disk. Links are followed; mode and owner are kept. Returns the hash of what was written.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  const hash = contentHash(bytes);
  const target = await realTarget(path);
  const existing = await existingFile(target);
  const folder = dirname(target);
  // A name of its own, not the file's plus a suffix: a name of full length would then be too long.
  const temporary = join(folder, `.tisim-${randomUUID()}.tmp`);
  try {
    await writeTemporary(temporary, bytes, existing);
    if (contentHash(await readFile(temporary)) !== hash) throw new Error('The bytes on disk differ.');
    await renameInto(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
  return hash;
}

async function realTarget(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function existingFile(target: string): Promise<Existing | null> {
  const found = await stat(target).catch(() => null);
  if (found === null) return null;
  // Renaming over a read-only file would succeed where writing to it would not; the person locked it on purpose.
  if ((found.mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'EACCES' });
  await access(target, constants.W_OK);
  return found;
}

async function writeTemporary(path: string, bytes: Uint8Array, existing: Existing | null): Promise<void> {
  const file = await open(path, 'wx', existing === null ? 0o666 : existing.mode & 0o777);
  try {
    await file.writeFile(bytes);
    if (existing !== null) await keepOwnerAndMode(file, existing);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function keepOwnerAndMode(file: FileHandle, existing: Existing): Promise<void> {
  // Only an administrator may give files away; failing to is no reason to lose the save.
  await file.chown(existing.uid, existing.gid).catch(() => undefined);
  await file.chmod(existing.mode & 0o7777).catch(() => undefined);
}

async function renameInto(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      // On Windows a virus scanner or a sync client may hold the file for a moment.
      if (process.platform !== 'win32' || attempt === RENAME_TRIES) throw error;
      await wait(RENAME_PAUSE_MS * attempt);
    }
  }
}

async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows and some network folders cannot do this; the file itself is on disk already.
  }
}
