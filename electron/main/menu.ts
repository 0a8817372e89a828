import type { MenuItemConstructorOptions } from 'electron';
import {
  APP_COMMANDS,
  commandTitle,
  MENU_NAMES,
  MENU_TITLES,
  type AppCommandId,
  type AppCommandInfo,
  type MenuName,
} from '../../shared/commands/app-commands';
import type { Events, SpokenLanguage } from '../../shared/ipc/contract';
import type { ExampleInfo } from '../../shared/ipc/shipped';
import type { RecentFile, StartSettings } from '../../shared/ipc/start';
import { LANGUAGE_CHOICES, languageName, type Language } from '../../shared/words/language';
import { say } from '../words/say';

import { programMenu, windowMenu } from './mac-menus';

export type MenuCommand = Events['event:command'] | 'reload';

/** Everything the menu shows; equal input gives an equal menu, so an unchanged one is not rebuilt. */
export interface MenuInput {
  readonly platform: string;
  readonly isDevelopment: boolean;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly disabled: readonly AppCommandId[];
  /** Switches that are on; null: nobody knows. */
  readonly switchedOn: readonly AppCommandId[] | null;
  readonly recent: readonly RecentFile[];
  readonly examples: readonly ExampleInfo[];
  readonly lessons: readonly ExampleInfo[];
  readonly start: StartSettings;
  readonly language: SpokenLanguage & { readonly ofSystem: Language };
}

type Items = MenuItemConstructorOptions[];
type Send = (command: MenuCommand) => void;
type MenuEntry = AppCommandInfo & { readonly id: AppCommandId };

const ENTRIES: readonly MenuEntry[] = APP_COMMANDS;
/** Open Recent, Examples and Lessons stand under Open. */
const GROUP_OF_OPEN = 1;
/** Language stands under the themes. */
const GROUP_OF_THEME = 4;
const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The native menu as data, built from the table of commands. */
export function menuTemplate(input: MenuInput, send: Send): Items {
  const isMac = input.platform === 'darwin';
  const titles = MENU_NAMES.map((name) => say(MENU_TITLES[name]));
  const labels = isMac ? titles : withLetters(titles);
  const menus: Items = MENU_NAMES.map((name, at) => ({
    label: labels[at] ?? name,
    ...(name === 'Help' ? { role: 'help' as const } : {}),
    submenu: menuItems(name, input, send),
  }));
  if (!isMac) return menus;
  const help = menus.pop();
  return [programMenu(), ...menus, windowMenu(), ...(help === undefined ? [] : [help])];
}

/** Marks in each title a letter that opens the menu by the keyboard: the first that no menu before it has. */
function withLetters(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const letter = title.split('').find((one) => !taken.has(one.toLowerCase()));
    if (letter === undefined) return title;
    taken.add(letter.toLowerCase());
    const at = title.indexOf(letter);
    return `${title.slice(0, at)}&${title.slice(at)}`;
  });
}

function menuItems(name: MenuName, input: MenuInput, send: Send): Items {
  const entries = ENTRIES.filter((entry) => entry.menu === name && !isOfLanguage(entry));
  const groups = [...new Set(entries.map((entry) => entry.group ?? 0))].map((group) => [
    ...entries
      .filter((entry) => (entry.group ?? 0) === group)
      .map((entry) => commandItem(entry, input, send)),
    ...(name === 'File' && group === GROUP_OF_OPEN ? openSubmenus(input, send) : []),
    ...(name === 'View' && group === GROUP_OF_THEME ? [languageSubmenu(input, send)] : []),
  ]);
  return joined([...groups, ...platformGroups(name, input, send)]);
}

function commandItem(entry: MenuEntry, input: MenuInput, send: Send): MenuItemConstructorOptions {
  const accelerator = entry.keys?.[0];
  return {
    id: entry.id,
    label: labelOf(entry, input),
    enabled: isEnabled(entry.id, input),
    ...checkmark(entry.id, input.start),
    click: () => send(entry.id),
    // Shown, not registered: the page handles every shortcut in one place, and text fields keep their own.
    // macOS cannot show one without registering it; there the page is asked first and may keep the key.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  };
}

/** Settings carry a check mark; everything else is something that is done. */
function checkmark(id: AppCommandId, start: StartSettings): MenuItemConstructorOptions {
  if (id === 'file.open-last') return { type: 'checkbox', checked: start.opensLastFile };
  if (id === 'help.hints') return { type: 'checkbox', checked: !start.areHintsClosed };
  return {};
}

function labelOf(entry: MenuEntry, input: MenuInput): string {
  const title = say(commandTitle(entry.id, input.switchedOn && input.switchedOn.includes(entry.id)));
  if (entry.id === 'edit.undo') return plain(input.undoLabel ?? title);
  if (entry.id === 'edit.redo') return plain(input.redoLabel ?? title);
  return plain(title);
}

function isEnabled(id: AppCommandId, input: MenuInput): boolean {
  if (id === 'edit.undo' && input.undoLabel === null) return false;
  if (id === 'edit.redo' && input.redoLabel === null) return false;
  return !input.disabled.includes(id);
}

function openSubmenus({ recent, examples, lessons }: MenuInput, send: Send): Items {
  const files = recent.map((file) => ({
    label: plain(say('main.recentFile', { name: file.name, folder: file.folder })),
    click: () => send(`recent:${file.handle}`),
  }));
  const clear = {
    label: say('main.clearRecent'),
    enabled: recent.length > 0,
    click: () => send('recent:clear'),
  };
  return [
    { id: 'recent', label: say('main.openRecent'), submenu: joined([files, [clear]]) },
    { id: 'examples', label: say('main.examples'), submenu: shippedItems('example', examples, send) },
    { id: 'lessons', label: say('main.lessons'), submenu: shippedItems('lesson', lessons, send) },
  ];
}

/** The palette names each language as a command; the menu has them in a submenu of their own. */
function isOfLanguage({ id }: MenuEntry): boolean {
  return id.startsWith('view.language-');
}

function languageSubmenu({ language }: MenuInput, send: Send): MenuItemConstructorOptions {
  const submenu = LANGUAGE_CHOICES.map((choice) => ({
    id: `view.language-${choice}`,
    type: 'radio' as const,
    label:
      choice === 'system'
        ? say('main.languageOfSystem', { language: languageName(language.ofSystem) })
        : languageName(choice),
    checked: choice === language.choice,
    click: () => send(`view.language-${choice}`),
  }));
  return { id: 'language', label: say('main.language'), submenu };
}

function shippedItems(kind: 'example' | 'lesson', files: readonly ExampleInfo[], send: Send): Items {
  return files.map(({ id, label }) => ({
    label: plain(say(label)),
    click: () => send(`${kind}:${id}` as MenuCommand),
  }));
}

function platformGroups(name: MenuName, { platform, isDevelopment }: MenuInput, send: Send): Items[] {
  if (name === 'File' && platform !== 'darwin') {
    const label = say(platform === 'win32' ? 'main.exit' : 'main.quit');
    return [[{ role: 'quit', label, accelerator: 'CmdOrCtrl+Q' }]];
  }
  if (name !== 'View') return [];
  // The system's own Reload would ask nothing.
  const reload = {
    id: 'reload',
    label: say('main.reload'),
    accelerator: 'CmdOrCtrl+R',
    click: () => send('reload'),
  };
  const tools = { role: 'toggleDevTools' as const, label: say('main.developerTools') };
  const fullScreen = { role: 'togglefullscreen' as const, label: say('main.fullScreen') };
  return [[fullScreen], isDevelopment ? [reload, tools] : []];
}

/** An ampersand in a label would become an underlined letter. */
function plain(label: string): string {
  return label.replaceAll('&', '&&');
}

function joined(groups: readonly Items[]): Items {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [SEPARATOR, ...group]));
}
