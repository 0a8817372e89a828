import { dialog } from 'electron';
import type { AppWindow } from './app-window';
import { endPresenting } from './presenting';

const FIRST = 0;

/** A page that crashed or hangs never traps the person: there is always a sentence and a way out. */
export function watchForTrouble(window: AppWindow): void {
  const contents = window.browser.webContents;
  let question: AbortController | null = null;

  contents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    question?.abort();
    forgetPage(window);
    void offerReload(window);
  });
  window.browser.on('unresponsive', () => {
    if (question !== null) return;
    question = new AbortController();
    void offerToWait(window, question.signal).finally(() => {
      question = null;
    });
  });
  // The page came back by itself: the question answers itself.
  window.browser.on('responsive', () => question?.abort());
}

/** What a crashed page told is no longer true, and it will not answer a save. */
function forgetPage(window: AppWindow): void {
  window.state = null;
  window.hasAskedForFile = false;
  window.pendingSave?.(false);
  endPresenting(window);
}

async function offerReload(window: AppWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window.browser, {
    type: 'error',
    message: 'This window stopped working.',
    detail: 'Files on disk are as you last saved them. Reload the window to go on from there, or close it.',
    buttons: ['Reload', 'Close'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (window.browser.isDestroyed()) return;
  if (response === FIRST) window.browser.webContents.reload();
  else window.browser.destroy();
}

async function offerToWait(window: AppWindow, signal: AbortSignal): Promise<void> {
  const { response } = await dialog.showMessageBox(window.browser, {
    type: 'warning',
    message: 'This window does not respond.',
    detail: 'You can wait for it. Closing it loses the changes that were not saved.',
    buttons: ['Wait', 'Close'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  if (response !== FIRST && !signal.aborted && !window.browser.isDestroyed()) window.browser.destroy();
}
