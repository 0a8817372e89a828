import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cacheFolder } from './places';
import { runCommand } from './run-command';

const ONE_DAY = 86_400_000;
const PROBE_SECONDS = 20;
const DOWNLOAD_SECONDS = 600;
const RELEASES = 'https://github.com/electron/electron/releases/download/';

type Official =
  | { readonly folder: string; readonly binary: string; readonly version: string }
  /** Remembered: it was not tried again. */
  | { readonly reason: string; readonly isRemembered: boolean };

/** The pinned package's own binary, fetched by the package's own installer when it is missing. */
export async function officialElectron(
  say: (line: string) => void,
  memory: 'heed' | 'ignore' = 'heed',
): Promise<Official> {
  const pinned = await pinnedPackage();
  const present = await presentBinary(pinned);
  if (present !== null) return present;
  const stamp = join(cacheFolder(), `electron-${pinned.version}-unreachable`);
  const host = releaseHost();
  if (memory === 'heed' && (await failedLately(stamp, host))) {
    return { reason: `${host} could not be reached within the last day`, isRemembered: true };
  }
  say(`Fetching Electron ${pinned.version} …`);
  const reason = await download(pinned, host);
  const fetched = await presentBinary(pinned);
  if (fetched !== null) {
    await rm(stamp, { force: true });
    return fetched;
  }
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, host);
  return { reason: reason ?? 'its installer left no binary', isRemembered: false };
}

interface Pinned {
  readonly folder: string;
  readonly version: string;
}

async function pinnedPackage(): Promise<Pinned> {
  const file = createRequire(import.meta.url).resolve('electron/package.json');
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  return { folder: dirname(file), version };
}

async function presentBinary({ folder, version }: Pinned): Promise<Official | null> {
  try {
    const dist = join(folder, 'dist');
    const found = (await readFile(join(dist, 'version'), 'utf8')).trim().replace(/^v/, '');
    const binary = join(dist, (await readFile(join(folder, 'path.txt'), 'utf8')).trim());
    return found === version && existsSync(binary) ? { folder: dist, binary, version } : null;
  } catch {
    return null;
  }
}

function releaseHost(): string {
  return process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? RELEASES;
}

/** Asking a host that does not answer takes long, and every start would ask again. */
async function failedLately(stamp: string, host: string): Promise<boolean> {
  try {
    const isFresh = Date.now() - (await stat(stamp)).mtimeMs < ONE_DAY;
    return isFresh && (await readFile(stamp, 'utf8')) === host;
  } catch {
    return false;
  }
}

/** Runs the installer; answers with the reason when it failed. */
async function download({ folder, version }: Pinned, host: string): Promise<string | null> {
  if (!(await answers(`${host}v${version}/SHASUMS256.txt`))) return `${host} cannot be reached`;
  const installed = await runCommand(process.execPath, [join(folder, 'install.js')], {
    timeoutSeconds: DOWNLOAD_SECONDS,
  });
  return installed.ok ? null : (installed.output.trim().split('\n')[0] ?? 'its installer failed');
}

/** The installer has no limit of its own, and would wait minutes for a host that drops what it is sent. */
async function answers(url: string): Promise<boolean> {
  // The probe knows no proxy; the installer does.
  if (process.env['ELECTRON_GET_USE_PROXY'] !== undefined) return true;
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_SECONDS * 1000) });
    return true;
  } catch {
    return false;
  }
}
