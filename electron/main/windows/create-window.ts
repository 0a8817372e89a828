import { BrowserWindow, screen } from 'electron';
import type { Settings } from '../settings';
import { createAppWindow, type AppWindow } from './app-window';
import { MIN_SIZE, placeWindow } from './bounds';
import type { CloseGuard } from './close-guard';
import type { Journals } from './journals';
import { loadPage } from './load-page';
import { createPresenterWindow } from './presenter-window';
import { createPresenting } from './presenting';
import { PRODUCT_NAME } from './title';
import { watchForTrouble } from './trouble';
import { commonWindowOptions } from './web-preferences';
import { hasUnsavedWork } from './window-life';
import type { WindowRegistry } from './window-registry';

export interface WindowOptions {
  readonly registry: WindowRegistry;
  readonly settings: Settings;
  readonly guard: CloseGuard;
  readonly journals: Journals;
  /** The native menu shows the state of the window in use: of another one now, or of this one for the first time. */
  readonly onFocusChange: () => void;
  /** Windows signs the person off, now. */
  readonly onSessionEnd: () => void;
}

/** Opens a window, for a file or for a fresh scenario. */
export function openWindow(options: WindowOptions, path: string | null): AppWindow {
  const { registry, settings, onFocusChange } = options;
  const openOne = registry.current()?.browser.getNormalBounds() ?? null;
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const { bounds, isMaximized } = placeWindow(settings.get().window, openOne, screens);
  const browser = createBrowser(bounds);
  const presenter = createPresenterWindow(browser, () => presenting.place());
  const presenting = createPresenting(browser, () => presenter.browser !== null);
  const window = createAppWindow({ browser, presenting, presenter }, path);
  registry.add(window);
  follow(window, options);
  watchForTrouble(window, options.journals);
  browser.once('ready-to-show', () => {
    if (isMaximized) browser.maximize();
    browser.show();
    onFocusChange();
  });
  // A page that cannot be drawn must still give a window that can be seen and closed.
  browser.webContents.once('did-fail-load', () => browser.show());
  loadPage(window);
  return window;
}

function createBrowser(bounds: Electron.BrowserWindowConstructorOptions): BrowserWindow {
  return new BrowserWindow({
    ...commonWindowOptions(),
    ...bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    title: PRODUCT_NAME,
  });
}

function follow(window: AppWindow, options: WindowOptions): void {
  const { registry, settings, guard, journals, onFocusChange, onSessionEnd } = options;
  const { browser } = window;
  browser.on('focus', () => {
    registry.noteFocus(window);
    onFocusChange();
  });
  // The title is made here from what the page tells; the page's own one is not used.
  browser.on('page-title-updated', (event) => event.preventDefault());
  browser.on('close', (event) => {
    settings.change({ window: { ...browser.getNormalBounds(), isMaximized: browser.isMaximized() } });
    guard.onClose(event, window);
  });
  browser.on('closed', () => {
    registry.remove(window);
    if (window.life.kind === 'released') journals.drop(window);
    else journals.keep(window);
    window.note({ kind: 'closed' });
    onFocusChange();
  });
  // Windows asks before it signs the person off: hold it for the question.
  browser.on('query-session-end', (event) => {
    if (!hasUnsavedWork(window.life)) return;
    event.preventDefault();
    browser.close();
  });
  browser.on('session-end', onSessionEnd);
}
