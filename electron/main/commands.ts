import { LANGUAGE_CHOICES, type LanguageChoice } from '../../shared/words/language';
import type { MenuCommand } from './menu';
import { sendEvent } from './send-event';
import { pageListens, type AppWindow } from './windows/app-window';
import type { WindowRegistry } from './windows/window-registry';

export interface CommandOptions {
  readonly windows: Pick<WindowRegistry, 'current'>;
  readonly newWindow: () => AppWindow;
  readonly reload: (window: AppWindow) => void;
  readonly chooseLanguage: (choice: LanguageChoice) => void;
}

/** Where a menu item goes: windows are main's own business, all else is the page's. */
export function createCommandSender(options: CommandOptions): (command: MenuCommand) => void {
  const { windows, newWindow, reload, chooseLanguage } = options;
  return (command) => {
    // For all windows, also where there is none.
    const language = languageOf(command);
    if (language !== undefined) return chooseLanguage(language);
    toWindow(command);
  };

  function toWindow(command: MenuCommand): void {
    const current = windows.current();
    if (command === 'file.new-window') return void newWindow();
    // Not by way of the page: one that hangs must still be closed from the menu.
    if (command === 'file.close') return current?.browser.close();
    if (command === 'reload') return current && reload(current);
    // On macOS the menu is there without a window; a fresh one is what New asks for.
    const target = current ?? newWindow();
    if (current === undefined && command === 'file.new') return;
    // What was asked of a page that is gone is not for the one that comes after it.
    if (target.life.kind === 'crashed') return;
    void pageListens(target).then(() => sendEvent(target, 'event:command', command));
  }
}

/** The language that a command chooses; undefined: it is another command. */
function languageOf(command: MenuCommand): LanguageChoice | undefined {
  return LANGUAGE_CHOICES.find((choice) => command === `view.language-${choice}`);
}
