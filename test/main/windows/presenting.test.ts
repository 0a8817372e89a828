import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPresenterWindow } from '../../../electron/main/windows/presenter-window';
import { createPresenting } from '../../../electron/main/windows/presenting';
import type { PresenterView } from '../../../shared/ipc/presenter';
import { fakeBrowser } from '../support/fakes';

const LAPTOP = { id: 1, workArea: { x: 0, y: 0, width: 1280, height: 700 } };
const PROJECTOR = { id: 2, workArea: { x: 1280, y: 0, width: 1920, height: 1080 } };

const { electron, made } = vi.hoisted(() => {
  const made: FakePresenter[] = [];
  interface FakePresenter {
    readonly options: Record<string, unknown>;
    readonly listeners: Map<string, (...args: unknown[]) => void>;
    readonly [method: string]: unknown;
  }
  /** Called with new, so no arrow function. */
  function BrowserWindow(options: Record<string, unknown>) {
    const listeners = new Map<string, (...args: unknown[]) => void>();
    const note = (name: string, listener: (...args: unknown[]) => void) => void listeners.set(name, listener);
    const window = {
      options,
      listeners,
      on: note,
      once: note,
      webContents: { on: note, once: note, send: vi.fn() },
      isDestroyed: () => false,
      removeMenu: vi.fn(),
      loadURL: vi.fn(() => Promise.resolve()),
      focus: vi.fn(),
      show: vi.fn(),
      destroy: vi.fn(() => listeners.get('closed')?.()),
    };
    made.push(window);
    return window;
  }
  const screen = { getPrimaryDisplay: vi.fn(), getAllDisplays: vi.fn(), getDisplayMatching: vi.fn() };
  const electron = {
    app: { isPackaged: true },
    ipcMain: {},
    nativeTheme: { shouldUseDarkColors: false },
    screen,
    powerSaveBlocker: { start: vi.fn(), stop: vi.fn() },
    BrowserWindow,
  };
  return { electron, made };
});
vi.mock('electron', () => electron);

const { screen, powerSaveBlocker } = electron;
const VIEW: PresenterView = {
  theme: 'light',
  title: 'A',
  isPresenting: true,
  isBlack: false,
  isLaserOn: false,
  isAsked: false,
  steps: null,
  sentence: '',
  summary: '',
};

/** A window that is where it is put, and in full screen at once. */
function anOwner(at: { id: number } = LAPTOP) {
  let isFull = false;
  let display = at;
  const browser = Object.assign(fakeBrowser(), {
    getNormalBounds: vi.fn(() => ({ x: 40, y: 40, width: 1000, height: 600 })),
    getBounds: vi.fn(() => ({ x: 0, y: 0, width: 10, height: 10 })),
    isMaximized: vi.fn(() => false),
    maximize: vi.fn(),
    isFullScreen: vi.fn(() => isFull),
    setMenuBarVisibility: vi.fn(),
    setBounds: vi.fn((bounds: { x: number }) => {
      display = bounds.x >= PROJECTOR.workArea.x ? PROJECTOR : LAPTOP;
    }),
    setFullScreen: vi.fn((wanted: boolean) => {
      const leaves = isFull && !wanted;
      isFull = wanted;
      if (leaves) browser.emit('leave-full-screen');
    }),
  });
  screen.getDisplayMatching.mockImplementation(() => display);
  const presenter = createPresenterWindow(browser as never, () => presenting.place());
  const presenting = createPresenting(browser as never, () => presenter.browser !== null);
  return { browser, presenting, presenter, displayNow: () => display };
}

function screens(...all: readonly (typeof LAPTOP)[]) {
  screen.getPrimaryDisplay.mockReturnValue(LAPTOP);
  screen.getAllDisplays.mockReturnValue(all);
}

beforeEach(() => {
  made.length = 0;
  screens(LAPTOP);
});

describe('presenting', () => {
  it('fills the screen without the menu bar, and gives both back', () => {
    const { browser, presenting } = anOwner();
    presenting.begin();
    expect(browser.isFullScreen()).toBe(true);
    presenting.end();
    expect(browser.isFullScreen()).toBe(false);
    expect(browser.setMenuBarVisibility.mock.calls).toEqual([[false], [true]]);
    expect(browser.setBounds).not.toHaveBeenCalled();
    expect(browser.webContents.send).not.toHaveBeenCalled();
  });

  it('leaves a window that was full screen before as it was', () => {
    const { browser, presenting } = anOwner();
    browser.setFullScreen(true);
    presenting.begin();
    presenting.end();
    expect(browser.isFullScreen()).toBe(true);
  });

  it('ends when the system leaves full screen, and the page hears of it', () => {
    const { browser, presenting } = anOwner();
    presenting.begin();
    browser.setFullScreen(false);
    expect(browser.webContents.send).toHaveBeenCalledWith('event:left-full-screen', null);
  });

  it('says nothing when a window leaves full screen that does not present', () => {
    const { browser } = anOwner();
    browser.emit('leave-full-screen');
    expect(browser.webContents.send).not.toHaveBeenCalled();
  });
});

describe('the screen stays awake', () => {
  beforeEach(() => {
    powerSaveBlocker.stop.mockClear();
    powerSaveBlocker.start.mockReset().mockReturnValueOnce(7).mockReturnValueOnce(8);
  });

  it('from the beginning of presenting to its end, and once however often it is asked for', () => {
    const { presenting } = anOwner();
    presenting.begin();
    presenting.begin();
    expect(powerSaveBlocker.start.mock.calls).toEqual([['prevent-display-sleep']]);
    expect(powerSaveBlocker.stop).not.toHaveBeenCalled();
    presenting.end();
    presenting.end();
    expect(powerSaveBlocker.stop.mock.calls).toEqual([[7]]);
    presenting.begin();
    expect(powerSaveBlocker.start).toHaveBeenCalledTimes(2);
  });

  it('until the system leaves full screen', () => {
    const { browser, presenting } = anOwner();
    presenting.begin();
    browser.setFullScreen(false);
    expect(powerSaveBlocker.stop).toHaveBeenCalledWith(7);
  });

  it('until the window is closed', () => {
    const { browser, presenting } = anOwner();
    presenting.begin();
    browser.emit('closed');
    expect(powerSaveBlocker.stop.mock.calls).toEqual([[7]]);
  });
});

describe('the screens', () => {
  it('are one: the presenter gets a small window in its corner, and the audience’s window stays where it is', () => {
    const { browser, presenting, presenter } = anOwner();
    presenting.begin();
    presenter.open();
    expect(made[0]?.options).toMatchObject({ x: 800, y: 100, width: 480, height: 600 });
    expect(browser.setBounds).not.toHaveBeenCalled();
  });

  it('are two: the audience gets the other one, whichever window opens first', () => {
    screens(LAPTOP, PROJECTOR);
    const first = anOwner();
    first.presenting.begin();
    expect(first.displayNow()).toBe(LAPTOP);
    first.presenter.open();
    expect(made[0]?.options).toMatchObject({ x: 200, width: 880 });
    expect(first.displayNow()).toBe(PROJECTOR);
    expect(first.browser.isFullScreen()).toBe(true);
    expect(first.browser.webContents.send).not.toHaveBeenCalled();

    const second = anOwner();
    second.presenter.open();
    expect(second.displayNow()).toBe(LAPTOP);
    second.presenting.begin();
    expect(second.displayNow()).toBe(PROJECTOR);
    expect(second.browser.isFullScreen()).toBe(true);
  });

  it('give the window back where it stood', () => {
    screens(LAPTOP, PROJECTOR);
    const { browser, presenting, presenter, displayNow } = anOwner();
    browser.isMaximized.mockReturnValue(true);
    presenter.open();
    presenting.begin();
    presenting.end();
    expect(displayNow()).toBe(LAPTOP);
    expect(browser.setBounds).toHaveBeenLastCalledWith({ x: 40, y: 40, width: 1000, height: 600 });
    expect(browser.maximize).toHaveBeenCalledOnce();
  });
});

describe("the presenter's window", () => {
  it('shows our page in the same sandbox as every window, without a menu', () => {
    anOwner().presenter.open();
    expect(made[0]?.options).toMatchObject({
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true },
    });
    expect(made[0]?.['loadURL']).toHaveBeenCalledWith('app://simulator/?presenter&language=en');
    expect(made[0]?.['removeMenu']).toHaveBeenCalledOnce();
  });

  it('is one for each window; asking again brings it to the front', () => {
    const { presenter } = anOwner();
    presenter.open();
    presenter.open();
    expect(made).toHaveLength(1);
    expect(made[0]?.['focus']).toHaveBeenCalledOnce();
  });

  it('hears what its window tells, and can ask for the last of it', () => {
    const { presenter } = anOwner();
    presenter.tell(VIEW);
    expect(presenter.view).toBe(VIEW);
    presenter.open();
    presenter.tell(VIEW);
    expect(presenter.browser?.webContents.send).toHaveBeenCalledWith('event:presenter-view', VIEW);
  });

  it('tells its window that it closed, and can be opened anew', () => {
    const { browser, presenter } = anOwner();
    presenter.open();
    made[0]?.listeners.get('closed')?.();
    expect(presenter.browser).toBeNull();
    expect(browser.webContents.send).toHaveBeenCalledWith('event:presenter-closed', null);
    presenter.open();
    expect(made).toHaveLength(2);
  });

  it('goes with its window, and is gone when its page crashed', () => {
    const { browser, presenter } = anOwner();
    presenter.open();
    made[0]?.listeners.get('render-process-gone')?.();
    expect(presenter.browser).toBeNull();
    presenter.open();
    browser.isDestroyed.mockReturnValue(true);
    browser.webContents.send.mockClear();
    browser.emit('closed');
    expect(made[1]?.['destroy']).toHaveBeenCalledOnce();
    expect(browser.webContents.send).not.toHaveBeenCalled();
  });
});
