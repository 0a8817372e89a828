import { dialog } from 'electron';
import { say } from '../../words/say';
import { devServerUrl, isOurUrl } from '../origin';
import type { AppWindow } from './app-window';
import type { Journals } from './journals';
import { loadPage } from './load-page';
import { toldBy } from './window-life';

/** So many pages lost within so many milliseconds are no accident. */
const TOO_OFTEN = { times: 3, within: 30_000 } as const;
/** Electron says five seconds after a close that did not happen that the window hangs, which it does not. Milliseconds. */
const AFTER_CLOSE = 6_000;

/** A page that crashed, hangs or was left never traps the person: there is a sentence, a way out, and the work. */
export function watchForTrouble(window: AppWindow, journals: Journals): void {
  const contents = window.browser.webContents;
  const isTooOften = createCounter();
  let question: AbortController | null = null;
  const wasJustKept = keepUntilReleased(window);

  function losePage(): void {
    window.presenting.end();
    window.note({ kind: 'page-lost' });
    journals.keep(window);
  }

  function restart(): void {
    losePage();
    contents.once('render-process-gone', () => loadPage(window));
    contents.forcefullyCrashRenderer();
  }

  contents.on('render-process-gone', (_event, { reason }) => {
    question?.abort();
    // Lost already: it was ended here, because it did not respond.
    if (reason === 'clean-exit' || window.life.kind === 'crashed') return;
    losePage();
    void offerReload(window, isTooOften());
  });
  window.browser.on('unresponsive', () => {
    if (question !== null || wasJustKept()) return;
    question = new AbortController();
    void offerToWait(window, question.signal, restart).finally(() => {
      question = null;
    });
  });
  // The page came back by itself: the question answers itself.
  window.browser.on('responsive', () => question?.abort());

  // What could not be held, such as about:blank in a page that nobody touched, is brought back.
  contents.on('did-navigate', (_event, url) => {
    if (isOurUrl(url) && window.life.kind === 'loading') return;
    losePage();
    if (isOurUrl(url)) window.note({ kind: 'page-loads' });
    else if (isTooOften()) void offerReload(window, true);
    else loadPage(window);
  });
}

/**
 * The page asks to stay, always; only what main has decided may take it away. Says whether a close was held up by that a
 * moment ago.
 */
function keepUntilReleased(window: AppWindow): () => boolean {
  const { browser } = window;
  let isClosing = false;
  let keptAt = Number.NEGATIVE_INFINITY;
  browser.on('close', (event) => {
    isClosing = !event.defaultPrevented;
  });
  browser.webContents.on('will-prevent-unload', (event) => {
    const { life } = window;
    const mayGo = toldBy(life) === null || life.kind === 'released';
    // To prevent that is to let it go.
    if (mayGo || devServerUrl() !== null) return event.preventDefault();
    if (!isClosing) return;
    // Edited just before it was closed, which its page told only now: there is something to ask about after all.
    isClosing = false;
    keptAt = Date.now();
    setImmediate(() => browser.isDestroyed() || browser.close());
  });
  return () => Date.now() - keptAt < AFTER_CLOSE;
}

/** Says whether it was called too often of late. */
function createCounter(): () => boolean {
  let times: readonly number[] = [];
  return () => {
    const now = Date.now();
    times = [...times.filter((time) => now - time < TOO_OFTEN.within), now];
    return times.length >= TOO_OFTEN.times;
  };
}

async function offerReload(window: AppWindow, isAgain: boolean): Promise<void> {
  const { browser } = window;
  // After the third time Enter must not lead into the fourth.
  const answers = isAgain ? (['close', 'reload'] as const) : (['reload', 'close'] as const);
  const { response } = await dialog.showMessageBox(browser, {
    type: 'error',
    message: say(isAgain ? 'main.windowStoppedOften' : 'main.windowStopped'),
    detail: say('main.reloadToGoOn'),
    buttons: answers.map((answer) => say(`main.${answer}`)),
    defaultId: 0,
    cancelId: answers.indexOf('close'),
    noLink: true,
  });
  if (browser.isDestroyed()) return;
  if (answers[response] === 'reload') loadPage(window);
  else browser.destroy();
}

async function offerToWait(window: AppWindow, signal: AbortSignal, restart: () => void): Promise<void> {
  const answers = ['wait', 'reload', 'close'] as const;
  const { response } = await dialog.showMessageBox(window.browser, {
    type: 'warning',
    message: say('main.windowHangs'),
    detail: say('main.waitOrReload'),
    buttons: answers.map((answer) => say(`main.${answer}`)),
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  if (signal.aborted || window.browser.isDestroyed()) return;
  if (answers[response] === 'reload') restart();
  if (answers[response] === 'close') window.browser.destroy();
}
