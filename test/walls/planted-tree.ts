import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** File names, relative to the top of the repository, and their text. */
export type Files = Readonly<Record<string, string>>;

/** The tool configurations under test, never a copy of their rules. */
const CONFIGURATIONS = ['.oxlintrc.json', '.dependency-cruiser.cjs', 'tsconfig.json'];
const ROOMS = ['electron', 'renderer', 'shared', 'test'];

/**
 * A small house in a temporary folder with the repository's own rules and the given files in it.
 * A folder apart, so that a planted violation can never be committed or seen by another tool.
 */
export function plantTree(files: Files): { readonly root: string; readonly fell: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'walls-'));
  for (const name of CONFIGURATIONS) copyFileSync(join(repository, name), join(root, name));
  for (const room of ROOMS) {
    mkdirSync(join(root, room));
    copyFileSync(join(repository, room, 'tsconfig.json'), join(root, room, 'tsconfig.json'));
  }
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return { root, fell: () => rmSync(root, { recursive: true, force: true }) };
}
