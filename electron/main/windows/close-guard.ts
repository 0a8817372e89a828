import type { AskToSaveAnswer } from '../../../shared/ipc/contract';
import type { AppWindow } from './app-window';

type Leave = 'saved' | 'discarded' | 'stay';

export interface CloseGuardOptions {
  readonly ask: (window: AppWindow) => Promise<AskToSaveAnswer>;
  readonly requestSave: (window: AppWindow) => void;
}

export interface CloseGuard {
  /** For a window's `close` event: holds a window with unsaved changes until the person has answered. */
  onClose(event: { preventDefault(): void }, window: AppWindow): void;
  /** Asks for every window with unsaved changes; false when one of them stays. */
  confirmAll(windows: () => readonly AppWindow[]): Promise<boolean>;
}

/** Whether closing would lose something. */
export function hasUnsavedChanges(window: AppWindow): boolean {
  return !window.isReleased && window.state?.isDirty === true;
}

/** Stands between "close" and losing work; the page itself does the saving, as for every other save. */
export function createCloseGuard({ ask, requestSave }: CloseGuardOptions): CloseGuard {
  async function settle(window: AppWindow): Promise<Leave> {
    // A second click on the close button must not stack a second question.
    if (window.isAsking) return 'stay';
    // A page that never answered the last "save" must not hold its window for ever.
    window.pendingSave?.(false);
    const answer = await askOnce(window);
    if (answer === 'cancel') return 'stay';
    if (answer === 'discard') return 'discarded';
    return (await saved(window, requestSave)) ? 'saved' : 'stay';
  }

  async function askOnce(window: AppWindow): Promise<AskToSaveAnswer> {
    window.isAsking = true;
    return ask(window).finally(() => {
      window.isAsking = false;
    });
  }

  return {
    onClose(event, window) {
      if (!hasUnsavedChanges(window)) return;
      event.preventDefault();
      void settle(window).then((leave) => {
        if (leave === 'stay' || window.browser.isDestroyed()) return;
        window.isReleased = true;
        window.browser.close();
      });
    },

    async confirmAll(windows) {
      const discarded = new Set<AppWindow>();
      // Looks again after every answer: while one window asks, another may be edited.
      for (;;) {
        const next = windows().find((window) => hasUnsavedChanges(window) && !discarded.has(window));
        if (next === undefined) return true;
        const leave = await settle(next);
        if (leave === 'stay') return false;
        if (leave === 'discarded') discarded.add(next);
      }
    },
  };
}

function saved(window: AppWindow, requestSave: (window: AppWindow) => void): Promise<boolean> {
  return new Promise((resolve) => {
    window.pendingSave = (isSaved) => {
      window.pendingSave = null;
      // The page's own word that it is clean may still be on its way; the quit must not ask twice.
      if (isSaved && window.state !== null) window.state = { ...window.state, isDirty: false };
      resolve(isSaved);
    };
    requestSave(window);
  });
}
