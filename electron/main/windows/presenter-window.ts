import { BrowserWindow, screen } from 'electron';
import type { SpokenLanguage } from '../../../shared/ipc/contract';
import type { PresenterView } from '../../../shared/ipc/presenter';
import { say } from '../../words/say';
import { presenterUrl } from '../origin';
import { sendEvent } from '../send-event';
import { PRESENTER_MIN_SIZE, placePresenter } from './bounds';
import { PRODUCT_NAME } from './title';
import { commonWindowOptions } from './web-preferences';

/** The window only the presenter sees. It holds no document and asks nothing. */
export interface PresenterWindow {
  /** null while it is closed. */
  readonly browser: BrowserWindow | null;
  /** What it shows; kept, because its page may still be loading. */
  readonly view: PresenterView | null;
  /** Opens it, or brings it to the front. */
  open(): void;
  /** Passes on what the presenting window tells. */
  tell(view: PresenterView): void;
  /** Another language is spoken. */
  hear(spoken: SpokenLanguage): void;
}

/** The presenter's window of one window, closed at first; it goes with its owner. */
export function createPresenterWindow(owner: BrowserWindow, onOpened: () => void): PresenterWindow {
  let browser: BrowserWindow | null = null;
  let view: PresenterView | null = null;
  const onClosed = (): void => {
    browser = null;
    sendEvent({ browser: owner }, 'event:presenter-closed', null);
  };
  owner.once('closed', () => browser?.destroy());
  return {
    get browser() {
      return browser;
    },
    get view() {
      return view;
    },
    open() {
      if (browser !== null) return browser.focus();
      browser = createBrowser();
      browser.on('closed', onClosed);
      void browser.loadURL(presenterUrl()).catch(() => undefined);
      onOpened();
    },
    tell(told) {
      view = told;
      if (browser !== null) sendEvent({ browser }, 'event:presenter-view', told);
    },
    hear(spoken) {
      if (browser === null) return;
      browser.setTitle(title());
      sendEvent({ browser }, 'event:language', spoken);
    },
  };
}

function title(): string {
  return say('main.presenterTitle', { product: PRODUCT_NAME });
}

function createBrowser(): BrowserWindow {
  const primary = screen.getPrimaryDisplay().workArea;
  const browser = new BrowserWindow({
    ...commonWindowOptions(),
    ...placePresenter(primary, screen.getAllDisplays().length),
    minWidth: PRESENTER_MIN_SIZE.width,
    minHeight: PRESENTER_MIN_SIZE.height,
    title: title(),
  });
  // Its commands belong to the window that presents.
  browser.removeMenu();
  browser.once('ready-to-show', () => browser.show());
  browser.on('page-title-updated', (event) => event.preventDefault());
  const { webContents } = browser;
  webContents.once('did-fail-load', () => browser.show());
  // Nothing in it can be lost: it closes unasked, and one that crashed is simply gone, and can be opened again.
  webContents.on('will-prevent-unload', (event) => event.preventDefault());
  webContents.on('render-process-gone', () => browser.destroy());
  return browser;
}
