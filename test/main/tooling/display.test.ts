import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasDisplay, startVirtualDisplay } from '../../../electron/tooling/display';
import { temporaryFolder } from '../support/fakes';
import { pretendedMachine, pretendProgram } from '../support/pretend';

const folder = temporaryFolder();
const machine = pretendedMachine();
afterEach(() => void vi.unstubAllEnvs());

describe('a display', () => {
  it.each([
    ['X11', { DISPLAY: ':0' }, true],
    ['Wayland', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['neither', {}, false],
    ['an empty name', { DISPLAY: '', WAYLAND_DISPLAY: '' }, false],
  ])('on Linux is told by the environment: %s', (_, env, isThere) => {
    machine('linux');
    expect(hasDisplay(env)).toBe(isThere);
  });

  it.each(['win32', 'darwin'] as const)('is always there on %s', (platform) => {
    machine(platform);
    expect(hasDisplay({})).toBe(true);
  });
});

describe('a virtual display', () => {
  it('is told by the number it found for itself, once that is complete, and ends when it is stopped', async () => {
    const mark = join(folder(), 'ended');
    // The number comes in two pieces, as a pipe may deliver it.
    const script = `trap 'touch ${mark}; exit 0' TERM\nprintf 4\nsleep 0.2\necho 7\nwhile :; do sleep 0.05; done`;
    pretendProgram(folder(), 'Xvfb', script);
    const display = await startVirtualDisplay();
    expect(display?.name).toBe(':47');
    display?.stop();
    await vi.waitFor(() => expect(existsSync(mark)).toBe(true), 5_000);
  });

  it('is none where Xvfb ends without a number', async () => {
    pretendProgram(folder(), 'Xvfb', 'exit 1');
    expect(await startVirtualDisplay()).toBeNull();
  });

  it('is none where there is no Xvfb', async () => {
    vi.stubEnv('PATH', folder());
    expect(await startVirtualDisplay()).toBeNull();
  });
});
