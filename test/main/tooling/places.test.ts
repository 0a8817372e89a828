import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder, OUT, RENDERER_OUT, ROOT } from '../../../electron/tooling/places';
import { pretendedMachine } from '../support/pretend';

const machine = pretendedMachine();
const NAME = 'tenant-isolation-simulator';

describe('the checkout', () => {
  it('is the folder of the package, and what is built lies in it', () => {
    expect(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))).toMatchObject({ name: NAME });
    expect(existsSync(join(ROOT, 'electron', 'tooling', 'places.ts'))).toBe(true);
    expect([OUT, RENDERER_OUT]).toEqual([join(ROOT, 'out'), join(ROOT, 'out', 'renderer')]);
  });
});

describe('the cache', () => {
  it.each([
    ['linux', { XDG_CACHE_HOME: '/caches' }, join('/caches', NAME)],
    ['linux', { XDG_CACHE_HOME: '' }, join(homedir(), '.cache', NAME)],
    ['linux', {}, join(homedir(), '.cache', NAME)],
    ['darwin', { XDG_CACHE_HOME: '/caches' }, join(homedir(), 'Library', 'Caches', NAME)],
    ['win32', { LOCALAPPDATA: '/local' }, join('/local', NAME, 'Cache')],
    ['win32', {}, join(homedir(), 'AppData', 'Local', NAME, 'Cache')],
  ] as const)(
    'on %s with %j is where the system keeps what can be fetched again',
    (platform, env, wanted) => {
      machine(platform);
      expect(cacheFolder(env)).toBe(wanted);
    },
  );
});
