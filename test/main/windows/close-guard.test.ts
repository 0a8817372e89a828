import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppWindow } from '../../../electron/main/windows/app-window';
import { createCloseGuard } from '../../../electron/main/windows/close-guard';
import type { AskToSaveAnswer } from '../../../shared/ipc/contract';
import { aState, aWindow } from '../support/fakes';

vi.mock('electron', () => ({}));

const ask = vi.fn<(window: AppWindow) => Promise<AskToSaveAnswer>>();
const requestSave = vi.fn();
const guard = createCloseGuard({ ask, requestSave });
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A window whose close button works as the real one: closing goes through the guard. */
function edited(name = 'a') {
  const { window, browser } = aWindow(`/x/${name}.tisim`, aState({ title: name, isDirty: true }));
  const closed = vi.fn();
  browser.close.mockImplementation(() => {
    const event = { preventDefault: vi.fn() };
    guard.onClose(event, window);
    if (event.preventDefault.mock.calls.length === 0) closed();
  });
  return { window, browser, closed };
}

beforeEach(() => {
  ask.mockReset();
  requestSave.mockReset();
});

describe('closing a window', () => {
  it('asks nothing when nothing would be lost', () => {
    const { window, browser, closed } = edited();
    window.state = aState();
    browser.close();
    expect(closed).toHaveBeenCalledOnce();
    expect(ask).not.toHaveBeenCalled();
  });

  it('asks nothing for a window whose page never came up', () => {
    const { window, browser, closed } = edited();
    window.state = null;
    browser.close();
    expect(closed).toHaveBeenCalledOnce();
  });

  it('keeps the window when the person cancels', async () => {
    const { browser, closed } = edited();
    ask.mockResolvedValue('cancel');
    browser.close();
    await settled();
    expect(closed).not.toHaveBeenCalled();
  });

  it('closes when the person does not want to save', async () => {
    const { browser, closed } = edited();
    ask.mockResolvedValue('discard');
    browser.close();
    await settled();
    expect(closed).toHaveBeenCalledOnce();
    expect(requestSave).not.toHaveBeenCalled();
  });

  it('has the page save, and closes when it says it has', async () => {
    const { window, browser, closed } = edited();
    ask.mockResolvedValue('save');
    browser.close();
    await settled();
    expect(requestSave).toHaveBeenCalledWith(window);
    expect(closed).not.toHaveBeenCalled();
    window.pendingSave?.(true);
    await settled();
    expect(closed).toHaveBeenCalledOnce();
  });

  it('keeps the window when the save failed or was cancelled', async () => {
    const { window, browser, closed } = edited();
    ask.mockResolvedValue('save');
    browser.close();
    await settled();
    window.pendingSave?.(false);
    await settled();
    expect(closed).not.toHaveBeenCalled();
    expect(window.state?.isDirty).toBe(true);
  });

  it('shows one question, however often the button is pressed', async () => {
    const { browser } = edited();
    ask.mockReturnValue(new Promise(() => undefined));
    browser.close();
    browser.close();
    await settled();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('asks again when the page never answered the last save', async () => {
    const { browser, closed } = edited();
    ask.mockResolvedValueOnce('save').mockResolvedValueOnce('discard');
    browser.close();
    await settled();
    browser.close();
    await settled();
    expect(closed).toHaveBeenCalledOnce();
  });
});

describe('quitting', () => {
  it('asks for each edited window, and for no other', async () => {
    const [one, two, clean] = [edited('one'), edited('two'), edited('clean')];
    clean.window.state = aState();
    ask.mockResolvedValue('discard');
    expect(await guard.confirmAll(() => [one.window, clean.window, two.window])).toBe(true);
    expect(ask.mock.calls).toEqual([[one.window], [two.window]]);
  });

  it('stops at the first cancel', async () => {
    const windows = [edited('one').window, edited('two').window];
    ask.mockResolvedValue('cancel');
    expect(await guard.confirmAll(() => windows)).toBe(false);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('does not ask twice for a window that has just saved', async () => {
    const { window } = edited();
    ask.mockResolvedValueOnce('save');
    requestSave.mockImplementation(() => window.pendingSave?.(true));
    expect(await guard.confirmAll(() => [window])).toBe(true);
  });

  it('asks for a window that is edited while another one is asked about', async () => {
    const [one, two] = [edited('one'), edited('two')];
    one.window.state = aState();
    ask.mockImplementationOnce(async () => {
      one.window.state = aState({ isDirty: true });
      return 'discard';
    });
    ask.mockResolvedValueOnce('cancel');
    expect(await guard.confirmAll(() => [one.window, two.window])).toBe(false);
    expect(ask).toHaveBeenLastCalledWith(one.window);
  });
});
