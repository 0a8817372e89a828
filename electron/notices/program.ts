import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program that the papers are about. */
export interface Program {
  readonly name: string;
  readonly productName: string;
  readonly version: string;
  readonly description: string;
  readonly author: string;
  /** The names of its direct dependencies. */
  readonly dependencies: readonly string[];
  /** The version of Electron that the desktop edition runs in. */
  readonly electron: string;
  /** The checksums of the lock file, by place. */
  readonly integrity: ReadonlyMap<string, string>;
}

/** Names another Electron than the pinned one, where a folder is packaged with what is at hand. */
export const PACKAGED_ELECTRON = 'TISIM_PACKAGED_ELECTRON';

interface Manifest extends Omit<Program, 'dependencies' | 'electron' | 'integrity'> {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

/** Reads it from package.json and the lock file. */
export function readProgram(root: string, env: NodeJS.ProcessEnv = process.env): Program {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const { name, productName, version, description, author, dependencies, devDependencies } = manifest;
  return {
    name,
    productName,
    version,
    description,
    author,
    dependencies: Object.keys(dependencies),
    electron: env[PACKAGED_ELECTRON] ?? devDependencies['electron'] ?? 'unknown',
    integrity: new Map(
      Object.entries(packages).flatMap(([place, { integrity }]) =>
        integrity === undefined ? [] : [[place, integrity] as const],
      ),
    ),
  };
}
