import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPage, reloadPage } from '../../../electron/main/windows/load-page';
import { aState, aWindow, settled } from '../support/fakes';

vi.mock('electron', () => ({ app: { isPackaged: true } }));

const journals = { keep: vi.fn(), drop: vi.fn() };
const guard = { onClose: vi.fn(), confirm: vi.fn(), confirmAll: vi.fn() };

beforeEach(() => vi.clearAllMocks());

describe('loading the page', () => {
  it('leaves no page to go back to, and counts as touched, so that it can be held', async () => {
    const { window, contents } = aWindow(null, aState());
    loadPage(window);
    await settled();
    expect(window.life.kind).toBe('loading');
    expect(contents.loadURL).toHaveBeenCalledWith('app://simulator/?language=en');
    expect(contents.navigationHistory.clear).toHaveBeenCalledOnce();
    expect(contents.executeJavaScript).toHaveBeenCalledWith('undefined', true);
  });

  it('that does not come up is no unhandled failure', async () => {
    const { window, contents } = aWindow();
    contents.loadURL.mockRejectedValueOnce(new Error('ERR_FAILED'));
    loadPage(window);
    await settled();
    expect(contents.executeJavaScript).not.toHaveBeenCalled();
  });
});

describe('loading the page again', () => {
  it('asks first, and stays when the person cancels', async () => {
    const { window, contents } = aWindow(null, aState({ isDirty: true }));
    guard.confirm.mockResolvedValue(false);
    await reloadPage(window, guard, journals);
    expect(guard.confirm).toHaveBeenCalledWith(window);
    expect(contents.loadURL).not.toHaveBeenCalled();
    expect(journals.drop).not.toHaveBeenCalled();
  });

  it('brings nothing back that was saved or given up', async () => {
    const { window, contents, presenting } = aWindow(null, aState());
    guard.confirm.mockImplementation(async () => window.note({ kind: 'leave' }).kind === 'released');
    await reloadPage(window, guard, journals);
    expect(journals.drop).toHaveBeenCalledWith(window);
    expect(presenting.end).toHaveBeenCalledOnce();
    expect(contents.loadURL).toHaveBeenCalledOnce();
  });

  it('keeps the work of a page that crashed', async () => {
    const { window, contents } = aWindow(null, aState());
    window.note({ kind: 'page-lost' });
    guard.confirm.mockResolvedValue(true);
    await reloadPage(window, guard, journals);
    expect(journals.drop).not.toHaveBeenCalled();
    expect(contents.loadURL).toHaveBeenCalledOnce();
  });

  it('does nothing to a window that closed meanwhile', async () => {
    const { window, browser, contents } = aWindow(null, aState());
    guard.confirm.mockResolvedValue(true);
    browser.isDestroyed.mockReturnValue(true);
    await reloadPage(window, guard, journals);
    expect(contents.loadURL).not.toHaveBeenCalled();
  });
});
