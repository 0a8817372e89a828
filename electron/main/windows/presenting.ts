import { screen, type Display } from 'electron';
import { sendEvent } from '../ipc';
import type { AppWindow } from './app-window';

/** Full screen for the room; on the screen that the presenter's own window does not need. */
export function beginPresenting(window: AppWindow): void {
  const { browser } = window;
  window.beforePresenting ??= {
    bounds: browser.getNormalBounds(),
    isMaximized: browser.isMaximized(),
    isFullScreen: browser.isFullScreen(),
    isMoving: false,
    hasMoved: false,
  };
  browser.setMenuBarVisibility(false);
  showOnItsScreen(window);
}

/** The window as it was before it presented. */
export function endPresenting(window: AppWindow): void {
  const { browser, beforePresenting: before } = window;
  if (before === null) return;
  window.beforePresenting = null;
  browser.setMenuBarVisibility(true);
  if (before.isFullScreen && !before.hasMoved) return;
  const restore = (): void => {
    if (!before.hasMoved) return;
    browser.setBounds(before.bounds);
    if (before.isMaximized) browser.maximize();
  };
  if (!browser.isFullScreen()) return restore();
  browser.once('leave-full-screen', restore);
  browser.setFullScreen(false);
}

/** The system or the person left full screen: that ends presenting, unless the window is only on its way elsewhere. */
export function onLeftFullScreen(window: AppWindow): void {
  if (window.beforePresenting === null || window.beforePresenting.isMoving) return;
  endPresenting(window);
  sendEvent(window, 'event:left-full-screen', null);
}

/** Once more when the presenter's window has opened: it takes the primary screen, the room gets the other. */
export function showOnItsScreen(window: AppWindow): void {
  const { browser, beforePresenting: now } = window;
  if (now === null) return;
  const target = window.presenter === null ? null : screenForTheRoom();
  const isThere = target === null || screen.getDisplayMatching(browser.getBounds()).id === target.id;
  if (isThere) return browser.setFullScreen(true);
  now.hasMoved = true;
  const move = (): void => {
    now.isMoving = false;
    browser.setBounds(target.workArea);
    browser.setFullScreen(true);
  };
  if (!browser.isFullScreen()) return move();
  // A window in full screen cannot be moved; it must leave first.
  now.isMoving = true;
  browser.once('leave-full-screen', move);
  browser.setFullScreen(false);
}

function screenForTheRoom(): Display | null {
  const primary = screen.getPrimaryDisplay();
  return screen.getAllDisplays().find((display) => display.id !== primary.id) ?? null;
}
