import { pageUrl } from '../origin';
import type { AppWindow } from './app-window';
import type { CloseGuard } from './close-guard';
import type { Journals } from './journals';

/** Loads our page into a window, for the first time or again. */
export function loadPage(window: AppWindow): void {
  const { webContents } = window.browser;
  window.note({ kind: 'page-loads' });
  const loaded = webContents.loadURL(pageUrl()).then(async () => {
    // Nothing that was shown before is a page to go back to.
    webContents.navigationHistory.clear();
    // Chromium holds no page that was never touched; work from a journal is there before the first touch.
    await webContents.executeJavaScript('undefined', true);
  });
  // A page that does not come up has said so by `did-fail-load`.
  void loaded.catch(() => undefined);
}

/** Loads it again as if the window were new, once its work is saved or given up. */
export async function reloadPage(window: AppWindow, guard: CloseGuard, journals: Journals): Promise<void> {
  if (!(await guard.confirm(window)) || window.browser.isDestroyed()) return;
  if (window.life.kind === 'released') journals.drop(window);
  window.presenting.end();
  loadPage(window);
}
