import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { menuTemplate, type MenuInput } from '../../electron/main/menu';
import { speak } from '../../electron/words/say';
import { APP_COMMANDS } from '../../shared/commands/app-commands';
import { EXAMPLES, LESSONS } from '../../shared/ipc/shipped';
import { FIRST_START } from '../../shared/ipc/start';
import { languageName } from '../../shared/words/language';
import { LANGUAGES } from '../../shared/words/language-list';
import { say } from '../support/english';

type Item = MenuItemConstructorOptions;

function input(part: Partial<MenuInput> = {}): MenuInput {
  return {
    platform: 'linux',
    isDevelopment: false,
    undoLabel: null,
    redoLabel: null,
    disabled: [],
    switchedOn: null,
    recent: [],
    examples: EXAMPLES,
    lessons: LESSONS,
    start: FIRST_START,
    language: { language: 'en', choice: 'system', ofSystem: 'de' },
    ...part,
  };
}

const items = (item: Item): Item[] => (Array.isArray(item.submenu) ? item.submenu : []);
const flat = (menus: Item[]): Item[] => menus.flatMap((item) => [item, ...flat(items(item))]);
const build = (part: Partial<MenuInput> = {}, send = vi.fn()) => menuTemplate(input(part), send);
const find = (menus: Item[], id: string) => flat(menus).find((item) => item.id === id);
/** What the real menu does with a click; the arguments Electron passes are not used. */
const click = (item: Item | undefined) => (item?.click as (() => void) | undefined)?.();
const roles = (menus: Item[]) => flat(menus).flatMap((item) => item.role ?? []);

afterEach(() => speak('en'));

describe('the native menu', () => {
  it('has File, Edit, View, Scenario, Run, Analysis, Lesson and Help, with underlined letters outside macOS', () => {
    const labels = ['&File', '&Edit', '&View', '&Scenario', '&Run', '&Analysis', '&Lesson', '&Help'];
    expect(build().map((menu) => menu.label)).toEqual(labels);
  });

  it('has on macOS the application menu first, and the window menu before Help', () => {
    const menus = build({ platform: 'darwin' });
    expect(menus.map((menu) => menu.role ?? menu.label)).toEqual([
      'appMenu',
      'File',
      'Edit',
      'View',
      'Scenario',
      'Run',
      'Analysis',
      'Lesson',
      'windowMenu',
      'help',
    ]);
    expect(roles(menus.filter((menu) => menu.role !== 'appMenu'))).not.toContain('quit');
    expect(roles(menus.slice(0, 1))).toContain('quit');
    expect(
      flat(menus)
        .filter((item) => item.role !== undefined && item.role !== 'appMenu')
        .every((item) => item.label),
    ).toBe(true);
  });

  it.each(['linux', 'win32', 'darwin'])(
    'shows on %s every command of the table that belongs to a menu',
    (platform) => {
      const ids = flat(build({ platform })).map((item) => item.id);
      for (const command of APP_COMMANDS.filter((entry) => entry.menu !== undefined))
        expect(ids).toContain(command.id);
    },
  );

  it('sends the command that was chosen', () => {
    const send = vi.fn();
    click(find(build({}, send), 'file.save'));
    expect(send).toHaveBeenCalledWith('file.save');
  });

  it('shows shortcuts without registering them: the page handles them, and text fields keep theirs', () => {
    const withKeys = flat(build()).filter(
      (item) => item.accelerator !== undefined && item.role === undefined,
    );
    expect(withKeys.length).toBeGreaterThan(10);
    expect(withKeys.every((item) => item.registerAccelerator === false)).toBe(true);
  });

  it.each(['linux', 'win32'])('keeps the shortcut of Quit registered on %s', (platform) => {
    const quit = flat(build({ platform })).find((item) => item.role === 'quit');
    expect(quit?.accelerator).toBe('CmdOrCtrl+Q');
    expect(quit?.registerAccelerator).toBeUndefined();
  });

  it('names what would be undone, and greys Undo and Redo when there is nothing', () => {
    const menus = build({ undoLabel: 'Undo Rename A & B' });
    expect(find(menus, 'edit.undo')).toMatchObject({ label: 'Undo Rename A && B', enabled: true });
    expect(find(menus, 'edit.redo')).toMatchObject({ label: 'Redo', enabled: false });
  });

  it('greys the commands that make no sense now', () => {
    const menus = build({ disabled: ['edit.paste'] });
    expect(find(menus, 'edit.paste')?.enabled).toBe(false);
    expect(find(menus, 'edit.copy')?.enabled).toBe(true);
  });

  it('says what a switch will do now, and names both ways while nobody knows', () => {
    const label = (switchedOn: MenuInput['switchedOn']) => find(build({ switchedOn }), 'view.outline')?.label;
    expect(label(['view.outline'])).toBe('Hide Outline');
    expect(label([])).toBe('Show Outline');
    expect(label(null)).toBe('Show or Hide Outline');
  });

  it('marks the settings that are on', () => {
    const off = build();
    expect(find(off, 'file.open-last')).toMatchObject({ type: 'checkbox', checked: false });
    expect(find(off, 'help.hints')).toMatchObject({ type: 'checkbox', checked: true });
    const on = build({ start: { opensLastFile: true, areHintsClosed: true } });
    expect(find(on, 'file.open-last')?.checked).toBe(true);
    expect(find(on, 'help.hints')?.checked).toBe(false);
  });

  it('opens recent files by handle, tells equal names apart by folder, and can clear the list', () => {
    const send = vi.fn();
    const recent = [{ handle: 'h1', name: 'a.tisim', folder: '/home/me' }];
    const [first, , clear] = items(find(build({ recent }, send), 'recent')!);
    expect(first?.label).toBe('a.tisim (/home/me)');
    click(first);
    click(clear);
    expect(send.mock.calls).toEqual([['recent:h1'], ['recent:clear']]);
  });

  it('greys clearing an empty list', () => {
    expect(items(find(build(), 'recent')!)).toMatchObject([{ label: 'Clear Recent Files', enabled: false }]);
  });

  it('offers every example', () => {
    const send = vi.fn();
    const examples = items(find(build({}, send), 'examples')!);
    expect(examples.map((item) => item.label)).toEqual(EXAMPLES.map((example) => say(example.label)));
    click(examples[0]);
    expect(send).toHaveBeenCalledWith('example:blog-story');
  });

  it('offers every lesson', () => {
    const send = vi.fn();
    const lessons = items(find(build({}, send), 'lessons')!);
    expect(lessons.map((item) => item.label)).toEqual(LESSONS.map((lesson) => say(lesson.label)));
    click(lessons[1]);
    expect(send).toHaveBeenCalledWith('lesson:leaver');
  });

  it('offers the languages by their own names, and that of the system by its name', () => {
    const menus = build();
    const languages = items(find(menus, 'language')!);
    const names = LANGUAGES.map(languageName);
    expect(languages.map(({ label }) => label)).toEqual(['System (Deutsch)', ...names]);
    expect(names).toEqual(expect.arrayContaining(['English', 'Deutsch']));
    expect(languages.map(({ type }) => type)).toEqual(languages.map(() => 'radio'));
    expect(languages.map(({ checked }) => checked)).toEqual([true, ...names.map(() => false)]);
    const view = items(menus.find((menu) => menu.label === '&View')!).map((item) => item.id);
    expect(view[view.indexOf('view.theme-system') + 1]).toBe('language');
  });

  it('speaks German, down to what Electron would name, with a letter of its own for each menu', async () => {
    await speak('de');
    const menus = build({ isDevelopment: true, platform: 'win32' });
    expect(menus.map((menu) => menu.label)).toEqual([
      '&Datei',
      '&Bearbeiten',
      '&Ansicht',
      '&Szenario',
      expect.stringContaining('&'),
      expect.stringContaining('&'),
      'L&ektion',
      '&Hilfe',
    ]);
    const letters = menus.map(({ label = '' }) => label.charAt(label.indexOf('&') + 1).toLowerCase());
    expect(new Set(letters).size).toBe(letters.length);
    expect(find(menus, 'language')?.label).toBe('Sprache');
    expect(find(menus, 'recent')?.label).toBe('Zuletzt verwendete öffnen');
    expect(flat(menus).find((item) => item.role === 'quit')?.label).toBe('Beenden');
    const mac = build({ platform: 'darwin' });
    expect(flat(mac).find((item) => item.role === 'hide')?.label).toBe(
      'Tenant Isolation Simulator ausblenden',
    );
  });

  it('sends the language that was chosen', () => {
    const send = vi.fn();
    click(find(build({}, send), 'view.language-de'));
    expect(send).toHaveBeenCalledWith('view.language-de');
  });

  it('has developer tools and a Reload that asks first only while developing', () => {
    const send = vi.fn();
    const developing = build({ isDevelopment: true }, send);
    click(find(developing, 'reload'));
    expect(send).toHaveBeenCalledWith('reload');
    expect(roles(developing)).toContain('toggleDevTools');
    // The system's own Reload asks nothing.
    expect(roles(developing)).not.toContain('reload');
    expect(find(build(), 'reload')).toBeUndefined();
    expect(roles(build())).not.toContain('toggleDevTools');
  });

  it('has Earlier Versions after Save As', () => {
    const file = items(build().find((menu) => menu.label === '&File')!).map((item) => item.id);
    expect(file[file.indexOf('file.save-as') + 1]).toBe('file.versions');
  });

  it('never has two lines in a row, nor one at an end', () => {
    for (const menu of build({ isDevelopment: true })) {
      const types = items(menu).map((item) => item.type);
      expect(types.at(0)).not.toBe('separator');
      expect(types.at(-1)).not.toBe('separator');
      expect(types.join()).not.toContain('separator,separator');
    }
  });
});
