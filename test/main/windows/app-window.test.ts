import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { bringToFront, isPristine, pageListens } from '../../../electron/main/windows/app-window';
import { createWindowRegistry } from '../../../electron/main/windows/window-registry';
import { aState, aWindow, fakeBrowser, settled, temporaryFolder } from '../support/fakes';

const folder = temporaryFolder();

describe('the windows', () => {
  it('are found by their contents, and not after they closed', () => {
    const registry = createWindowRegistry();
    const { window } = aWindow();
    registry.add(window);
    expect(registry.bySender(window.browser.webContents)).toBe(window);
    registry.remove(window);
    expect(registry.bySender(window.browser.webContents)).toBeUndefined();
  });

  it("are found by their presenter's window, which is none of them", () => {
    const registry = createWindowRegistry();
    const [owner, presenter] = [aWindow(), fakeBrowser()];
    registry.add(aWindow().window);
    registry.add(owner.window);
    Object.assign(owner.presenter, { browser: presenter });
    expect(registry.byPresenter(presenter.webContents as never)).toBe(owner.window);
    expect(registry.bySender(presenter.webContents as never)).toBeUndefined();
  });

  it('are found by file, whatever link leads to it', () => {
    const registry = createWindowRegistry();
    writeFileSync(join(folder(), 'a.tisim'), '');
    symlinkSync(join(folder(), 'a.tisim'), join(folder(), 'b.tisim'));
    const { window } = aWindow(join(folder(), 'a.tisim'));
    registry.add(aWindow().window);
    registry.add(window);
    expect(registry.withFile(join(folder(), 'b.tisim'))).toBe(window);
    expect(registry.withFile(join(folder(), 'c.tisim'))).toBeUndefined();
  });

  it('know which one was used last', () => {
    const registry = createWindowRegistry();
    const [one, two] = [aWindow().window, aWindow().window];
    registry.add(one);
    registry.add(two);
    expect(registry.current()).toBe(two);
    registry.noteFocus(one);
    expect(registry.current()).toBe(one);
    registry.remove(one);
    registry.noteFocus(one);
    expect(registry.all()).toEqual([two]);
  });
});

describe('a window', () => {
  it('may be taken for another file only while nothing would be missed', () => {
    expect(isPristine(aWindow().window)).toBe(true);
    expect(isPristine(aWindow(null, aState()).window)).toBe(true);
    expect(isPristine(aWindow(null, aState({ isDirty: true })).window)).toBe(false);
    expect(isPristine(aWindow(null, aState({ hasTried: true })).window)).toBe(false);
    expect(isPristine(aWindow('/x/a.tisim').window)).toBe(false);
    const crashed = aWindow(null, aState());
    crashed.window.note({ kind: 'page-lost' });
    expect(isPristine(crashed.window)).toBe(false);
  });

  it('comes to the front also when it is minimised', () => {
    const { window, browser } = aWindow();
    browser.isMinimized.mockReturnValue(true);
    bringToFront(window);
    expect(browser.restore).toHaveBeenCalledOnce();
    expect(browser.focus).toHaveBeenCalledOnce();
  });

  it('lets others wait for its page, for a time, and for no longer than it lives', async () => {
    const { window, tell } = aWindow();
    const listens = vi.fn();
    void pageListens(window).then(listens);
    await settled();
    expect(listens).not.toHaveBeenCalled();
    tell();
    await settled();
    expect(listens).toHaveBeenCalledOnce();
    expect((await window.until(() => false, 1)).kind).toBe('open');
    const never = window.until(() => false);
    window.note({ kind: 'closed' });
    expect((await never).kind).toBe('closed');
  });
});
