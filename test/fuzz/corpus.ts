import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../electron/tooling/places';

export interface Sample {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Longer files make a step slow, and find nothing that shorter ones do not. */
const MAX_BYTES = 64 * 1024;

/** Every file below these folders of the repository, in a fixed order. */
export function corpusOf(...folders: readonly string[]): readonly Sample[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .toSorted()
      .map((name) => ({ name, path: join(ROOT, folder, name) }))
      .filter(({ path }) => statSync(path).isFile() && statSync(path).size <= MAX_BYTES)
      .map(({ name, path }) => ({ name, bytes: readFileSync(path) })),
  );
}
