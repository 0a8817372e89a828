import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bringToFront, createWindowRegistry, isPristine } from '../../../electron/main/windows/app-window';
import { aState, aWindow, temporaryFolder } from '../support/fakes';

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
    const [owner, presenter] = [aWindow().window, aWindow().browser];
    registry.add(owner);
    owner.presenter = presenter as never;
    expect(registry.byPresenter(presenter.webContents as never)).toBe(owner);
    expect(registry.bySender(presenter.webContents as never)).toBeUndefined();
    expect(registry.all()).toEqual([owner]);
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
    expect(isPristine(aWindow('/x/a.tisim').window)).toBe(false);
  });

  it('comes to the front also when it is minimised', () => {
    const { window, browser } = aWindow();
    browser.isMinimized.mockReturnValue(true);
    bringToFront(window);
    expect(browser.restore).toHaveBeenCalledOnce();
    expect(browser.focus).toHaveBeenCalledOnce();
  });
});
