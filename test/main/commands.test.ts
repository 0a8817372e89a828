import { describe, expect, it, vi } from 'vitest';
import { createCommandSender } from '../../electron/main/commands';
import { aWindow } from './support/fakes';

vi.mock('electron', () => ({ app: {}, ipcMain: {} }));

const settled = () => new Promise((resolve) => setImmediate(resolve));

function sender(isOpen = true) {
  const own = aWindow();
  const fresh = aWindow();
  const newWindow = vi.fn(() => fresh.window);
  const send = createCommandSender({
    windows: { current: () => (isOpen ? own.window : undefined) },
    newWindow,
  });
  return { own, fresh, newWindow, send };
}

describe('a menu item', () => {
  it('goes to the window in use, as soon as its page listens', async () => {
    const { own, send } = sender();
    send('edit.undo');
    await settled();
    expect(own.browser.webContents.send).not.toHaveBeenCalled();
    own.window.markTold();
    await settled();
    expect(own.browser.webContents.send).toHaveBeenCalledWith('event:command', 'edit.undo');
  });

  it('closes and opens windows without the page, which may hang', () => {
    const { own, newWindow, send } = sender();
    send('file.close');
    expect(own.browser.close).toHaveBeenCalledOnce();
    send('file.new-window');
    expect(newWindow).toHaveBeenCalledOnce();
  });

  it('opens a window first where none is left', async () => {
    const { fresh, newWindow, send } = sender(false);
    fresh.window.markTold();
    send('file.new');
    send('file.open');
    await settled();
    expect(newWindow).toHaveBeenCalledTimes(2);
    expect(fresh.browser.webContents.send.mock.calls).toEqual([['event:command', 'file.open']]);
  });
});
