import { existsSync } from 'node:fs';
import { runCommand } from './run-command';

/** What a bare Debian lacks for Electron, a virtual display and the browser tests. */
const PACKAGES = [
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
  'libxtst6',
  'fonts-dejavu-core',
  'chromium',
];
/** Newer Debians renamed the libraries whose types hold a time. */
const NEW_NAME_ENDING = 't64';

/** Sees to it that they are there: null when they are, otherwise what the person must do. */
export async function provideSystemPackages(): Promise<string | null> {
  if (!existsSync('/etc/debian_version')) return null;
  const missing = await missingPackages();
  if (missing.length === 0) return null;
  if (process.getuid?.() !== 0) return `Run: sudo apt-get install -y ${missing.join(' ')}`;
  return install(missing);
}

async function missingPackages(): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const name of PACKAGES) if (!(await isInstalled(name))) missing.push(name);
  return missing;
}

async function isInstalled(name: string): Promise<boolean> {
  if (name === 'chromium' && (await findBrowser()) !== null) return true;
  for (const each of [name, name + NEW_NAME_ENDING]) {
    const { ok, output } = await runCommand('dpkg-query', ['-W', '-f=${db:Status-Status}', each]);
    if (ok && output === 'installed') return true;
  }
  return false;
}

/** A Chromium the person has under any of its names. */
async function findBrowser(): Promise<string | null> {
  const { ok, output } = await runCommand('sh', [
    '-c',
    'command -v chromium || command -v chromium-browser || command -v google-chrome',
  ]);
  return ok ? output.trim() : null;
}

async function install(missing: readonly string[]): Promise<string | null> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq'], { env, isShown: true });
  const names: string[] = [];
  for (const name of missing) names.push(await currentName(name));
  console.log(`Installing ${names.join(' ')} …`);
  const { ok } = await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    env,
    isShown: true,
  });
  return ok ? null : `apt-get could not install ${names.join(' ')}`;
}

async function currentName(name: string): Promise<string> {
  const { ok } = await runCommand('apt-cache', ['show', '--quiet=2', name + NEW_NAME_ENDING]);
  return ok ? name + NEW_NAME_ENDING : name;
}
