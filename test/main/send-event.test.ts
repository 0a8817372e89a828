import { describe, expect, it } from 'vitest';
import { sendEvent } from '../../electron/main/send-event';
import { aWindow } from './support/fakes';

const { window, browser } = aWindow();

describe('an event', () => {
  it('is sent to its window', () => {
    sendEvent(window, 'event:command', 'edit.undo');
    expect(browser.webContents.send).toHaveBeenCalledWith('event:command', 'edit.undo');
  });

  it('is dropped when the window is gone', () => {
    browser.webContents.send.mockClear();
    browser.isDestroyed.mockReturnValueOnce(true);
    sendEvent(window, 'event:save-then-close', 'forget');
    expect(browser.webContents.send).not.toHaveBeenCalled();
  });
});
