import { BrowserWindow, screen } from 'electron';
import type { PresenterView } from '../../../shared/ipc/contract';
import { sendEvent } from '../ipc';
import { presenterUrl } from '../origin';
import type { AppWindow } from './app-window';
import { PRESENTER_MIN_SIZE, placePresenter } from './bounds';
import { showOnItsScreen } from './presenting';
import { PRODUCT_NAME } from './title';
import { commonWindowOptions } from './web-preferences';

/** Opens the presenter's window of this window, or brings it to the front. It holds no document and asks nothing. */
export function openPresenter(owner: AppWindow): void {
  if (owner.presenter !== null) return owner.presenter.focus();
  const primary = screen.getPrimaryDisplay().workArea;
  const presenter = new BrowserWindow({
    ...commonWindowOptions(),
    ...placePresenter(primary, screen.getAllDisplays().length),
    minWidth: PRESENTER_MIN_SIZE.width,
    minHeight: PRESENTER_MIN_SIZE.height,
    title: `Presenter — ${PRODUCT_NAME}`,
  });
  owner.presenter = presenter;
  // Its commands belong to the window that presents.
  presenter.removeMenu();
  follow(owner, presenter);
  void presenter.loadURL(presenterUrl()).catch(() => undefined);
  showOnItsScreen(owner);
}

function follow(owner: AppWindow, presenter: BrowserWindow): void {
  presenter.once('ready-to-show', () => presenter.show());
  presenter.webContents.once('did-fail-load', () => presenter.show());
  presenter.on('page-title-updated', (event) => event.preventDefault());
  // Nothing in it can be lost: one that crashed is simply gone, and can be opened again.
  presenter.webContents.on('render-process-gone', () => presenter.destroy());
  const closeWithOwner = (): void => presenter.destroy();
  owner.browser.once('closed', closeWithOwner);
  presenter.on('closed', () => {
    owner.presenter = null;
    if (owner.browser.isDestroyed()) return;
    owner.browser.removeListener('closed', closeWithOwner);
    sendEvent(owner, 'event:presenter-closed', null);
  });
}

/** Passes on what the presenting window tells; kept, because the presenter's page may still be loading. */
export function tellPresenter(owner: AppWindow, view: PresenterView): void {
  owner.presenterView = view;
  if (owner.presenter !== null) sendEvent({ browser: owner.presenter }, 'event:presenter-view', view);
}
