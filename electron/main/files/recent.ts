import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isJsonObject } from '../../../shared/format/envelope';
import type { RecentFile } from '../../../shared/ipc/start';
import { run } from '../../files/calls';
import { removeLitter } from '../../files/litter';
import { canonicalPath, type Documents } from './documents';

const MAX_RECENT = 10;

export interface Recent {
  load(): Promise<void>;
  list(): readonly RecentFile[];
  add(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  clear(): Promise<void>;
}

export interface RecentOptions {
  /** Where the list is kept between runs. */
  readonly storePath: string;
  readonly documents: Documents;
  /** Called after every change, for the menu and the list of the operating system. */
  readonly onChange: (paths: readonly string[]) => void;
}

/** The ten files used last, newest first. Losing the list is a nuisance, so its own failures are swallowed. */
export function createRecent({ storePath, documents, onChange }: RecentOptions): Recent {
  let paths: readonly string[] = [];

  async function change(next: readonly string[]): Promise<void> {
    paths = next;
    onChange(paths);
    await writeFileAtomic(storePath, `${JSON.stringify({ files: paths }, null, 2)}\n`).catch(() => undefined);
  }

  return {
    async load() {
      paths = await readPaths(storePath);
      onChange(paths);
      void tidyFolders(paths);
    },
    list: () => paths.map((path) => toRecentFile(path, documents)),
    add: (path) => change([path, ...without(paths, path)].slice(0, MAX_RECENT)),
    remove: (path) => change(without(paths, path)),
    clear: () => change([]),
  };
}

/** Removes what a killed save left there. One after the other: a lost network drive must not hold every thread. */
async function tidyFolders(paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.map((path) => dirname(path)))) await run(removeLitter(folder));
}

function toRecentFile(path: string, documents: Documents): RecentFile {
  return { handle: documents.handleFor(path), name: basename(path), folder: dirname(path) };
}

function without(paths: readonly string[], path: string): readonly string[] {
  const key = canonicalPath(path);
  return paths.filter((other) => canonicalPath(other) !== key);
}

async function readPaths(storePath: string): Promise<readonly string[]> {
  try {
    return pathsOf(JSON.parse(await readFile(storePath, 'utf8')));
  } catch {
    return [];
  }
}

function pathsOf(value: unknown): readonly string[] {
  const files: unknown = isJsonObject(value) ? value['files'] : null;
  return Array.isArray(files) && files.every(isPath) ? files.slice(0, MAX_RECENT) : [];
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
