import { app } from 'electron';
import { sendEvent } from './send-event';
import type { AppWindow } from './windows/app-window';
import { toldBy } from './windows/window-life';
import type { WindowRegistry } from './windows/window-registry';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
/** Whoever ends a program so gives it a few seconds at best, and says nothing before it kills. */
const PATIENCE = 1_500;

export interface SuddenEnd {
  /** Ends the program without a question: pages note what they have, and the next start offers it. */
  end(): Promise<void>;
  /** A page has noted all it had. */
  onFlushed(window: AppWindow): void;
}

/** For signals, and for a system that signs the person off: it may kill at any moment. */
export function createSuddenEnd(
  windows: Pick<WindowRegistry, 'all'>,
  recovery: { close(): Promise<void> },
): SuddenEnd {
  const waiting = new Map<AppWindow, () => void>();
  let isEnding = false;

  async function flush(): Promise<void> {
    const pages = windows.all().filter(({ life }) => toldBy(life) !== null);
    const answers = pages.map((window) => {
      const answer = new Promise<void>((resolve) => waiting.set(window, resolve));
      sendEvent(window, 'event:flush-journal', null);
      return answer;
    });
    await Promise.all(answers);
    await recovery.close();
  }

  return {
    async end() {
      if (isEnding) return;
      isEnding = true;
      const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
      await Promise.race([flush().catch(() => undefined), patience]);
      app.exit(0);
    },
    onFlushed: (window) => waiting.get(window)?.(),
  };
}

/** Once the program is ready: before that, Electron still puts its own listeners in place of these. */
export function endOnSignals(suddenEnd: SuddenEnd): void {
  for (const signal of SIGNALS) process.on(signal, () => void suddenEnd.end());
}
