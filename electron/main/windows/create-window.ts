import { BrowserWindow, screen } from 'electron';
import { pageUrl } from '../origin';
import type { Settings } from '../settings';
import { createAppWindow, type AppWindow, type WindowRegistry } from './app-window';
import { MIN_SIZE, placeWindow } from './bounds';
import { hasUnsavedChanges, type CloseGuard } from './close-guard';
import { onLeftFullScreen } from './presenting';
import { PRODUCT_NAME } from './title';
import { watchForTrouble } from './trouble';
import { commonWindowOptions } from './web-preferences';

export interface WindowOptions {
  readonly registry: WindowRegistry;
  readonly settings: Settings;
  readonly guard: CloseGuard;
  /** The native menu shows the state of the window in use. */
  readonly onFocusChange: () => void;
}

/** Opens a window, for a file or for a fresh scenario. */
export function openWindow(options: WindowOptions, path: string | null): AppWindow {
  const { registry, settings } = options;
  const openOne = registry.current()?.browser.getNormalBounds() ?? null;
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const { bounds, isMaximized } = placeWindow(settings.get().window, openOne, screens);
  const browser = createBrowser(bounds);
  const window = createAppWindow(browser, path);
  registry.add(window);
  follow(window, options);
  watchForTrouble(window);
  browser.once('ready-to-show', () => {
    if (isMaximized) browser.maximize();
    browser.show();
  });
  // A page that cannot be drawn must still give a window that can be seen and closed.
  browser.webContents.once('did-fail-load', () => browser.show());
  void browser.loadURL(pageUrl()).catch(() => undefined);
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

function follow(window: AppWindow, { registry, settings, guard, onFocusChange }: WindowOptions): void {
  const { browser } = window;
  browser.on('focus', () => {
    registry.noteFocus(window);
    onFocusChange();
  });
  // The title is made here from what the page tells; the page's own one is not used.
  browser.on('page-title-updated', (event) => event.preventDefault());
  browser.on('leave-full-screen', () => onLeftFullScreen(window));
  browser.on('close', (event) => {
    settings.change({ window: { ...browser.getNormalBounds(), isMaximized: browser.isMaximized() } });
    guard.onClose(event, window);
  });
  browser.on('closed', () => {
    registry.remove(window);
    window.pendingSave?.(false);
    onFocusChange();
  });
  // Windows asks before it signs the person off: hold it for the question.
  browser.on('query-session-end', (event) => {
    if (!hasUnsavedChanges(window)) return;
    event.preventDefault();
    browser.close();
  });
}
