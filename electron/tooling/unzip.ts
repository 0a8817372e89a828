import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/**
 * Unpacks the entries that `rename` gives a name to. The library itself refuses names that would leave the folder;
 * `unzip` is not used because a bare Debian does not have it.
 */
export async function unzip(
  archive: string,
  folder: string,
  rename: (name: string) => string | null,
): Promise<void> {
  const zip = await openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    const name = rename(entry.fileName);
    if (name === null || name.endsWith('/')) continue;
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    // The upper half of the attributes is the Unix mode; only its permission bits are wanted.
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { mode: mode || 0o644 }));
  }
}
