import { languageName, type Language } from '../words/language';
import { LANGUAGES } from '../words/language-list';
import { message, type Message } from '../words/message';
import type commandTexts from '../words/en/commands';

/**
 * Every command of the program, once: the native menu, the menu of the browser edition, the palette, the shortcuts and
 * the help all read this table. `keys` is written the way Electron writes accelerators ("CmdOrCtrl+Shift+S").
 */
export const MENU_NAMES = ['File', 'Edit', 'View', 'Scenario', 'Run', 'Analysis', 'Lesson', 'Help'] as const;
export type MenuName = (typeof MENU_NAMES)[number];

/** What a menu is called. */
export const MENU_TITLES: Readonly<Record<MenuName, Message>> = {
  File: message('commands.menuFile'),
  Edit: message('commands.menuEdit'),
  View: message('commands.menuView'),
  Scenario: message('commands.menuScenario'),
  Run: message('commands.menuRun'),
  Analysis: message('commands.menuAnalysis'),
  Lesson: message('commands.menuLesson'),
  Help: message('commands.menuHelp'),
};

export interface AppCommandInfo {
  readonly id: string;
  /** For lists of what there is; of a switch it names both ways. */
  readonly title: Message;
  /** What a switch does now: while it is off, and while it is on. */
  readonly switches?: { readonly whenOff: Message; readonly whenOn: Message };
  /** First one is shown; the others work as well. */
  readonly keys?: readonly string[];
  readonly menu?: MenuName;
  /** Commands of one menu with different groups have a line between them. */
  readonly group?: number;
  /** Runs even when a text field has the focus. */
  readonly isGlobal?: boolean;
  /** Found in the palette; menu-only things such as "Quit" are not. */
  readonly inPalette?: boolean;
  readonly desktopOnly?: boolean;
}

/** A title; of a switch that for lists, and those while it is off and on. */
type Titles = TitleId | readonly [TitleId, whenOff: TitleId, whenOn: TitleId];
type TitleId = keyof typeof commandTexts;

const command = <const Id extends string>(
  id: Id,
  titles: Titles,
  more: Omit<AppCommandInfo, 'id' | 'title' | 'switches'> = {},
) => ({ inPalette: true, ...more, id, ...said(titles) }) as const satisfies AppCommandInfo;

function said(titles: Titles): Pick<AppCommandInfo, 'title' | 'switches'> {
  if (typeof titles === 'string') return { title: message(titles) };
  const [title, whenOff, whenOn] = titles;
  return { title: message(title), switches: { whenOff: message(whenOff), whenOn: message(whenOn) } };
}

/** A language is called what it calls itself, whichever is spoken. */
const languageCommand = (language: Language) => ({
  ...command(`view.language-${language}`, 'commands.viewLanguageSystem', { menu: 'View', group: 8 }),
  title: message('commands.viewLanguage', { language: languageName(language) }),
});

export const APP_COMMANDS = [
  command('file.new', 'commands.fileNew', { menu: 'File', group: 1, keys: ['CmdOrCtrl+N'], isGlobal: true }),
  command('file.new-window', 'commands.fileNewWindow', {
    menu: 'File',
    group: 1,
    keys: ['CmdOrCtrl+Shift+N'],
    isGlobal: true,
    desktopOnly: true,
  }),
  command('file.open', 'commands.fileOpen', {
    menu: 'File',
    group: 1,
    keys: ['CmdOrCtrl+O'],
    isGlobal: true,
  }),
  command('file.save', 'commands.fileSave', {
    menu: 'File',
    group: 2,
    keys: ['CmdOrCtrl+S'],
    isGlobal: true,
  }),
  command('file.save-as', 'commands.fileSaveAs', {
    menu: 'File',
    group: 2,
    keys: ['CmdOrCtrl+Shift+S'],
    isGlobal: true,
  }),
  command('file.versions', 'commands.fileVersions', { menu: 'File', group: 2, desktopOnly: true }),
  command('file.import', 'commands.fileImport', {
    menu: 'File',
    group: 3,
    keys: ['CmdOrCtrl+Shift+I'],
    isGlobal: true,
  }),
  command('file.export', 'commands.fileExport', {
    menu: 'File',
    group: 3,
    keys: ['CmdOrCtrl+Shift+E'],
    isGlobal: true,
  }),
  command('file.impact-csv', 'commands.fileImpactCsv', { menu: 'File', group: 3 }),
  command('file.export-all', 'commands.fileExportAll', { menu: 'File', group: 3 }),
  command('file.letter', 'commands.fileLetter', { menu: 'File', group: 3 }),
  command('file.picture', 'commands.filePicture', { menu: 'File', group: 3 }),
  command('file.copy-picture', 'commands.fileCopyPicture', { menu: 'File', group: 3 }),
  command('file.interactive-page', 'commands.fileInteractivePage', { menu: 'File', group: 3 }),
  command('file.handout-pdf', 'commands.fileHandoutPdf', { menu: 'File', group: 3, desktopOnly: true }),
  command('file.handout-html', 'commands.fileHandoutHtml', { menu: 'File', group: 3 }),
  command('file.slides', 'commands.fileSlides', { menu: 'File', group: 3 }),
  command('file.film', 'commands.fileFilm', { menu: 'File', group: 3 }),
  command('file.open-last', 'commands.fileOpenLast', { menu: 'File', group: 4, desktopOnly: true }),
  command('file.close', 'commands.fileClose', {
    menu: 'File',
    group: 5,
    keys: ['CmdOrCtrl+W'],
    isGlobal: true,
    desktopOnly: true,
  }),
  command('edit.undo', 'commands.editUndo', { menu: 'Edit', group: 1, keys: ['CmdOrCtrl+Z'] }),
  command('edit.redo', 'commands.editRedo', {
    menu: 'Edit',
    group: 1,
    keys: ['CmdOrCtrl+Y', 'CmdOrCtrl+Shift+Z'],
  }),
  command('edit.cut', 'commands.editCut', { menu: 'Edit', group: 2, keys: ['CmdOrCtrl+X'] }),
  command('edit.copy', 'commands.editCopy', { menu: 'Edit', group: 2, keys: ['CmdOrCtrl+C'] }),
  command('edit.paste', 'commands.editPaste', { menu: 'Edit', group: 2, keys: ['CmdOrCtrl+V'] }),
  command('edit.duplicate', 'commands.editDuplicate', { menu: 'Edit', group: 2, keys: ['CmdOrCtrl+D'] }),
  command('edit.delete', 'commands.editDelete', { menu: 'Edit', group: 2, keys: ['Delete', 'Backspace'] }),
  command('edit.select-all', 'commands.editSelectAll', { menu: 'Edit', group: 3, keys: ['CmdOrCtrl+A'] }),
  command('edit.select-mine', 'commands.editSelectMine', { menu: 'Edit', group: 3 }),
  command('edit.select-blocked', 'commands.editSelectBlocked', { menu: 'Edit', group: 3 }),
  command('edit.find', 'commands.editFind', {
    menu: 'Edit',
    group: 4,
    keys: ['CmdOrCtrl+F'],
    isGlobal: true,
  }),
  command('edit.rename', 'commands.editRename', { menu: 'Edit', group: 4, keys: ['F2'] }),
  command('view.palette', 'commands.viewPalette', {
    menu: 'View',
    group: 1,
    keys: ['CmdOrCtrl+K'],
    isGlobal: true,
    inPalette: false,
  }),
  command('view.zoom-in', 'commands.viewZoomIn', {
    menu: 'View',
    group: 2,
    keys: ['CmdOrCtrl+='],
    isGlobal: true,
  }),
  command('view.zoom-out', 'commands.viewZoomOut', {
    menu: 'View',
    group: 2,
    keys: ['CmdOrCtrl+-'],
    isGlobal: true,
  }),
  command('view.zoom-100', 'commands.viewZoom100', {
    menu: 'View',
    group: 2,
    keys: ['CmdOrCtrl+0'],
    isGlobal: true,
  }),
  command('view.fit', 'commands.viewFit', { menu: 'View', group: 2, keys: ['Shift+1'] }),
  command('view.fit-selection', 'commands.viewFitSelection', { menu: 'View', group: 2, keys: ['Shift+2'] }),
  command('view.focus', 'commands.viewFocus', { menu: 'View', group: 6, keys: ['Shift+3'] }),
  command('view.only-blocked', 'commands.viewOnlyBlocked', { menu: 'View', group: 6 }),
  command('view.only-changed', 'commands.viewOnlyChanged', { menu: 'View', group: 6 }),
  command('view.only-mine', 'commands.viewOnlyMine', { menu: 'View', group: 6 }),
  command('view.only-external', 'commands.viewOnlyExternal', { menu: 'View', group: 6 }),
  command('view.any-other', ['commands.viewAnyOther', 'commands.showAnyOther', 'commands.hideAnyOther'], {
    menu: 'View',
    group: 6,
  }),
  command('view.show-all', 'commands.viewShowAll', { menu: 'View', group: 6 }),
  command('group.collapse', 'commands.collapseGroup', { menu: 'View', group: 7 }),
  command('group.expand', 'commands.expandGroup', { menu: 'View', group: 7 }),
  command('group.collapse-all', 'commands.collapseAllGroups', { menu: 'View', group: 7 }),
  command('group.expand-all', 'commands.expandAllGroups', { menu: 'View', group: 7 }),
  command('view.outline', ['commands.viewOutline', 'commands.showOutline', 'commands.hideOutline'], {
    menu: 'View',
    group: 3,
    keys: ['CmdOrCtrl+1'],
    isGlobal: true,
  }),
  command('view.inspector', ['commands.viewInspector', 'commands.showInspector', 'commands.hideInspector'], {
    menu: 'View',
    group: 3,
    keys: ['CmdOrCtrl+2'],
    isGlobal: true,
  }),
  command('view.results', ['commands.viewResults', 'commands.showResults', 'commands.hideResults'], {
    menu: 'View',
    group: 3,
    keys: ['CmdOrCtrl+3'],
    isGlobal: true,
  }),
  command('view.minimap', ['commands.viewMinimap', 'commands.showMinimap', 'commands.hideMinimap'], {
    menu: 'View',
    group: 3,
  }),
  command('view.next-region', 'commands.viewNextRegion', { keys: ['F6'], isGlobal: true }),
  command('view.previous-region', 'commands.viewPreviousRegion', { keys: ['Shift+F6'], isGlobal: true }),
  command('view.theme-light', 'commands.viewThemeLight', { menu: 'View', group: 4 }),
  command('view.theme-dark', 'commands.viewThemeDark', { menu: 'View', group: 4 }),
  command('view.theme-system', 'commands.viewThemeSystem', { menu: 'View', group: 4 }),
  command('view.language-system', 'commands.viewLanguageSystem', { menu: 'View', group: 8 }),
  ...LANGUAGES.map(languageCommand),
  command('view.present', ['commands.viewPresent', 'commands.viewPresent', 'commands.stopPresenting'], {
    menu: 'View',
    group: 5,
    keys: ['F5'],
    isGlobal: true,
  }),
  command(
    'view.side-by-side',
    ['commands.viewSideBySide', 'commands.viewSideBySide', 'commands.closeSideBySide'],
    { menu: 'View', group: 5, keys: ['Shift+4'] },
  ),
  command('view.presenter-window', 'commands.viewPresenterWindow', {
    menu: 'View',
    group: 5,
    keys: ['Shift+F5'],
    isGlobal: true,
    desktopOnly: true,
  }),
  command('present.laser', ['commands.presentLaser', 'commands.presentLaser', 'commands.dropLaser'], {
    keys: ['L'],
  }),
  command('present.ink', ['commands.presentInk', 'commands.presentInk', 'commands.stopDrawing'], {
    keys: ['D'],
  }),
  command(
    'present.spotlight',
    ['commands.presentSpotlight', 'commands.presentSpotlight', 'commands.spotlightOff'],
    { keys: ['S'] },
  ),
  command('present.black', ['commands.presentBlack', 'commands.presentBlack', 'commands.endBlackScreen'], {
    keys: ['B', '.'],
  }),
  command('present.notes', ['commands.presentNotes', 'commands.showNotes', 'commands.hideNotes'], {
    keys: ['N'],
  }),
  command('present.larger', 'commands.presentLarger', { keys: ['+', '='] }),
  command('present.smaller', 'commands.presentSmaller', { keys: ['-'] }),
  command('scenario.add-tenant', 'commands.scenarioAddTenant', { menu: 'Scenario', group: 1, keys: ['T'] }),
  command('scenario.connect', 'commands.scenarioConnect', { menu: 'Scenario', group: 1, keys: ['C'] }),
  command('scenario.add-flow', 'commands.scenarioAddFlow', { menu: 'Scenario', group: 1, keys: ['F'] }),
  command('scenario.add-note', 'commands.scenarioAddNote', { menu: 'Scenario', group: 1, keys: ['Shift+N'] }),
  command('scenario.add-title', 'commands.scenarioAddTitle', {
    menu: 'Scenario',
    group: 1,
    keys: ['Shift+T'],
  }),
  command(
    'scenario.toggle-isolation',
    ['commands.scenarioToggleIsolation', 'commands.turnIsolationOn', 'commands.turnIsolationOff'],
    {
      menu: 'Scenario',
      group: 2,
      keys: ['I'],
    },
  ),
  command('scenario.add-rule', 'commands.scenarioAddRule', { menu: 'Scenario', group: 2, keys: ['R'] }),
  command('scenario.explain', 'commands.scenarioExplain', { menu: 'Scenario', group: 2, keys: ['E'] }),
  command('scenario.maker', 'commands.scenarioMaker', { menu: 'Scenario', group: 2, keys: ['M'] }),
  command('scenario.change-connector', 'commands.scenarioChangeConnector', { menu: 'Scenario', group: 2 }),
  command('scenario.reverse', 'commands.scenarioReverse', { menu: 'Scenario', group: 2 }),
  command('scenario.arrange', 'commands.scenarioArrange', { menu: 'Scenario', group: 3 }),
  command('scenario.arrange-columns', 'commands.scenarioArrangeColumns', { menu: 'Scenario', group: 3 }),
  command('scenario.arrange-grid', 'commands.scenarioArrangeGrid', { menu: 'Scenario', group: 3 }),
  command('group.make', 'commands.groupMake', { menu: 'Scenario', group: 4, keys: ['CmdOrCtrl+G'] }),
  command('group.rename', 'commands.groupRename', { menu: 'Scenario', group: 4 }),
  command('group.ungroup', 'commands.groupUngroup', {
    menu: 'Scenario',
    group: 4,
    keys: ['CmdOrCtrl+Shift+G'],
  }),
  command('group.by-managed', 'commands.groupByManaged', { menu: 'Scenario', group: 4 }),
  command('group.by-domain', 'commands.groupByDomain', { menu: 'Scenario', group: 4 }),
  command('group.by-partners', 'commands.groupByPartners', { menu: 'Scenario', group: 4 }),
  command('group.keep', 'commands.groupKeep', { menu: 'Scenario', group: 4 }),
  command('scenario.apply-names', 'commands.scenarioApplyNames', { menu: 'Scenario', group: 5 }),
  command('scenario.save-names', 'commands.scenarioSaveNames', { menu: 'Scenario', group: 5 }),
  command('scenario.properties', 'commands.scenarioProperties', { menu: 'Scenario', group: 3 }),
  command('sandbox.start', 'commands.sandboxStart', { menu: 'Scenario', group: 6, keys: ['Y'] }),
  command('sandbox.reset', 'commands.sandboxReset', { menu: 'Scenario', group: 6, keys: ['Shift+Y'] }),
  command('sandbox.keep', 'commands.sandboxKeep', { menu: 'Scenario', group: 6, keys: ['K'] }),
  command('sandbox.leave', 'commands.sandboxLeave', { menu: 'Scenario', group: 6 }),
  command('run.start', 'commands.runStart', { menu: 'Run', group: 1, keys: ['F9'], isGlobal: true }),
  command('run.pause', ['commands.runPause', 'commands.pauseRun', 'commands.resumeRun'], {
    menu: 'Run',
    group: 1,
  }),
  command('run.step', 'commands.runStep', { menu: 'Run', group: 1, keys: ['Shift+F9'], isGlobal: true }),
  command('run.stop', 'commands.runStop', { menu: 'Run', group: 1 }),
  command('run.history', 'commands.runHistory', { menu: 'Run', group: 2 }),
  command('run.clock', ['commands.runClock', 'commands.runClock', 'commands.stopSimulatingDelay'], {
    menu: 'Run',
    group: 3,
  }),
  command('run.skip-hour', 'commands.runSkipHour', { menu: 'Run', group: 3 }),
  command('analysis.connections', 'commands.analysisConnections', { menu: 'Analysis', group: 1 }),
  command('analysis.changes', 'commands.analysisChanges', { menu: 'Analysis', group: 1 }),
  command('analysis.intents', 'commands.analysisIntents', { menu: 'Analysis', group: 1 }),
  command('analysis.checks', 'commands.analysisChecks', { menu: 'Analysis', group: 1 }),
  command('analysis.plan', 'commands.analysisPlan', { menu: 'Analysis', group: 1 }),
  command('analysis.matrix', 'commands.analysisMatrix', { menu: 'Analysis', group: 1 }),
  command('analysis.compare-from-here', 'commands.analysisCompareFromHere', { menu: 'Analysis', group: 2 }),
  command('analysis.compare-file', 'commands.analysisCompareFile', { menu: 'Analysis', group: 2 }),
  command('analysis.swap', 'commands.analysisSwap', { menu: 'Analysis', group: 2 }),
  command('analysis.return', 'commands.analysisReturn', { menu: 'Analysis', group: 2 }),
  command('analysis.accept', 'commands.analysisAccept', { menu: 'Analysis', group: 2 }),
  command('analysis.stop', 'commands.analysisStop', { menu: 'Analysis', group: 2 }),
  command('analysis.keep', 'commands.analysisKeep', { menu: 'Analysis', group: 3 }),
  command('analysis.needed', ['commands.analysisNeeded', 'commands.markNeeded', 'commands.markNotNeeded'], {
    menu: 'Analysis',
    group: 3,
  }),
  command('analysis.plan-selected', 'commands.analysisPlanSelected', { menu: 'Analysis', group: 3 }),
  command('lesson.play', 'commands.lessonPlay', { menu: 'Lesson', group: 1 }),
  command('lesson.leave', 'commands.lessonLeave', { menu: 'Lesson', group: 1 }),
  command('lesson.next', 'commands.lessonNext', { menu: 'Lesson', group: 2, keys: ['PageDown'] }),
  command('lesson.back', 'commands.lessonBack', { menu: 'Lesson', group: 2, keys: ['PageUp'] }),
  command('lesson.reveal', 'commands.lessonReveal', { menu: 'Lesson', group: 2 }),
  command('lesson.return', 'commands.lessonReturn', { menu: 'Lesson', group: 3 }),
  command('lesson.restart-step', 'commands.lessonRestartStep', { menu: 'Lesson', group: 3 }),
  command('lesson.restart', 'commands.lessonRestart', { menu: 'Lesson', group: 3 }),
  command('lesson.edit', 'commands.lessonEdit', { menu: 'Lesson', group: 4 }),
  command('lesson.capture', 'commands.lessonCapture', { menu: 'Lesson', group: 4 }),
  command('lesson.panel', ['commands.lessonPanel', 'commands.expandLesson', 'commands.collapseLesson'], {
    menu: 'Lesson',
    group: 5,
  }),
  command('lesson.class', 'commands.lessonClass', { menu: 'Lesson', group: 6 }),
  command('help.shortcuts', 'commands.helpShortcuts', {
    menu: 'Help',
    group: 1,
    keys: ['F1'],
    isGlobal: true,
  }),
  command('help.semantics', 'commands.helpSemantics', { menu: 'Help', group: 1 }),
  command('help.not-known', 'commands.helpNotKnown', { menu: 'Help', group: 1 }),
  command('help.hints', 'commands.helpHints', { menu: 'Help', group: 1 }),
  command('help.about', 'commands.helpAbout', { menu: 'Help', group: 2 }),
] as const satisfies readonly AppCommandInfo[];

export type AppCommandId = (typeof APP_COMMANDS)[number]['id'];

/**
 * What a command is called: a switch by what it will do now, "Hide Outline" while the outline is shown. Null: nobody
 * knows whether it is on, so both ways are named.
 */
export function commandTitle(id: AppCommandId, isOn: boolean | null): Message {
  const { title, switches } = INFOS.get(id) ?? unknownCommand(id);
  if (!switches || isOn === null) return title;
  return isOn ? switches.whenOn : switches.whenOff;
}

const INFOS: ReadonlyMap<string, AppCommandInfo> = new Map(APP_COMMANDS.map((info) => [info.id, info]));

function unknownCommand(id: string): never {
  throw new Error(`There is no command ${id}.`);
}

/** Is it the name of a command? */
export function isAppCommandId(text: string): text is AppCommandId {
  return APP_COMMANDS.some((entry) => entry.id === text);
}
