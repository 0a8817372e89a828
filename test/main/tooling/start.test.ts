import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '../support/fakes';

const fakes = vi.hoisted(() => ({
  buildIfNeeded: vi.fn(),
  hasDisplay: vi.fn(),
  startVirtualDisplay: vi.fn(),
  findElectron: vi.fn(),
  serveFolder: vi.fn(),
  spawn: vi.fn(),
}));
vi.mock('node:child_process', () => ({ spawn: fakes.spawn }));
vi.mock('../../../electron/tooling/build', () => ({ buildIfNeeded: fakes.buildIfNeeded }));
vi.mock('../../../electron/tooling/display', () => ({
  hasDisplay: fakes.hasDisplay,
  startVirtualDisplay: fakes.startVirtualDisplay,
}));
vi.mock('../../../electron/tooling/find-electron', () => ({ findElectron: fakes.findElectron }));
vi.mock('../../../electron/tooling/places', () => ({
  ROOT: '/checkout',
  RENDERER_OUT: '/checkout/out/page',
}));
vi.mock('../../../electron/tooling/serve', () => ({ serveFolder: fakes.serveFolder }));
vi.mock('../../../electron/tooling/switches', () => ({ systemSwitches: () => ['--as-it-must'] }));

const ELECTRON = { binary: '/dist/electron', folder: '/dist', version: '45.4.1', origin: 'pinned' };
const OPEN = 'Open http://127.0.0.1:4711/ in a browser. Ctrl+C ends it.';
const log = vi.spyOn(console, 'log');
const error = vi.spyOn(console, 'error');
const exit = vi.spyOn(process, 'exit');
const argv = process.argv;

beforeEach(() => {
  for (const fake of Object.values(fakes)) fake.mockReset();
  fakes.buildIfNeeded.mockResolvedValue(true);
  fakes.hasDisplay.mockReturnValue(true);
  fakes.startVirtualDisplay.mockResolvedValue(null);
  fakes.findElectron.mockResolvedValue(ELECTRON);
  fakes.serveFolder.mockResolvedValue({ url: 'http://127.0.0.1:4711/' });
  log.mockReset();
  error.mockReset();
  exit.mockReset().mockReturnValue(undefined as never);
  vi.stubEnv('PORT', undefined);
  vi.stubEnv('INIT_CWD', '/where/they/are');
});
afterEach(() => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(signal);
  process.argv = argv;
  process.exitCode = undefined;
  vi.unstubAllEnvs();
});

/** A program that has been started and still runs. */
function running() {
  const child = Object.assign(new EventEmitter(), { exitCode: null, signalCode: null, kill: vi.fn() });
  fakes.spawn.mockReturnValue(child);
  return child;
}

/** npm start with these arguments. */
async function start(...args: readonly string[]): Promise<void> {
  process.argv = ['node', 'start.ts', ...args];
  vi.resetModules();
  await import('../../../electron/tooling/start');
  await settled();
}

const said = () => log.mock.calls.map(([line]) => String(line));

describe('npm start', () => {
  it('opens the window, from where the person is, and says nothing of a browser', async () => {
    running();
    await start('story.tisim');
    const [binary, args, options] = fakes.spawn.mock.calls[0] ?? [];
    expect([binary, args]).toEqual(['/dist/electron', ['--as-it-must', '/checkout', 'story.tisim']]);
    expect(options).toMatchObject({ cwd: '/where/they/are', stdio: ['inherit', 'inherit', 'pipe'] });
    expect(fakes.serveFolder).not.toHaveBeenCalled();
    expect(said()).toEqual([]);
  });

  it('ends as the program ended', async () => {
    const child = running();
    await start();
    child.emit('exit', 3);
    expect(exit).toHaveBeenCalledWith(3);
    child.emit('exit', null);
    expect(exit).toHaveBeenLastCalledWith(1);
  });

  it('hands a signal on to the program, and ends by itself once that is gone', async () => {
    const child = running();
    await start();
    process.emit('SIGTERM');
    expect(child.kill).toHaveBeenCalledWith('SIGTERM');
    expect(exit).not.toHaveBeenCalled();
    Object.assign(child, { exitCode: 127 });
    process.emit('SIGINT');
    expect(child.kill).toHaveBeenCalledTimes(1);
    expect(exit).toHaveBeenCalledWith(1);
  });

  it('uses a virtual display where it is asked to and there is no other, and says that nobody sees it', async () => {
    running();
    fakes.hasDisplay.mockReturnValue(false);
    fakes.startVirtualDisplay.mockResolvedValue({ name: ':47', stop: vi.fn() });
    await start('--virtual-display', 'story.tisim');
    const [, args, options] = fakes.spawn.mock.calls[0] ?? [];
    expect(args).toEqual(['--as-it-must', '/checkout', 'story.tisim']);
    expect(options).toMatchObject({ env: { DISPLAY: ':47' } });
    expect(said()).toEqual([
      'No display: the window is on the virtual one :47 (Xvfb), where nobody sees it.',
    ]);
  });

  it('ends with 1 and starts nothing when the build fails', async () => {
    fakes.buildIfNeeded.mockResolvedValue(false);
    await start();
    expect(process.exitCode).toBe(1);
    expect(fakes.findElectron).not.toHaveBeenCalled();
    expect(fakes.serveFolder).not.toHaveBeenCalled();
  });

  it('says why when the program cannot be started', async () => {
    const child = running();
    await start();
    child.emit('error', new Error('EACCES'));
    expect(error).toHaveBeenCalledWith('Electron could not be started: EACCES');
    expect(exit).toHaveBeenCalledWith(1);
  });
});

describe('the browser edition is served instead, and the reason said', () => {
  afterEach(() => {
    expect(fakes.serveFolder).toHaveBeenCalledTimes(1);
  });

  it('when that is asked, before any Electron is looked for', async () => {
    await start('--browser');
    expect(said()).toEqual(['As asked, no window. Serving the browser edition.', OPEN]);
    expect(fakes.findElectron).not.toHaveBeenCalled();
  });

  it('where there is no display, also where a virtual one could be had, before any Electron is fetched', async () => {
    fakes.hasDisplay.mockReturnValue(false);
    fakes.startVirtualDisplay.mockResolvedValue({ name: ':47', stop: vi.fn() });
    await start();
    expect(said()).toEqual(['No display for a window. Serving the browser edition.', OPEN]);
    expect(fakes.startVirtualDisplay).not.toHaveBeenCalled();
    expect(fakes.findElectron).not.toHaveBeenCalled();
  });

  it('where a virtual display is asked for and there is no Xvfb', async () => {
    fakes.hasDisplay.mockReturnValue(false);
    await start('--virtual-display');
    expect(said()).toEqual(['No Xvfb for a virtual display. Serving the browser edition.', OPEN]);
  });

  it('where there is no Electron; the virtual display ends', async () => {
    const stop = vi.fn();
    fakes.hasDisplay.mockReturnValue(false);
    fakes.startVirtualDisplay.mockResolvedValue({ name: ':47', stop });
    fakes.findElectron.mockResolvedValue({ reason: 'the host is away, and npm as well' });
    await start('--virtual-display');
    expect(said()).toEqual([
      'No display: the window is on the virtual one :47 (Xvfb), where nobody sees it.',
      'No Electron: the host is away, and npm as well. Serving the browser edition.',
      OPEN,
    ]);
    expect(stop).toHaveBeenCalledTimes(1);
    expect(fakes.spawn).not.toHaveBeenCalled();
  });

  it('when Electron lacks a library of the system', async () => {
    const child = running();
    await start();
    child.emit('exit', 127);
    await settled();
    expect(said()).toEqual([
      'Electron lacks a system library, named above. Serving the browser edition.',
      OPEN,
    ]);
    expect(exit).not.toHaveBeenCalled();
  });

  it('at the port that PORT names, from what was built', async () => {
    vi.stubEnv('PORT', '8080');
    await start('--browser');
    expect(fakes.serveFolder).toHaveBeenCalledWith('/checkout/out/page', 8080);
  });

  it('at a free port unless one is named, and a port that is taken is said', async () => {
    fakes.serveFolder.mockRejectedValue(new Error('address in use'));
    await start('--browser');
    expect(fakes.serveFolder).toHaveBeenCalledWith('/checkout/out/page', 0);
    expect(error).toHaveBeenCalledWith('Port 0 cannot be used: address in use');
    expect(exit).toHaveBeenCalledWith(1);
  });
});

it.each(['eighty', '-1', '65536', '80.5'])('a PORT of %s is refused in a sentence', async (port) => {
  vi.stubEnv('PORT', port);
  await start('--browser');
  expect(error).toHaveBeenCalledWith('PORT must be a number up to 65535.');
  expect(fakes.serveFolder).not.toHaveBeenCalled();
});
