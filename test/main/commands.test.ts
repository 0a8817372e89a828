import { describe, expect, it, vi } from 'vitest';
import { createCommandSender } from '../../electron/main/commands';
import { aWindow, settled } from './support/fakes';

vi.mock('electron', () => ({ app: {}, ipcMain: {} }));

function sender(isOpen = true) {
  const own = aWindow();
  const fresh = aWindow();
  const newWindow = vi.fn(() => fresh.window);
  const reload = vi.fn();
  const chooseLanguage = vi.fn();
  const send = createCommandSender({
    windows: { current: () => (isOpen ? own.window : undefined) },
    newWindow,
    reload,
    chooseLanguage,
  });
  return { own, fresh, newWindow, reload, chooseLanguage, send };
}

describe('a menu item', () => {
  it('goes to the window in use, as soon as its page listens', async () => {
    const { own, send } = sender();
    send('edit.undo');
    await settled();
    expect(own.browser.webContents.send).not.toHaveBeenCalled();
    own.tell();
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

  it.each([true, false])('changes the language of all windows, with a window open: %s', async (isOpen) => {
    const { own, newWindow, chooseLanguage, send } = sender(isOpen);
    own.tell();
    send('view.language-de');
    await settled();
    expect(chooseLanguage).toHaveBeenCalledExactlyOnceWith('de');
    expect(newWindow).not.toHaveBeenCalled();
    expect(own.browser.webContents.send).not.toHaveBeenCalled();
  });

  it('is not for the page that comes after one that crashed', async () => {
    const { own, send } = sender();
    own.window.note({ kind: 'page-lost' });
    send('file.save');
    own.window.note({ kind: 'page-loads' });
    own.tell();
    await settled();
    expect(own.contents.send).not.toHaveBeenCalled();
  });

  it('loads the page again by way of main, which asks first', () => {
    const { own, reload, send } = sender();
    send('reload');
    expect(reload).toHaveBeenCalledWith(own.window);
    expect(own.contents.send).not.toHaveBeenCalled();
  });

  it('opens a window first where none is left', async () => {
    const { fresh, newWindow, send } = sender(false);
    fresh.tell();
    send('file.new');
    send('file.open');
    await settled();
    expect(newWindow).toHaveBeenCalledTimes(2);
    expect(fresh.browser.webContents.send.mock.calls).toEqual([['event:command', 'file.open']]);
  });
});
