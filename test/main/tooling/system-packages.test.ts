import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pretendedMachine } from '../support/pretend';

const { existsSync, runCommand } = vi.hoisted(() => ({ existsSync: vi.fn(), runCommand: vi.fn() }));
vi.mock('node:fs', () => ({ existsSync }));
vi.mock('../../../electron/tooling/run-command', () => ({ runCommand }));
const { provideSystemPackages } = await import('../../../electron/tooling/system-packages');

const machine = pretendedMachine();
const OTHERS = ['xauth', 'libnss3', 'libgbm1', 'libxss1', 'libdrm2', 'libxkbcommon0', 'libxtst6'];
const ALL = ['xvfb', 'libgtk-3-0', 'libasound2', 'libatk-bridge2.0-0', 'fonts-dejavu-core', ...OTHERS];
const YES = { ok: true, output: 'installed' };
const NO = { ok: false, output: '' };

interface Debian {
  readonly installed: readonly string[];
  /** What apt knows by its newer name. */
  readonly renamed?: readonly string[];
  readonly hasBrowser?: boolean;
  readonly canInstall?: boolean;
}

/** A Debian on which these packages are there; answers with what was asked of apt-get. */
function debian({ installed, renamed = [], hasBrowser = true, canInstall = true }: Debian) {
  const asked: string[] = [];
  existsSync.mockImplementation((path) => path === '/etc/debian_version');
  runCommand.mockImplementation((command: string, args: readonly string[]) => {
    const last = args.at(-1) ?? '';
    if (command === 'dpkg-query') return Promise.resolve(installed.includes(last) ? YES : NO);
    if (command === 'apt-cache') return Promise.resolve(renamed.includes(last) ? YES : NO);
    if (command === 'sh') return Promise.resolve(hasBrowser ? { ok: true, output: '/usr/bin/x' } : NO);
    asked.push([command, ...args].join(' '));
    return Promise.resolve({ ok: args[0] === 'update' || canInstall, output: '' });
  });
  return asked;
}

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));
afterEach(() => {
  vi.restoreAllMocks();
  runCommand.mockReset();
  existsSync.mockReset();
});

describe('the packages of the system', () => {
  it('are nothing to ask about where the system is no Debian', async () => {
    existsSync.mockReturnValue(false);
    expect(await provideSystemPackages()).toBeNull();
    expect(runCommand).not.toHaveBeenCalled();
  });

  it('that are all there, by an old name or by a new one, need nothing', async () => {
    machine('linux', { user: 0 });
    const renamed = ALL.map((name) => (name === 'libgtk-3-0' ? 'libgtk-3-0t64' : name));
    const asked = debian({ installed: renamed });
    expect(await provideSystemPackages()).toBeNull();
    expect(asked).toEqual([]);
  });

  it('that are missing are named in the one command a person must run', async () => {
    machine('linux', { user: 1000 });
    const asked = debian({ installed: ALL.filter((name) => !/^xvfb$|^libasound2$/.test(name)) });
    expect(await provideSystemPackages()).toBe('Run: sudo apt-get install -y xvfb libasound2');
    expect(asked).toEqual([]);
  });

  it('count a package that was removed, but not purged, as missing', async () => {
    machine('linux', { user: 1000 });
    debian({ installed: ALL });
    const answer = runCommand.getMockImplementation();
    runCommand.mockImplementation((command: string, args: readonly string[]) =>
      args.at(-1) === 'xvfb'
        ? Promise.resolve({ ok: true, output: 'config-files' })
        : (answer?.(command, args) as unknown),
    );
    expect(await provideSystemPackages()).toBe('Run: sudo apt-get install -y xvfb');
  });

  it('lack a browser only where there is none by any name', async () => {
    machine('linux', { user: 1000 });
    debian({ installed: ALL, hasBrowser: false });
    expect(await provideSystemPackages()).toBe('Run: sudo apt-get install -y chromium');
    debian({ installed: [...ALL, 'chromium'], hasBrowser: false });
    expect(await provideSystemPackages()).toBeNull();
  });

  it('are installed by root, by the name this Debian has for them', async () => {
    machine('linux', { user: 0 });
    const asked = debian({
      installed: ALL.filter((name) => name !== 'xvfb' && name !== 'libgtk-3-0'),
      renamed: ['libgtk-3-0t64'],
    });
    expect(await provideSystemPackages()).toBeNull();
    expect(asked).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends xvfb libgtk-3-0t64',
    ]);
    expect(runCommand.mock.calls.at(-1)?.[2]).toMatchObject({
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  });

  it('that cannot be installed are named', async () => {
    machine('linux', { user: 0 });
    debian({ installed: ALL.filter((name) => name !== 'xvfb'), canInstall: false });
    expect(await provideSystemPackages()).toBe('apt-get could not install xvfb');
  });
});
