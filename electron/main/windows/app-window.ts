import type { BrowserWindow, WebContents } from 'electron';
import type { PresenterView, WindowState } from '../../../shared/ipc/contract';
import { canonicalPath } from '../files/documents';
import type { Rectangle } from './bounds';

/** What a window was like before it presented, and what became of it since. */
export interface BeforePresenting {
  readonly bounds: Rectangle;
  readonly isMaximized: boolean;
  readonly isFullScreen: boolean;
  /** It leaves full screen only to enter it again on another screen. */
  isMoving: boolean;
  hasMoved: boolean;
}

/** One window and what main knows of it: only what the window told. */
export interface AppWindow {
  readonly browser: BrowserWindow;
  /** null until the page has told about itself for the first time. */
  state: WindowState | null;
  /** The file it shows or was opened for. */
  path: string | null;
  /** The page has asked for its file; until then it cannot tell which one it shows. */
  hasAskedForFile: boolean;
  /** Set when the person has answered: the next close asks nothing. */
  isReleased: boolean;
  /** A question about closing is on the screen. */
  isAsking: boolean;
  /** Waits for the page's answer to "save, then close". */
  pendingSave: ((isSaved: boolean) => void) | null;
  /** null while it does not present. */
  beforePresenting: BeforePresenting | null;
  /** Its presenter's window: no window of the registry, as it holds no document. */
  presenter: BrowserWindow | null;
  /** What the presenter's window shows. */
  presenterView: PresenterView | null;
  /** Resolves when the page has told about itself, and so listens to events. */
  readonly isTold: Promise<void>;
  readonly markTold: () => void;
}

/** A record for a fresh browser window. */
export function createAppWindow(browser: BrowserWindow, path: string | null): AppWindow {
  let markTold = (): void => undefined;
  const isTold = new Promise<void>((resolve) => {
    markTold = resolve;
  });
  return {
    browser,
    path,
    state: null,
    hasAskedForFile: false,
    isReleased: false,
    isAsking: false,
    pendingSave: null,
    beforePresenting: null,
    presenter: null,
    presenterView: null,
    isTold,
    markTold,
  };
}

/** Nothing would be missed if another file took its place. */
export function isPristine(window: AppWindow): boolean {
  return window.path === null && window.state?.isDirty !== true;
}

/** Puts a window before the person's eyes. */
export function bringToFront(window: AppWindow): void {
  if (window.browser.isMinimized()) window.browser.restore();
  window.browser.show();
  window.browser.focus();
}

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
    byPresenter: (contents) => windows.find((window) => window.presenter?.webContents === contents),
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
