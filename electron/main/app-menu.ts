import { app, Menu } from 'electron';
import type { WindowState } from '../../shared/ipc/contract';
import type { RecentFile } from '../../shared/ipc/start';
import { EXAMPLES, LESSONS } from '../../shared/ipc/shipped';
import type { ProgramLanguage } from './language';
import { say } from '../words/say';
import { menuTemplate, type MenuCommand, type MenuInput } from './menu';
import type { Settings } from './settings';
import { toldBy } from './windows/window-life';
import type { WindowRegistry } from './windows/window-registry';

export interface AppMenuOptions {
  readonly windows: Pick<WindowRegistry, 'current'>;
  readonly recent: () => readonly RecentFile[];
  readonly settings: Pick<Settings, 'get'>;
  readonly language: Pick<ProgramLanguage, 'now' | 'ofSystem'>;
  readonly send: (command: MenuCommand) => void;
}

/** Keeps the native menu true to the window in use; the returned function is called whenever something may have changed. */
export function createAppMenu({ windows, recent, settings, language, send }: AppMenuOptions): () => void {
  let shown = '';
  return () => {
    const current = windows.current();
    const state = current === undefined ? null : toldBy(current.life);
    const input: MenuInput = {
      platform: process.platform,
      isDevelopment: !app.isPackaged,
      ...saidBy(state),
      recent: recent(),
      examples: EXAMPLES,
      lessons: LESSONS,
      start: settings.get().start,
      language: { ...language.now(), ofSystem: language.ofSystem() },
    };
    // The window tells its state at every edit; building a native menu for each would be felt.
    const next = JSON.stringify([say.language, input]);
    if (next === shown) return;
    shown = next;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(input, send)));
  };
}

/** What the window told last; nothing where there is none. */
function saidBy(
  state: WindowState | null,
): Pick<MenuInput, 'undoLabel' | 'redoLabel' | 'disabled' | 'switchedOn'> {
  if (state === null) return { undoLabel: null, redoLabel: null, disabled: [], switchedOn: null };
  const { undoLabel, redoLabel, disabled, switchedOn = null } = state;
  return { undoLabel, redoLabel, disabled, switchedOn };
}
