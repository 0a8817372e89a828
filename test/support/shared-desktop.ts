import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { DesktopApi } from '../../shared/ipc/contract';
import { FIRST_START } from '../../shared/ipc/start';
import { ROOT } from '../../electron/tooling/places';
import { launchDesktop, type Desktop } from './launch-desktop';
import { removeFolder } from './remove-folder';

/** One program for test after test: a window costs half of what a start does. */
export interface SharedDesktop {
  /** Opens the only window, for these files or for none; null while another test's window is open. */
  open(args: readonly string[]): Promise<Desktop | null>;
  /** Ends the program. */
  end(): Promise<void>;
}

/** A window that does not close within so many milliseconds takes its program with it. */
const PATIENCE = 5_000;

interface Running {
  readonly desktop: Desktop;
  /** As it was before any test: size and place of a first window, what the dialogs are, names in the global scope. */
  readonly first: First;
}

interface First {
  readonly bounds: Electron.Rectangle;
  readonly globals: readonly string[];
}

/**
 * Keeps a program running between tests. After each its windows are closed without saving, and what a person can change
 * for the next window is as at the first start: dialogs, theme, language, hints, recent files, zoom, clipboard, size.
 */
export function shareDesktop(): SharedDesktop {
  let running: Running | null = null;
  let isInUse = false;

  async function end(): Promise<void> {
    const ended = running;
    running = null;
    await ended?.desktop.close();
    if (ended) await removeFolder(ended.desktop.userData);
  }

  async function giveBack(page: Page): Promise<void> {
    isInUse = false;
    if (running === null) return;
    const { desktop, first } = running;
    const isFresh = await inTime(
      resetSettings(page)
        .then(() => closeWindows(desktop.app, first))
        .then(() => true),
    );
    if (!isFresh) await end();
  }

  return {
    end,
    async open(args) {
      if (isInUse) return null;
      isInUse = true;
      running ??= await begin();
      const { app, userData } = running.desktop;
      const opened = app.waitForEvent('window');
      await openWindow(app, args);
      const page = await opened;
      return { app, page, userData, close: () => giveBack(page) };
    },
  };
}

async function begin(): Promise<Running> {
  const userData = await mkdtemp(join(tmpdir(), 'simulator-user-data-'));
  const desktop = await launchDesktop({ userData });
  const first = await desktop.app.evaluate(({ app, BrowserWindow, dialog }): First => {
    // The program outlives its last window here.
    app.removeAllListeners('window-all-closed').on('window-all-closed', () => undefined);
    Object.assign(globalThis, { dialogs: { ...dialog } });
    return {
      bounds: BrowserWindow.getAllWindows()[0]?.getNormalBounds() ?? { x: 0, y: 0, width: 0, height: 0 },
      globals: Object.keys(globalThis),
    };
  });
  await closeWindows(desktop.app, first);
  return { desktop, first };
}

/** As a second start of the program does it. */
async function openWindow(app: ElectronApplication, args: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ app: electron }, { argv, cwd }) =>
      void electron.emit('second-instance', {}, [process.execPath, ...argv], cwd),
    { argv: [ROOT, ...args], cwd: ROOT },
  );
}

/** What is kept for the next start is set back by the means that the window itself has. */
function resetSettings(page: Page): Promise<void> {
  return page.evaluate(async (start) => {
    const { desktop } = window as unknown as { readonly desktop: DesktopApi };
    await desktop.request('theme:set', { theme: 'system' });
    await desktop.request('language:set', { choice: 'system' });
    await desktop.request('start:set', start);
    await desktop.request('file:clear-recent');
  }, FIRST_START);
}

async function closeWindows(app: ElectronApplication, first: First): Promise<void> {
  await app.evaluate(async ({ BrowserWindow, clipboard, dialog }, { bounds, globals }) => {
    // Whatever is unsaved is given up: the second button of each question about it.
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
    await Promise.all(
      BrowserWindow.getAllWindows().map((window) => {
        window.webContents.setZoomLevel(0);
        window.unmaximize();
        // The next window is as large as the last one was.
        window.setBounds(bounds);
        const closed = new Promise<void>((resolve) => void window.once('closed', () => resolve()));
        window.close();
        return closed;
      }),
    );
    const { dialogs } = globalThis as unknown as { readonly dialogs: Electron.Dialog };
    Object.assign(dialog, dialogs);
    for (const name of Object.keys(globalThis))
      if (!globals.includes(name)) Reflect.deleteProperty(globalThis, name);
    clipboard.clear();
  }, first);
}

async function inTime(work: Promise<boolean>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE).unref());
  return Promise.race([work.catch(() => false), late]);
}
