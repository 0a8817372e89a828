import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWakeLock } from '../../../renderer/bridge/wake-lock';

/** A lock as a browser gives it. */
function aSentinel() {
  const sentinel = {
    released: false,
    release: vi.fn(() => {
      sentinel.released = true;
      return Promise.resolve();
    }),
  };
  return sentinel;
}

const request = vi.fn<(kind: string) => Promise<ReturnType<typeof aSentinel>>>();

function browserWith(wakeLock: unknown): void {
  Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true });
}

function seen(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  request.mockReset().mockImplementation(() => Promise.resolve(aSentinel()));
  browserWith({ request });
});
afterEach(() => seen('visible'));

describe('the screen of a page that presents', () => {
  it('stays awake until presenting ends', async () => {
    const sentinel = aSentinel();
    request.mockResolvedValueOnce(sentinel);
    const lock = createWakeLock();
    await lock.hold();
    await lock.hold();
    expect(request.mock.calls).toEqual([['screen']]);
    await lock.release();
    expect(sentinel.released).toBe(true);
    seen('visible');
    expect(request).toHaveBeenCalledOnce();
  });

  it('is kept awake again when the page was hidden and is seen', async () => {
    const sentinel = aSentinel();
    request.mockResolvedValueOnce(sentinel);
    const lock = createWakeLock();
    await lock.hold();
    // As a browser does it.
    sentinel.released = true;
    seen('hidden');
    expect(request).toHaveBeenCalledOnce();
    seen('visible');
    expect(request).toHaveBeenCalledTimes(2);
    await lock.release();
  });

  it('may sleep when presenting ended while the browser thought about it', async () => {
    const sentinel = aSentinel();
    const gate = { open: () => {} };
    request.mockReturnValue(new Promise((resolve) => (gate.open = () => resolve(sentinel))));
    const lock = createWakeLock();
    const held = lock.hold();
    await lock.release();
    gate.open();
    await held;
    expect(sentinel.release).toHaveBeenCalledOnce();
  });

  it('is left to a browser that refuses or knows no such thing', async () => {
    request.mockRejectedValue(new Error('Battery is low.'));
    await expect(createWakeLock().hold()).resolves.toBeUndefined();
    browserWith(undefined);
    await expect(createWakeLock().hold()).resolves.toBeUndefined();
  });
});
