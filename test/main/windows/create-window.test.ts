import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CloseGuard } from '../../../electron/main/windows/close-guard';
import { FIRST_START } from '../../../shared/ipc/start';
import { openWindow } from '../../../electron/main/windows/create-window';
import { createWindowRegistry } from '../../../electron/main/windows/window-registry';
import { aState, fakeBrowser } from '../support/fakes';

const SCREEN = { workArea: { x: 0, y: 0, width: 1920, height: 1080 } };
const BOUNDS = { x: 10, y: 20, width: 1280, height: 800 };

const { electron, made } = vi.hoisted(() => {
  const made: { browser: unknown } = { browser: null };
  /** Called with new, so no arrow function. */
  function BrowserWindow() {
    return made.browser;
  }
  const screen = { getAllDisplays: () => [SCREEN] };
  const app = { isPackaged: true };
  return { electron: { app, screen, BrowserWindow, nativeTheme: {}, dialog: {} }, made };
});
vi.mock('electron', () => electron);

const journals = { keep: vi.fn(), drop: vi.fn() };
const settings = {
  get: vi.fn(() => ({
    theme: 'system' as const,
    language: 'system' as const,
    window: null,
    start: FIRST_START,
  })),
  change: vi.fn(),
};
const guard = { onClose: vi.fn<CloseGuard['onClose']>(), confirm: vi.fn(), confirmAll: vi.fn() };
const onFocusChange = vi.fn();
const onSessionEnd = vi.fn();

function opened() {
  const browser = Object.assign(fakeBrowser(), {
    getNormalBounds: () => BOUNDS,
    isMaximized: vi.fn(() => true),
    maximize: vi.fn(),
  });
  made.browser = browser;
  const registry = createWindowRegistry();
  const window = openWindow(
    { registry, settings, guard, journals, onFocusChange, onSessionEnd },
    '/x/a.tisim',
  );
  const tell = (isDirty: boolean) =>
    window.note({ kind: 'told', told: aState({ isDirty }), path: '/x/a.tisim' });
  return { window, browser, registry, tell };
}

beforeEach(() => vi.clearAllMocks());

describe('a new window', () => {
  it('loads our page, for the file it was opened for', () => {
    const { window, browser, registry } = opened();
    expect(browser.webContents.loadURL).toHaveBeenCalledWith('app://simulator/?language=en');
    expect(registry.all()).toEqual([window]);
    expect(window.path).toBe('/x/a.tisim');
  });

  it.each(['ready-to-show', 'did-fail-load'] as const)('is seen at the latest when it says %s', (name) => {
    const { browser } = opened();
    const teller = name === 'ready-to-show' ? browser : browser.webContents;
    teller.emit(name);
    expect(browser.show).toHaveBeenCalledOnce();
  });

  it('gets its menu when it is seen', () => {
    const { browser } = opened();
    expect(onFocusChange).not.toHaveBeenCalled();
    browser.emit('ready-to-show');
    expect(onFocusChange).toHaveBeenCalledOnce();
  });

  it('keeps its title, and is the one in use when it has the focus', () => {
    const { browser } = opened();
    const event = { preventDefault: vi.fn() };
    browser.emit('page-title-updated', event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    browser.emit('focus');
    expect(onFocusChange).toHaveBeenCalledOnce();
  });
});

describe('a window that closes', () => {
  it('leaves the question to the guard, and its place to the next one', () => {
    const { window, browser } = opened();
    const event = { preventDefault: vi.fn() };
    browser.emit('close', event);
    expect(guard.onClose).toHaveBeenCalledWith(event, window);
    expect(settings.change).toHaveBeenCalledWith({ window: { ...BOUNDS, isMaximized: true } });
  });

  it('takes its journals with it when its work was saved or given up', () => {
    const { window, browser, registry, tell } = opened();
    tell(true);
    window.note({ kind: 'leave' });
    window.note({ kind: 'answered', answer: 'discard' });
    browser.emit('closed');
    expect(journals.drop).toHaveBeenCalledWith(window);
    expect(journals.keep).not.toHaveBeenCalled();
    expect(registry.all()).toEqual([]);
    expect(window.life.kind).toBe('closed');
  });

  it.each(['open', 'loading', 'crashed'] as const)('without a word keeps its work (%s)', (kind) => {
    const { window, browser, tell } = opened();
    tell(true);
    if (kind !== 'open') window.note({ kind: kind === 'loading' ? 'page-loads' : 'page-lost' });
    browser.emit('closed');
    expect(journals.keep).toHaveBeenCalledWith(window);
    expect(journals.drop).not.toHaveBeenCalled();
  });
});

describe('a system that signs the person off', () => {
  it('is held while there is unsaved work, and the window asks', () => {
    const { browser, tell } = opened();
    const ask = () => {
      const event = { preventDefault: vi.fn() };
      browser.emit('query-session-end', event);
      return event.preventDefault.mock.calls.length > 0;
    };
    tell(false);
    expect(ask()).toBe(false);
    tell(true);
    expect(ask()).toBe(true);
    expect(browser.close).toHaveBeenCalledOnce();
  });

  it('all the same ends the program in time', () => {
    opened().browser.emit('session-end');
    expect(onSessionEnd).toHaveBeenCalledOnce();
  });
});
