import { LANGUAGES, languageName } from '../words/language';

/**
 * Every command of the program, once: the native menu, the menu of the browser edition, the palette, the shortcuts and
 * the help all read this table. `keys` is written the way Electron writes accelerators ("CmdOrCtrl+Shift+S").
 */
export const MENU_NAMES = ['File', 'Edit', 'View', 'Scenario', 'Run', 'Analysis', 'Lesson', 'Help'] as const;
export type MenuName = (typeof MENU_NAMES)[number];

export interface AppCommandInfo {
  readonly id: string;
  readonly label: string;
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

const command = <const Id extends string>(
  id: Id,
  label: string,
  more: Omit<AppCommandInfo, 'id' | 'label'> = {},
) => ({ inPalette: true, ...more, id, label }) as const satisfies AppCommandInfo;

export const APP_COMMANDS = [
  command('file.new', 'New', { menu: 'File', group: 1, keys: ['CmdOrCtrl+N'], isGlobal: true }),
  command('file.new-window', 'New Window', {
    menu: 'File',
    group: 1,
    keys: ['CmdOrCtrl+Shift+N'],
    isGlobal: true,
    desktopOnly: true,
  }),
  command('file.open', 'Open…', { menu: 'File', group: 1, keys: ['CmdOrCtrl+O'], isGlobal: true }),
  command('file.save', 'Save', { menu: 'File', group: 2, keys: ['CmdOrCtrl+S'], isGlobal: true }),
  command('file.save-as', 'Save As…', {
    menu: 'File',
    group: 2,
    keys: ['CmdOrCtrl+Shift+S'],
    isGlobal: true,
  }),
  command('file.versions', 'Earlier Versions…', { menu: 'File', group: 2, desktopOnly: true }),
  command('file.import', 'Import…', { menu: 'File', group: 3, keys: ['CmdOrCtrl+Shift+I'], isGlobal: true }),
  command('file.export', 'Export and Report…', {
    menu: 'File',
    group: 3,
    keys: ['CmdOrCtrl+Shift+E'],
    isGlobal: true,
  }),
  command('file.impact-csv', 'Save Impact as CSV…', { menu: 'File', group: 3 }),
  command('file.export-all', 'Export All Tenants…', { menu: 'File', group: 3 }),
  command('file.letter', 'Letter to the Administrator…', { menu: 'File', group: 3 }),
  command('file.picture', 'Export Picture…', { menu: 'File', group: 3 }),
  command('file.copy-picture', 'Copy Picture', { menu: 'File', group: 3 }),
  command('file.interactive-page', 'Save Interactive Page…', { menu: 'File', group: 3 }),
  command('file.handout-pdf', 'Save Lesson Hand-Out as PDF…', { menu: 'File', group: 3, desktopOnly: true }),
  command('file.handout-html', 'Save Lesson Hand-Out as Web Page…', { menu: 'File', group: 3 }),
  command('file.slides', 'Save Lesson as Slides…', { menu: 'File', group: 3 }),
  command('file.film', 'Record Film…', { menu: 'File', group: 3 }),
  command('file.open-last', 'Open the Last File at the Start', { menu: 'File', group: 4, desktopOnly: true }),
  command('file.close', 'Close Window', {
    menu: 'File',
    group: 5,
    keys: ['CmdOrCtrl+W'],
    isGlobal: true,
    desktopOnly: true,
  }),
  command('edit.undo', 'Undo', { menu: 'Edit', group: 1, keys: ['CmdOrCtrl+Z'] }),
  command('edit.redo', 'Redo', { menu: 'Edit', group: 1, keys: ['CmdOrCtrl+Y', 'CmdOrCtrl+Shift+Z'] }),
  command('edit.cut', 'Cut', { menu: 'Edit', group: 2, keys: ['CmdOrCtrl+X'] }),
  command('edit.copy', 'Copy', { menu: 'Edit', group: 2, keys: ['CmdOrCtrl+C'] }),
  command('edit.paste', 'Paste', { menu: 'Edit', group: 2, keys: ['CmdOrCtrl+V'] }),
  command('edit.duplicate', 'Duplicate', { menu: 'Edit', group: 2, keys: ['CmdOrCtrl+D'] }),
  command('edit.delete', 'Delete', { menu: 'Edit', group: 2, keys: ['Delete', 'Backspace'] }),
  command('edit.select-all', 'Select All', { menu: 'Edit', group: 3, keys: ['CmdOrCtrl+A'] }),
  command('edit.select-mine', 'Select My Tenants', { menu: 'Edit', group: 3 }),
  command('edit.select-blocked', 'Select Blocked Connections', { menu: 'Edit', group: 3 }),
  command('edit.find', 'Find…', { menu: 'Edit', group: 4, keys: ['CmdOrCtrl+F'], isGlobal: true }),
  command('edit.rename', 'Rename', { menu: 'Edit', group: 4, keys: ['F2'] }),
  command('view.palette', 'Command Palette…', {
    menu: 'View',
    group: 1,
    keys: ['CmdOrCtrl+K'],
    isGlobal: true,
    inPalette: false,
  }),
  command('view.zoom-in', 'Zoom In', { menu: 'View', group: 2, keys: ['CmdOrCtrl+='], isGlobal: true }),
  command('view.zoom-out', 'Zoom Out', { menu: 'View', group: 2, keys: ['CmdOrCtrl+-'], isGlobal: true }),
  command('view.zoom-100', 'Zoom to 100 %', {
    menu: 'View',
    group: 2,
    keys: ['CmdOrCtrl+0'],
    isGlobal: true,
  }),
  command('view.fit', 'Fit All', { menu: 'View', group: 2, keys: ['Shift+1'] }),
  command('view.fit-selection', 'Fit Selection', { menu: 'View', group: 2, keys: ['Shift+2'] }),
  command('view.focus', 'Only This and Its Neighbours', { menu: 'View', group: 6, keys: ['Shift+3'] }),
  command('view.only-blocked', 'Only Blocked Connections', { menu: 'View', group: 6 }),
  command('view.only-changed', 'Only Changed Connections', { menu: 'View', group: 6 }),
  command('view.only-mine', 'Only Connections of My Tenants', { menu: 'View', group: 6 }),
  command('view.only-external', 'Only Connections with External Tenants', { menu: 'View', group: 6 }),
  command('view.any-other', 'Show or Hide Any Other Tenant', { menu: 'View', group: 6 }),
  command('view.show-all', 'Show All Tenants and Connections', { menu: 'View', group: 6 }),
  command('group.fold', 'Fold Group', { menu: 'View', group: 7 }),
  command('group.unfold', 'Unfold Group', { menu: 'View', group: 7 }),
  command('group.fold-all', 'Fold All Groups', { menu: 'View', group: 7 }),
  command('group.unfold-all', 'Unfold All Groups', { menu: 'View', group: 7 }),
  command('view.outline', 'Show or Hide Outline', {
    menu: 'View',
    group: 3,
    keys: ['CmdOrCtrl+1'],
    isGlobal: true,
  }),
  command('view.inspector', 'Show or Hide Inspector', {
    menu: 'View',
    group: 3,
    keys: ['CmdOrCtrl+2'],
    isGlobal: true,
  }),
  command('view.results', 'Show or Hide Results', {
    menu: 'View',
    group: 3,
    keys: ['CmdOrCtrl+3'],
    isGlobal: true,
  }),
  command('view.minimap', 'Show or Hide Minimap', { menu: 'View', group: 3 }),
  command('view.next-region', 'Next Part of the Window', { keys: ['F6'], isGlobal: true }),
  command('view.previous-region', 'Previous Part of the Window', { keys: ['Shift+F6'], isGlobal: true }),
  command('view.theme-light', 'Light Theme', { menu: 'View', group: 4 }),
  command('view.theme-dark', 'Dark Theme', { menu: 'View', group: 4 }),
  command('view.theme-system', 'Theme of the System', { menu: 'View', group: 4 }),
  command('view.language-system', 'Language: System', { menu: 'View', group: 8 }),
  ...LANGUAGES.map((language) =>
    command(`view.language-${language}`, `Language: ${languageName(language)}`, { menu: 'View', group: 8 }),
  ),
  command('view.present', 'Present', { menu: 'View', group: 5, keys: ['F5'], isGlobal: true }),
  command('view.side-by-side', 'Compare Side by Side', { menu: 'View', group: 5, keys: ['Shift+4'] }),
  command('view.presenter-window', 'Presenter Window', {
    menu: 'View',
    group: 5,
    keys: ['Shift+F5'],
    isGlobal: true,
    desktopOnly: true,
  }),
  command('present.laser', 'Laser Pointer', { keys: ['L'] }),
  command('present.ink', 'Draw on the Canvas', { keys: ['D'] }),
  command('present.spotlight', 'Spotlight on Tenant', { keys: ['S'] }),
  command('present.black', 'Black Screen', { keys: ['B', '.'] }),
  command('present.notes', 'Show or Hide Notes', { keys: ['N'] }),
  command('present.larger', 'Larger Text', { keys: ['+', '='] }),
  command('present.smaller', 'Smaller Text', { keys: ['-'] }),
  command('scenario.add-tenant', 'Add Tenant', { menu: 'Scenario', group: 1, keys: ['T'] }),
  command('scenario.connect', 'Connect To…', { menu: 'Scenario', group: 1, keys: ['C'] }),
  command('scenario.add-flow', 'Add Flow', { menu: 'Scenario', group: 1, keys: ['F'] }),
  command('scenario.add-note', 'Add Note', { menu: 'Scenario', group: 1, keys: ['Shift+N'] }),
  command('scenario.add-title', 'Add or Change Title', { menu: 'Scenario', group: 1, keys: ['Shift+T'] }),
  command('scenario.toggle-isolation', 'Turn Isolation On or Off', {
    menu: 'Scenario',
    group: 2,
    keys: ['I'],
  }),
  command('scenario.add-rule', 'Add Rule', { menu: 'Scenario', group: 2, keys: ['R'] }),
  command('scenario.explain', 'Why Is This Allowed or Blocked?', { menu: 'Scenario', group: 2, keys: ['E'] }),
  command('scenario.maker', 'What the Maker Sees', { menu: 'Scenario', group: 2, keys: ['M'] }),
  command('scenario.change-connector', 'Change Connector…', { menu: 'Scenario', group: 2 }),
  command('scenario.reverse', 'Reverse Connection', { menu: 'Scenario', group: 2 }),
  command('scenario.arrange', 'Arrange around Mine', { menu: 'Scenario', group: 3 }),
  command('scenario.arrange-columns', 'Arrange in Columns', { menu: 'Scenario', group: 3 }),
  command('scenario.arrange-grid', 'Arrange in a Grid', { menu: 'Scenario', group: 3 }),
  command('group.make', 'Group Selected Tenants…', { menu: 'Scenario', group: 4, keys: ['CmdOrCtrl+G'] }),
  command('group.rename', 'Rename Group…', { menu: 'Scenario', group: 4 }),
  command('group.ungroup', 'Ungroup', { menu: 'Scenario', group: 4, keys: ['CmdOrCtrl+Shift+G'] }),
  command('group.by-managed', 'Group by Own and External', { menu: 'Scenario', group: 4 }),
  command('group.by-domain', 'Group by Domain Ending', { menu: 'Scenario', group: 4 }),
  command('group.by-partners', 'Group External Tenants by Who They Talk To', { menu: 'Scenario', group: 4 }),
  command('group.keep', 'Keep These Groups', { menu: 'Scenario', group: 4 }),
  command('scenario.apply-names', 'Apply Names List…', { menu: 'Scenario', group: 5 }),
  command('scenario.save-names', 'Save Names List…', { menu: 'Scenario', group: 5 }),
  command('scenario.properties', 'Name and Description…', { menu: 'Scenario', group: 3 }),
  command('sandbox.start', 'Try Something', { menu: 'Scenario', group: 6, keys: ['Y'] }),
  command('sandbox.reset', 'Reset What I Tried', { menu: 'Scenario', group: 6, keys: ['Shift+Y'] }),
  command('sandbox.keep', 'Keep What I Tried', { menu: 'Scenario', group: 6, keys: ['K'] }),
  command('sandbox.leave', 'Stop Trying', { menu: 'Scenario', group: 6 }),
  command('run.start', 'Run Flow', { menu: 'Run', group: 1, keys: ['F9'], isGlobal: true }),
  command('run.pause', 'Pause or Resume Run', { menu: 'Run', group: 1 }),
  command('run.step', 'Next Step of the Run', { menu: 'Run', group: 1, keys: ['Shift+F9'], isGlobal: true }),
  command('run.stop', 'Close Run', { menu: 'Run', group: 1 }),
  command('run.history', 'Run History', { menu: 'Run', group: 2 }),
  command('run.clock', 'Assess Changes After About an Hour, or at Once', { menu: 'Run', group: 3 }),
  command('run.skip-hour', 'Skip an Hour', { menu: 'Run', group: 3 }),
  command('analysis.connections', 'All Connections', { menu: 'Analysis', group: 1 }),
  command('analysis.changes', 'Impact', { menu: 'Analysis', group: 1 }),
  command('analysis.intents', 'Intents', { menu: 'Analysis', group: 1 }),
  command('analysis.checks', 'Rules Check', { menu: 'Analysis', group: 1 }),
  command('analysis.plan', 'Plan', { menu: 'Analysis', group: 1 }),
  command('analysis.matrix', 'Tenant Matrix', { menu: 'Analysis', group: 1 }),
  command('analysis.compare-from-here', 'Compare from Here', { menu: 'Analysis', group: 2 }),
  command('analysis.compare-file', 'Compare with Another File…', { menu: 'Analysis', group: 2 }),
  command('analysis.swap', 'Swap with Baseline', { menu: 'Analysis', group: 2 }),
  command('analysis.return', 'Return to Baseline', { menu: 'Analysis', group: 2 }),
  command('analysis.accept', 'Accept as New Baseline', { menu: 'Analysis', group: 2 }),
  command('analysis.stop', 'Stop Comparing', { menu: 'Analysis', group: 2 }),
  command('analysis.keep', 'Keep It So: Add an Intent', { menu: 'Analysis', group: 3 }),
  command('analysis.needed', 'Mark as Needed or Not', { menu: 'Analysis', group: 3 }),
  command('analysis.plan-selected', 'Plan Isolation of Selected Tenants', { menu: 'Analysis', group: 3 }),
  command('lesson.play', 'Play Lesson', { menu: 'Lesson', group: 1 }),
  command('lesson.leave', 'Leave Lesson', { menu: 'Lesson', group: 1 }),
  command('lesson.next', 'Next Step', { menu: 'Lesson', group: 2, keys: ['PageDown'] }),
  command('lesson.back', 'Step Back', { menu: 'Lesson', group: 2, keys: ['PageUp'] }),
  command('lesson.reveal', 'Reveal the Answer', { menu: 'Lesson', group: 2 }),
  command('lesson.return', 'Return to This Step', { menu: 'Lesson', group: 3 }),
  command('lesson.restart-step', 'Restart Step', { menu: 'Lesson', group: 3 }),
  command('lesson.restart', 'Restart Lesson', { menu: 'Lesson', group: 3 }),
  command('lesson.edit', 'New or Edit Lesson', { menu: 'Lesson', group: 4 }),
  command('lesson.capture', 'Capture Step', { menu: 'Lesson', group: 4 }),
  command('lesson.panel', 'Fold or Unfold Lesson', { menu: 'Lesson', group: 5 }),
  command('lesson.class', 'Collect the Class’s Answers…', { menu: 'Lesson', group: 6 }),
  command('help.shortcuts', 'Keyboard Shortcuts', { menu: 'Help', group: 1, keys: ['F1'], isGlobal: true }),
  command('help.semantics', 'How Tenant Isolation Decides', { menu: 'Help', group: 1 }),
  command('help.not-known', 'What Is Not Known', { menu: 'Help', group: 1 }),
  command('help.hints', 'Show Hints', { menu: 'Help', group: 1 }),
  command('help.about', 'About', { menu: 'Help', group: 2 }),
] as const satisfies readonly AppCommandInfo[];

export type AppCommandId = (typeof APP_COMMANDS)[number]['id'];

/** Is it the name of a command? */
export function isAppCommandId(text: string): text is AppCommandId {
  return APP_COMMANDS.some((entry) => entry.id === text);
}
