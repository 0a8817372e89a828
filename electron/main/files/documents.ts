import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

export interface DocumentEntry {
  readonly handle: string;
  /** As the person picked it; a symbolic link stays a link. */
  readonly path: string;
  /** The same for every spelling of it. Kept, since finding it asks the drive, which may not answer. */
  readonly key: string;
}

/** Which file a handle stands for. The window knows handles only, so it cannot name a file nobody picked. */
export interface Documents {
  /** The same file gives the same handle, however its path is spelled. */
  handleFor(path: string): string;
  find(handle: string): DocumentEntry | undefined;
}

/** A registry for one run of the program; handles mean nothing to the next run. */
export function createDocuments(): Documents {
  const entries = new Map<string, DocumentEntry>();
  const handles = new Map<string, string>();
  return {
    handleFor(path) {
      const key = canonicalPath(path);
      const known = handles.get(key);
      if (known !== undefined) return known;
      const handle = randomUUID();
      handles.set(key, handle);
      entries.set(handle, { handle, path: resolve(path), key });
      return handle;
    },
    find: (handle) => entries.get(handle),
  };
}

/** One spelling a file: links followed, and on systems that ignore case the case of the disk. */
export function canonicalPath(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync.native(full);
  } catch {
    // A file that does not exist yet still has a folder that may be reached by a link.
    return dirname(full) === full ? full : join(canonicalPath(dirname(full)), basename(full));
  }
}
