/** Keeps the screen from going dark while a page presents; a browser that cannot, or will not, goes on without. */
export interface WakeLock {
  hold(): Promise<void>;
  release(): Promise<void>;
}

/** The lock of one page. A browser takes it away when the page is hidden, so it is asked for again when it is seen. */
export function createWakeLock(): WakeLock {
  let held: WakeLockSentinel | null = null;
  let isWanted = false;

  async function ask(): Promise<void> {
    // Older browsers, and pages that came without https, have none.
    const wakeLock = (navigator as Partial<Navigator>).wakeLock;
    if (!isWanted || !wakeLock || document.visibilityState !== 'visible') return;
    const lock = await wakeLock.request('screen').catch(() => null);
    // Presenting may have ended while the browser thought about it.
    if (isWanted && held === null) held = lock;
    else await lock?.release();
  }

  function onVisible(): void {
    if (held?.released === true) held = null;
    if (held === null) void ask();
  }

  return {
    async hold() {
      if (isWanted) return;
      isWanted = true;
      document.addEventListener('visibilitychange', onVisible);
      await ask();
    },
    async release() {
      isWanted = false;
      document.removeEventListener('visibilitychange', onVisible);
      const lock = held;
      held = null;
      await lock?.release();
    },
  };
}
