import type { MenuCommand } from './menu';
import { sendEvent } from './ipc';
import type { AppWindow, WindowRegistry } from './windows/app-window';

export interface CommandOptions {
  readonly windows: Pick<WindowRegistry, 'current'>;
  readonly newWindow: () => AppWindow;
}

/** Where a menu item goes: windows are main's own business, all else is the page's. */
export function createCommandSender({ windows, newWindow }: CommandOptions): (command: MenuCommand) => void {
  return (command) => {
    const current = windows.current();
    if (command === 'file.new-window') return void newWindow();
    // Not by way of the page: one that hangs must still be closed from the menu.
    if (command === 'file.close') return current?.browser.close();
    // On macOS the menu is there without a window; a fresh one is what New asks for.
    const target = current ?? newWindow();
    if (current === undefined && command === 'file.new') return;
    void target.isTold.then(() => sendEvent(target, 'event:command', command));
  };
}
