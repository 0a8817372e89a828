import type { WebContents } from 'electron';
import { canonicalPath } from '../files/documents';
import type { AppWindow } from './app-window';

export interface WindowRegistry {
  add(window: AppWindow): void;
  remove(window: AppWindow): void;
  all(): readonly AppWindow[];
  bySender(contents: WebContents): AppWindow | undefined;
  /** The window whose presenter's window this is. */
  byPresenter(contents: WebContents): AppWindow | undefined;
  withFile(path: string): AppWindow | undefined;
  /** The one in use: focused, or focused last. */
  current(): AppWindow | undefined;
  noteFocus(window: AppWindow): void;
}

/** All open windows, the one used last at the end. */
export function createWindowRegistry(): WindowRegistry {
  let windows: readonly AppWindow[] = [];
  const without = (window: AppWindow) => windows.filter((other) => other !== window);
  return {
    add(window) {
      windows = [...windows, window];
    },
    remove(window) {
      windows = without(window);
    },
    all: () => windows,
    bySender: (contents) => windows.find((window) => window.browser.webContents === contents),
    byPresenter: (contents) => windows.find((window) => window.presenter.browser?.webContents === contents),
    withFile(path) {
      const key = canonicalPath(path);
      return windows.find((window) => window.path !== null && canonicalPath(window.path) === key);
    },
    current: () => windows.at(-1),
    noteFocus(window) {
      if (windows.includes(window)) windows = [...without(window), window];
    },
  };
}
