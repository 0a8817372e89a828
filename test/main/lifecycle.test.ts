import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  collectOpenFileEvents,
  followSecondInstances,
  guardQuit,
  openFile,
  type LifecycleOptions,
} from '../../electron/main/lifecycle';
import { createWindowRegistry } from '../../electron/main/windows/app-window';
import { aState, aWindow } from './support/fakes';

const { app } = vi.hoisted(() => ({
  app: { on: vi.fn(), quit: vi.fn(), getAppPath: () => '/app' },
}));
vi.mock('electron', () => ({ app, powerMonitor: { on: vi.fn() } }));

let events: EventEmitter;
let options: LifecycleOptions & { openWindow: ReturnType<typeof vi.fn>; openInto: ReturnType<typeof vi.fn> };
const confirmAll = vi.fn();
const settled = () => new Promise((resolve) => setImmediate(resolve));
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
    const { window } = aWindow(null, aState({ isDirty: true }));
    options.windows.add(window);
    confirmAll.mockResolvedValue(true);
    guardQuit(options);
    expect(quit()).toBe(true);
    expect(quit()).toBe(true);
    await settled();
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
