import type { UnreadFile } from '../../shared/ipc/contract';
import { say } from '../words/say';
import type { NamedFile } from './browser-files';

/** What was dropped on the window. */
export interface Dropped {
  readonly files: readonly File[];
  readonly folders: readonly FileSystemDirectoryEntry[];
}

/** Must be called while the drop is handled: afterwards the browser has forgotten what was dropped. */
export function droppedIn({ items, files }: DataTransfer): Dropped {
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  const folders = entries.filter(
    (entry) => entry !== null && entry.isDirectory,
  ) as FileSystemDirectoryEntry[];
  if (folders.length === 0) return { files: [...files], folders };
  const isFile = (n: number) => entries[n]?.isDirectory !== true;
  const own = [...items].flatMap((item, n) => (isFile(n) ? (item.getAsFile() ?? []) : []));
  return { files: own, folders };
}

const MAX_FILES = 200;
const MAX_BYTES = 256 * 1024 * 1024;

export interface FolderFiles {
  readonly files: readonly NamedFile[];
  readonly unread: readonly UnreadFile[];
}

/** All files of a folder and of the folders in it, named by their way there; hidden ones and those of tools are passed by. */
export async function filesInFolder(folder: FileSystemDirectoryEntry): Promise<FolderFiles> {
  const files: NamedFile[] = [];
  const unread: UnreadFile[] = [];
  let bytes = 0;
  const waiting: FileSystemDirectoryEntry[] = [folder];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const entry of await entriesOf(next)) {
      const name = entry.fullPath.replace(/^\//, '');
      if (isPassedBy(entry.name)) continue;
      if (entry.isDirectory) {
        waiting.push(entry as FileSystemDirectoryEntry);
        continue;
      }
      const file = await fileOf(entry as FileSystemFileEntry);
      bytes += file?.size ?? 0;
      if (files.length >= MAX_FILES || bytes > MAX_BYTES)
        return { files, unread: [...unread, tooMany(folder)] };
      if (file === null) unread.push({ name, message: say('document.fileInFolderNotRead') });
      else files.push({ name, file });
    }
  }
  return { files, unread };
}

function tooMany({ name }: FileSystemDirectoryEntry): UnreadFile {
  const message = say('document.folderTooLarge', { most: String(MAX_FILES) });
  return { name: `${name}/`, message };
}

function isPassedBy(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** In the order of their names: a folder gives its entries in parts, and in any order. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (part.length === 0) return all.sort((a, b) => a.name.localeCompare(b.name));
    all.push(...part);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}
