import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { VersionInfo } from '../../../shared/ipc/kept-work';
import { attempt, call, run, type Work } from '../../files/calls';
import { contentHash } from '../../files/content-hash';
import { writeWhole } from '../../files/write-whole';

const MOST_OF_A_FILE = 50;
const MOST_BYTES = 200 * 1024 * 1024;
const NAME = /^(\d{1,16})-(\d{1,12})-([0-9a-f]{64})\.tisim$/;

/** Dated copies of every saved file, so that a save is no end of what was there before. */
export interface Versions {
  /** Keeps a content under the key of its file. Failing to is no reason to lose a save, so it never throws. */
  keep(key: string, bytes: Uint8Array, at: number): Work<void>;
  list(key: string): Promise<readonly VersionInfo[]>;
  /** Where a copy lies; null when there is none of that name. */
  find(key: string, id: string): Promise<string | null>;
}

export interface VersionsOptions {
  readonly folder: string;
  readonly mostBytes?: number;
}

interface Version extends VersionInfo {
  readonly path: string;
  readonly hash: string;
}

/** Each file has a folder; time, size and hash are the copy's name, so that looking opens nothing. */
export function createVersions({ folder, mostBytes = MOST_BYTES }: VersionsOptions): Versions {
  const folderOf = (key: string): string =>
    join(folder, createHash('sha256').update(key).digest('hex').slice(0, 32));

  function* keepOrFail(key: string, bytes: Uint8Array, at: number): Work<void> {
    const own = folderOf(key);
    yield* call('mkdir', own);
    const hash = contentHash(bytes);
    const path = join(own, `${Math.round(at)}-${bytes.length}-${hash}.tisim`);
    const same = (yield* versionsIn(own)).find((version) => version.hash === hash);
    if (same === undefined) yield* writeWhole(path, bytes);
    else if (same.savedAt < at) yield* call('rename', same.path, path);
    yield* removeOldest(folder, own, mostBytes);
  }

  return {
    *keep(key, bytes, at) {
      yield* attempt(keepOrFail(key, bytes, at));
    },
    list: async (key) =>
      (await run(versionsIn(folderOf(key)))).map(({ id, savedAt, bytes }) => ({ id, savedAt, bytes })),
    find: async (key, id) =>
      (await run(versionsIn(folderOf(key)))).find((version) => version.id === id)?.path ?? null,
  };
}

function* versionsIn(folder: string): Work<readonly Version[]> {
  const names = (yield* attempt(call('readdir', folder))) ?? [];
  const versions = names.flatMap((id) => {
    const [, savedAt, bytes, hash] = NAME.exec(id) ?? [];
    return hash === undefined
      ? []
      : [{ id, path: join(folder, id), savedAt: Number(savedAt), bytes: Number(bytes), hash }];
  });
  return versions.toSorted((a, b) => b.savedAt - a.savedAt);
}

/** Too many of this file, then too much of all files; the newest of this one always stays. */
function* removeOldest(root: string, own: string, mostBytes: number): Work<void> {
  const ofThis = yield* versionsIn(own);
  for (const { path } of ofThis.slice(MOST_OF_A_FILE)) yield* call('unlink', path);
  const newest = ofThis[0]?.path;
  const all: Version[] = [];
  for (const name of yield* call('readdir', root)) all.push(...(yield* versionsIn(join(root, name))));
  let total = all.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, bytes } of all.toSorted((a, b) => a.savedAt - b.savedAt)) {
    if (total <= mostBytes) return;
    if (path === newest) continue;
    yield* call('unlink', path);
    total -= bytes;
  }
}
