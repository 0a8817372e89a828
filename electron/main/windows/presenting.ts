import { screen, type BrowserWindow, type Display } from 'electron';
import { sendEvent } from '../send-event';
import type { Rectangle } from './bounds';
import { createWakeLock } from './wake-lock';

/** Full screen for the audience, and a screen that stays awake; on the screen that the presenter's own window does not need. */
export interface Presenting {
  begin(): void;
  /** The window as it was before. */
  end(): void;
  /** Once more when the presenter's window has opened: it takes the primary screen, the audience gets the other. */
  place(): void;
}

interface Before {
  readonly bounds: Rectangle;
  readonly isMaximized: boolean;
  readonly isFullScreen: boolean;
}

type Now =
  | { readonly kind: 'off' }
  /** `moving`: it leaves full screen only to enter it again on another screen. */
  | { readonly kind: 'on' | 'moving'; readonly before: Before; readonly hasMoved: boolean };

/** Presenting of one window. */
export function createPresenting(browser: BrowserWindow, hasPresenter: () => boolean): Presenting {
  let now: Now = { kind: 'off' };
  const wakeLock = createWakeLock();

  function end(): void {
    wakeLock.release();
    if (now.kind === 'off') return;
    const { before, hasMoved } = now;
    now = { kind: 'off' };
    browser.setMenuBarVisibility(true);
    if (before.isFullScreen && !hasMoved) return;
    const restore = (): void => {
      if (!hasMoved) return;
      browser.setBounds(before.bounds);
      if (before.isMaximized) browser.maximize();
    };
    if (!browser.isFullScreen()) return restore();
    browser.once('leave-full-screen', restore);
    browser.setFullScreen(false);
  }

  function place(): void {
    if (now.kind === 'off') return;
    const target = hasPresenter() ? screenForAudience() : null;
    const isThere = target === null || screen.getDisplayMatching(browser.getBounds()).id === target.id;
    if (isThere) return browser.setFullScreen(true);
    now = { kind: 'moving', before: now.before, hasMoved: true };
    const move = (): void => {
      if (now.kind === 'off') return;
      now = { ...now, kind: 'on' };
      browser.setBounds(target.workArea);
      browser.setFullScreen(true);
    };
    if (!browser.isFullScreen()) return move();
    // A window in full screen cannot be moved; it must leave first.
    browser.once('leave-full-screen', move);
    browser.setFullScreen(false);
  }

  function begin(): void {
    const [isMaximized, isFullScreen] = [browser.isMaximized(), browser.isFullScreen()];
    const before = { bounds: browser.getNormalBounds(), isMaximized, isFullScreen };
    if (now.kind === 'off') now = { kind: 'on', before, hasMoved: false };
    browser.setMenuBarVisibility(false);
    wakeLock.hold();
    place();
  }

  // The system or the person left full screen: that ends presenting, unless the window is only on its way elsewhere.
  browser.on('leave-full-screen', () => {
    if (now.kind !== 'on') return;
    end();
    sendEvent({ browser }, 'event:left-full-screen', null);
  });
  // A window that is closed while it presents ends nothing any more, but the screen may sleep.
  browser.once('closed', () => wakeLock.release());
  return { begin, end, place };
}

function screenForAudience(): Display | null {
  const primary = screen.getPrimaryDisplay();
  return screen.getAllDisplays().find((display) => display.id !== primary.id) ?? null;
}
