import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files into a folder, each by its path. */
export function plant(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

interface Planted {
  readonly licence?: string;
  readonly text?: string;
  readonly code?: string;
}

/** The files of a package that a program could bundle. */
export function aPackage(
  name: string,
  { licence = 'MIT', text = `Copyright ${name}`, code = `export const told = '${name}';` }: Planted = {},
): Readonly<Record<string, string>> {
  const folder = `node_modules/${name}`;
  const manifest = { name, version: '1.2.3', license: licence, type: 'module', main: 'index.js' };
  return {
    [`${folder}/package.json`]: JSON.stringify(manifest),
    [`${folder}/index.js`]: code,
    ...(text === '' ? {} : { [`${folder}/LICENSE`]: text }),
  };
}
