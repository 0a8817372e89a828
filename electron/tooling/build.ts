import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OUT, ROOT } from './places';
import { runCommand } from './run-command';

/** Examples and lessons are part of the bundles; the other assets are not. */
const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'assets/examples',
  'assets/lessons',
  'package.json',
  'package-lock.json',
];
const BUNDLES = ['main/index.cjs', 'preload/index.cjs', 'renderer/index.html'];

/** Builds unless what is built is newer than every source. */
export async function buildIfNeeded(): Promise<boolean> {
  const built = await Promise.all(BUNDLES.map((file) => changed(join(OUT, file))));
  const sources = await Promise.all(SOURCES.map((path) => newest(join(ROOT, path))));
  return Math.min(...built) > Math.max(...sources) || build();
}

/** Says what went wrong when it fails; says nothing more than that it builds otherwise. */
export async function build(): Promise<boolean> {
  console.log('Building …');
  const built = await runCommand('npm', ['run', 'build', '--silent'], { cwd: ROOT });
  if (!built.ok) console.error(`The build failed.\n${built.output}`);
  return built.ok;
}

async function newest(path: string): Promise<number> {
  if (!(await stat(path)).isDirectory()) return changed(path);
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return Math.max(0, ...(await Promise.all(files.map((file) => changed(join(file.parentPath, file.name))))));
}

async function changed(path: string): Promise<number> {
  return stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}
