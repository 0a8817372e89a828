import type { AskToSaveAnswer, TriedThen } from '../../../shared/ipc/contract';
import type { AppWindow } from './app-window';
import { hasUnsavedWork } from './window-life';

/** What is to be saved, and what becomes of something that is being tried. */
export interface LeaveAnswer {
  readonly answer: AskToSaveAnswer;
  readonly tried: TriedThen;
}

export interface CloseGuardOptions {
  readonly ask: (window: AppWindow) => Promise<LeaveAnswer>;
  readonly requestSave: (window: AppWindow, tried: TriedThen) => void;
}

export interface CloseGuard {
  /** For a window's `close` event: holds a window with unsaved work until the person has answered. */
  onClose(event: { preventDefault(): void }, window: AppWindow): void;
  /** Asks about one window's unsaved work; false when it is to stay. */
  confirm(window: AppWindow): Promise<boolean>;
  /** Asks for every window with unsaved work; false when one of them stays. */
  confirmAll(windows: () => readonly AppWindow[]): Promise<boolean>;
}

const STAY: LeaveAnswer = { answer: 'cancel', tried: 'forget' };

/** Stands between leaving a page and losing work; the page itself does the saving, as for every other save. */
export function createCloseGuard({ ask, requestSave }: CloseGuardOptions): CloseGuard {
  /** One question a window, however often and by whatever door it is to be left. */
  const asked = new Map<AppWindow, Promise<void>>();

  async function askUntilSettled(window: AppWindow): Promise<void> {
    let { life } = window;
    // Again, when something was edited while the file was written.
    while (life.kind === 'asking') {
      const { answer, tried } = await ask(window).catch(() => STAY);
      life = window.note({ kind: 'answered', answer });
      if (life.kind !== 'saving') break;
      requestSave(window, tried);
      life = await window.until((now) => now.kind !== 'saving');
    }
    asked.delete(window);
  }

  async function confirm(window: AppWindow): Promise<boolean> {
    if (window.note({ kind: 'leave' }).kind === 'asking') {
      const settled = asked.get(window) ?? askUntilSettled(window);
      asked.set(window, settled);
      await settled;
    }
    return !hasUnsavedWork(window.life);
  }

  return {
    confirm,

    onClose(event, window) {
      const isAsked = asked.has(window);
      if (window.note({ kind: 'leave' }).kind !== 'asking') return;
      event.preventDefault();
      if (isAsked) return;
      // A page that crashed meanwhile has its own question.
      void confirm(window).then(() => window.life.kind === 'released' && window.browser.close());
    },

    async confirmAll(windows) {
      // Looks again after every answer: while one window asks, another may be edited.
      for (;;) {
        const next = windows().find(({ life }) => hasUnsavedWork(life));
        if (next === undefined) return true;
        if (await confirm(next)) continue;
        for (const window of windows()) window.note({ kind: 'stay' });
        return false;
      }
    },
  };
}
