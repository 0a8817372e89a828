import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  collectOpenFileEvents,
  finishBeforeQuit,
  followSecondInstances,
  guardQuit,
  guardShutdown,
  openFile,
  type LifecycleOptions,
} from '../../electron/main/lifecycle';
import { createWindowRegistry } from '../../electron/main/windows/window-registry';
import { aState, aWindow, settled } from './support/fakes';

const { app, powerMonitor } = vi.hoisted(() => ({
  app: { on: vi.fn(), quit: vi.fn(), getAppPath: () => '/app' },
  powerMonitor: { on: vi.fn() },
}));
vi.mock('electron', () => ({ app, powerMonitor }));

let events: EventEmitter;
let options: LifecycleOptions & { openWindow: ReturnType<typeof vi.fn>; openInto: ReturnType<typeof vi.fn> };
const confirmAll = vi.fn();
const anEvent = () => ({ preventDefault: vi.fn() });

beforeEach(() => {
  vi.clearAllMocks();
  events = new EventEmitter();
  app.on.mockImplementation((name: string, listener: () => void) => events.on(name, listener));
  options = {
    windows: createWindowRegistry(),
    guard: { onClose: vi.fn(), confirmAll },
    openWindow: vi.fn(),
    openInto: vi.fn(),
  } as never;
});

describe('a file handed over', () => {
  it('brings the window to the front that shows it', () => {
    const { window, browser } = aWindow('/x/a.tisim', aState());
    options.windows.add(window);
    openFile(options, '/x/a.tisim');
    expect(browser.focus).toHaveBeenCalledOnce();
    expect(options.openWindow).not.toHaveBeenCalled();
  });

  it('takes the place of the sole window while that has nothing to lose', () => {
    const { window } = aWindow(null, aState());
    options.windows.add(window);
    openFile(options, '/x/a.tisim');
    expect(options.openInto).toHaveBeenCalledWith(window, '/x/a.tisim');
  });

  it.each([
    ['an edited window', [aWindow(null, aState({ isDirty: true }))]],
    ['a window with another file', [aWindow('/x/b.tisim', aState())]],
    ['several windows', [aWindow(), aWindow()]],
    ['no window', []],
  ])('opens a new window beside %s', (_what, windows) => {
    for (const { window } of windows) options.windows.add(window);
    openFile(options, '/x/a.tisim');
    expect(options.openWindow).toHaveBeenCalledWith('/x/a.tisim');
    expect(options.openInto).not.toHaveBeenCalled();
  });
});

describe('a second start', () => {
  it('hands its file over, found from its own folder', () => {
    followSecondInstances(options);
    events.emit('second-instance', {}, ['/x/electron', '--no-sandbox', '/app', 'a.tisim'], '/home/me');
    expect(options.openWindow).toHaveBeenCalledWith('/home/me/a.tisim');
  });

  it('without a file brings the program to the front', () => {
    const { window, browser } = aWindow();
    options.windows.add(window);
    followSecondInstances(options);
    events.emit('second-instance', {}, ['/x/electron', '/app'], '/home/me');
    expect(browser.focus).toHaveBeenCalledOnce();
    expect(options.openWindow).not.toHaveBeenCalled();
  });
});

describe('files that macOS hands over', () => {
  it('wait for the program to be ready, and later ones open at once', () => {
    const start = collectOpenFileEvents();
    events.emit('open-file', anEvent(), '/x/early.tisim');
    const open = vi.fn();
    expect(start(open)).toEqual(['/x/early.tisim']);
    events.emit('open-file', anEvent(), '/x/late.tisim');
    expect(open.mock.calls).toEqual([['/x/late.tisim']]);
  });
});

describe('quitting', () => {
  const quit = () => {
    const event = anEvent();
    events.emit('before-quit', event);
    return event.preventDefault.mock.calls.length > 0;
  };

  it('is not held up when nothing would be lost', () => {
    guardQuit(options);
    expect(quit()).toBe(false);
  });

  it('asks first, once, and goes on when all windows may close', async () => {
    const { window, tell } = aWindow(null, aState({ isDirty: true }));
    options.windows.add(window);
    confirmAll.mockImplementation(async () => {
      await settled();
      tell({ isDirty: false });
      return true;
    });
    guardQuit(options);
    expect(quit()).toBe(true);
    expect(quit()).toBe(true);
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalled());
    expect(confirmAll).toHaveBeenCalledOnce();
    expect(app.quit).toHaveBeenCalledOnce();
    expect(quit()).toBe(false);
  });

  it('stops when a window stays, and asks again next time', async () => {
    options.windows.add(aWindow(null, aState({ isDirty: true })).window);
    confirmAll.mockResolvedValue(false);
    guardQuit(options);
    quit();
    await settled();
    expect(app.quit).not.toHaveBeenCalled();
    quit();
    expect(confirmAll).toHaveBeenCalledTimes(2);
  });
});

describe('a shutdown of the system', () => {
  it('is held for the question, and only for unsaved work', () => {
    const { window, tell } = aWindow(null, aState());
    options.windows.add(window);
    guardShutdown(options);
    const shutdown = () => {
      const event = anEvent();
      powerMonitor.on.mock.lastCall?.[1](event);
      return event.preventDefault.mock.calls.length > 0;
    };
    expect(shutdown()).toBe(false);
    tell({ isDirty: true });
    expect(shutdown()).toBe(true);
    expect(app.quit).toHaveBeenCalledOnce();
  });
});

describe('the end', () => {
  it('waits for what is on its way to the disk', async () => {
    let finish = (): void => undefined;
    finishBeforeQuit({ close: () => new Promise((resolve) => (finish = resolve)) });
    const first = anEvent();
    events.emit('will-quit', first);
    await settled();
    expect(first.preventDefault).toHaveBeenCalledOnce();
    expect(app.quit).not.toHaveBeenCalled();
    finish();
    await settled();
    expect(app.quit).toHaveBeenCalledOnce();
    const second = anEvent();
    events.emit('will-quit', second);
    expect(second.preventDefault).not.toHaveBeenCalled();
  });
});
