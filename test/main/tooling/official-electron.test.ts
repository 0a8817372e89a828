import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../support/fakes';

const places = vi.hoisted(() => ({ pinned: '', cache: '' }));
vi.mock('node:module', () => ({
  createRequire: () => ({ resolve: () => `${places.pinned}/package.json` }),
}));
vi.mock('../../../electron/tooling/places', () => ({ cacheFolder: () => places.cache }));
const { officialElectron } = await import('../../../electron/tooling/official-electron');

const folder = temporaryFolder();
const say = vi.fn();
const probe = vi.fn<typeof fetch>();
const FETCHING = 'Fetching Electron 45.4.1 …';
const MIRROR = 'https://mirror.example/electron/';
const STAMP = 'electron-45.4.1-unreachable';

/** What the package's own installer does, as a program of its own. */
const INSTALLS = `
const { mkdirSync, writeFileSync } = require('node:fs');
mkdirSync(__dirname + '/dist', { recursive: true });
writeFileSync(__dirname + '/dist/version', '45.4.1');
writeFileSync(__dirname + '/dist/electron', '');
writeFileSync(__dirname + '/path.txt', 'electron');
`;

function pinnedPackage(installer: string): void {
  mkdirSync(places.pinned, { recursive: true });
  writeFileSync(join(places.pinned, 'package.json'), '{"version":"45.4.1"}');
  writeFileSync(join(places.pinned, 'install.js'), installer);
}

function unpacked(version: string): void {
  const dist = join(places.pinned, 'dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'version'), version);
  writeFileSync(join(dist, 'electron'), '');
  writeFileSync(join(places.pinned, 'path.txt'), 'electron\n');
}

beforeEach(() => {
  places.pinned = join(folder(), 'electron');
  places.cache = join(folder(), 'cache');
  vi.stubEnv('ELECTRON_MIRROR', MIRROR);
  vi.stubEnv('ELECTRON_GET_USE_PROXY', undefined);
  vi.stubGlobal('fetch', probe.mockReset().mockResolvedValue(new Response()));
  say.mockReset();
  pinnedPackage(INSTALLS);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const silent = () => probe.mockRejectedValue(new TypeError('fetch failed'));
const found = () => ({
  folder: join(places.pinned, 'dist'),
  binary: join(places.pinned, 'dist', 'electron'),
  version: '45.4.1',
});

describe('the pinned Electron', () => {
  it('is taken as it is when it is there, without a word and without the network', async () => {
    unpacked('v45.4.1\n');
    expect(await officialElectron(say)).toEqual(found());
    expect(say).not.toHaveBeenCalled();
    expect(probe).not.toHaveBeenCalled();
  });

  it('is fetched by its own installer when it is missing', async () => {
    expect(await officialElectron(say)).toEqual(found());
    expect(say.mock.calls).toEqual([[FETCHING]]);
    expect(probe.mock.calls[0]?.[0]).toBe(`${MIRROR}v45.4.1/SHASUMS256.txt`);
    expect(existsSync(places.cache)).toBe(false);
  });

  it('of another version than the pinned one is fetched anew', async () => {
    unpacked('45.4.0');
    expect(await officialElectron(say)).toEqual(found());
    expect(say).toHaveBeenCalledWith(FETCHING);
  });

  it('is fetched without asking the host first where there is a proxy, which the question would not use', async () => {
    vi.stubEnv('ELECTRON_GET_USE_PROXY', '1');
    silent();
    expect(await officialElectron(say)).toEqual(found());
  });

  it('that its installer cannot fetch is refused with the first line the installer said', async () => {
    pinnedPackage('console.error("certificate has expired\\nat TLSSocket"); process.exitCode = 1;');
    expect(await officialElectron(say)).toEqual({ reason: 'certificate has expired', isRemembered: false });
  });

  it('that its installer left out is missed, whatever the installer said', async () => {
    pinnedPackage('');
    expect(await officialElectron(say)).toEqual({
      reason: 'its installer left no binary',
      isRemembered: false,
    });
  });
});

describe('a host that does not answer', () => {
  const UNREACHABLE = { reason: `${MIRROR} cannot be reached`, isRemembered: false };
  const REMEMBERED = { reason: `${MIRROR} could not be reached within the last day`, isRemembered: true };

  it('is remembered for a day', async () => {
    silent();
    expect(await officialElectron(say)).toEqual(UNREACHABLE);
    expect(await officialElectron(say)).toEqual(REMEMBERED);
    expect(probe).toHaveBeenCalledTimes(1);
    const dayAgo = new Date(Date.now() - 86_500_000);
    utimesSync(join(places.cache, STAMP), dayAgo, dayAgo);
    expect(await officialElectron(say)).toEqual(UNREACHABLE);
    expect(probe).toHaveBeenCalledTimes(2);
  });

  it('is asked all the same when that is wanted, and forgotten when it answers', async () => {
    silent();
    await officialElectron(say);
    probe.mockResolvedValue(new Response());
    expect(await officialElectron(say, 'ignore')).toEqual(found());
    expect(readdirSync(places.cache)).toEqual([]);
  });

  it('says nothing about another host', async () => {
    silent();
    await officialElectron(say);
    vi.stubEnv('ELECTRON_MIRROR', 'https://other.example/');
    expect(await officialElectron(say)).toMatchObject({ isRemembered: false });
    expect(probe).toHaveBeenCalledTimes(2);
  });
});
