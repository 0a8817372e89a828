import { nativeTheme, type BrowserWindowConstructorOptions } from 'electron';
import { PRELOAD_FILE } from '../paths';

/** The canvas colours of the two themes, so that a window does not flash white before its page is drawn. */
const BACKGROUND = { light: '#eef1f5', dark: '#12161c' } as const;

/** What holds for every window that shows our page: not seen before it is drawn, and in the tightest sandbox there is. */
export function commonWindowOptions(): BrowserWindowConstructorOptions {
  return {
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: PRELOAD_FILE,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      // Files are picked through our own dialogs; the page's pickers would wait for ever.
      disableBlinkFeatures: 'FileSystemAccessLocal',
      // Links and drops are opened by us or not at all.
      navigateOnDragDrop: false,
    },
  };
}
