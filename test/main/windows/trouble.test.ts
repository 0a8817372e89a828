import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForTrouble } from '../../../electron/main/windows/trouble';
import { aState, aWindow } from '../support/fakes';

const { dialog } = vi.hoisted(() => ({ dialog: { showMessageBox: vi.fn() } }));
vi.mock('electron', () => ({ dialog }));

const settled = () => new Promise((resolve) => setImmediate(resolve));

function troubled() {
  const { window, browser } = aWindow('/x/a.tisim', aState({ isDirty: true }));
  watchForTrouble(window);
  const crash = async (reason: string) => {
    browser.webContents.on.mock.calls.find(([name]) => name === 'render-process-gone')?.[1]({}, { reason });
    await settled();
  };
  const emit = async (name: string) => {
    browser.listeners.get(name)?.();
    await settled();
  };
  return { window, browser, crash, emit };
}

beforeEach(() => void dialog.showMessageBox.mockReset());

describe('a page that crashed', () => {
  it('can be reloaded, and its lost changes hold up no close', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 0 });
    const { window, browser, crash } = troubled();
    await crash('crashed');
    expect(browser.webContents.reload).toHaveBeenCalledOnce();
    expect(window.state).toBeNull();
    expect(window.path).toBe('/x/a.tisim');
  });

  it('can be closed', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 1 });
    const { browser, crash } = troubled();
    await crash('oom');
    expect(browser.destroy).toHaveBeenCalledOnce();
  });

  it('lets a save that was waited for fail', async () => {
    dialog.showMessageBox.mockReturnValue(new Promise(() => undefined));
    const { window, crash } = troubled();
    const answer = vi.fn();
    window.pendingSave = answer;
    await crash('killed');
    expect(answer).toHaveBeenCalledWith(false);
  });

  it('is no trouble when it ended as it should', async () => {
    await troubled().crash('clean-exit');
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });
});

describe('a page that hangs', () => {
  it('can be closed in spite of it', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 1 });
    const { browser, emit } = troubled();
    await emit('unresponsive');
    expect(browser.destroy).toHaveBeenCalledOnce();
  });

  it('can be waited for', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 0 });
    const { browser, emit } = troubled();
    await emit('unresponsive');
    expect(browser.destroy).not.toHaveBeenCalled();
  });

  it('takes the question away when it comes back by itself', async () => {
    const { browser, emit } = troubled();
    dialog.showMessageBox.mockImplementation(
      (_window: unknown, { signal }: { signal: AbortSignal }) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve({ response: 1 }))),
    );
    await emit('unresponsive');
    await emit('responsive');
    expect(browser.destroy).not.toHaveBeenCalled();
  });
});
