import { powerSaveBlocker } from 'electron';

/** Keeps the screen from going dark, from `hold` to `release`; either may be said twice. */
export interface WakeLock {
  hold(): void;
  release(): void;
}

/** The system may dim what nobody touches, and an audience that listens touches nothing. */
export function createWakeLock(): WakeLock {
  let id: number | null = null;
  return {
    hold() {
      id ??= powerSaveBlocker.start('prevent-display-sleep');
    },
    release() {
      if (id !== null) powerSaveBlocker.stop(id);
      id = null;
    },
  };
}
