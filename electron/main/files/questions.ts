import { dialog } from 'electron';
import type { AskToSaveAnswer, TriedThen } from '../../../shared/ipc/contract';
import type { AppWindow } from '../windows/app-window';

/** Everything the file code asks a person; tests answer in their place. */
export interface Questions {
  pickToOpen(window: AppWindow): Promise<string | null>;
  pickToSave(window: AppWindow, defaultPath: string): Promise<string | null>;
  /** Any files, as many as wanted: reports, policies, configurations. */
  pickToImport(window: AppWindow): Promise<readonly string[]>;
  pickToExport(window: AppWindow, defaultPath: string): Promise<string | null>;
  /** A folder in which a new one is made. */
  pickFolder(window: AppWindow, defaultPath: string): Promise<string | null>;
  replaceExisting(window: AppWindow, name: string): Promise<boolean>;
  replaceOpenElsewhere(window: AppWindow, name: string): Promise<boolean>;
  saveChanges(window: AppWindow, name: string): Promise<AskToSaveAnswer>;
  /** What is being tried is about to be lost with its window. */
  keepTried(window: AppWindow, name: string): Promise<TriedThen | 'cancel'>;
}

const OPEN_FILTERS = [
  { name: 'Scenarios', extensions: ['tisim', 'json'] },
  { name: 'All files', extensions: ['*'] },
];
const SAVE_FILTERS = [{ name: 'Scenario', extensions: ['tisim'] }];

/** The operating system's own dialogs. */
export const nativeQuestions: Questions = {
  async pickToOpen({ browser }) {
    const picked = await dialog.showOpenDialog(browser, { properties: ['openFile'], filters: OPEN_FILTERS });
    return picked.canceled ? null : (picked.filePaths[0] ?? null);
  },

  async pickToSave({ browser }, defaultPath) {
    const picked = await dialog.showSaveDialog(browser, {
      defaultPath,
      filters: SAVE_FILTERS,
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    return picked.canceled || picked.filePath === '' ? null : picked.filePath;
  },

  async pickToImport({ browser }) {
    const picked = await dialog.showOpenDialog(browser, { properties: ['openFile', 'multiSelections'] });
    return picked.canceled ? [] : picked.filePaths;
  },

  async pickToExport({ browser }, defaultPath) {
    const picked = await dialog.showSaveDialog(browser, {
      defaultPath,
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    return picked.canceled || picked.filePath === '' ? null : picked.filePath;
  },

  async pickFolder({ browser }, defaultPath) {
    const picked = await dialog.showOpenDialog(browser, {
      title: 'Where the new folder is to be made',
      buttonLabel: 'Save Here',
      defaultPath,
      properties: ['openDirectory', 'createDirectory'],
    });
    return picked.canceled ? null : (picked.filePaths[0] ?? null);
  },

  replaceExisting: (window, name) =>
    mayReplace(window, `${name} already exists.`, 'Replacing it loses what it holds.'),

  replaceOpenElsewhere: (window, name) =>
    mayReplace(window, `${name} is open in another window.`, 'Replacing it loses what it holds on disk.'),

  saveChanges: (window, name) =>
    choose(window, {
      message: `Save the changes to ${name}?`,
      detail: 'Your changes are lost if you do not save them.',
      answers: ['save', 'discard', 'cancel'],
      buttons: ['Save', "Don't Save", 'Cancel'],
    }),

  keepTried: (window, name) =>
    choose(window, {
      message: `Keep what you tried in ${name}?`,
      detail:
        'It is not in your file yet. Kept, it becomes one step that can be undone, and the file is saved with it. Otherwise it is lost.',
      answers: ['keep', 'forget', 'cancel'],
      buttons: ['Keep and Save', 'Forget It', 'Cancel'],
    }),
};

async function mayReplace(window: AppWindow, message: string, detail: string): Promise<boolean> {
  const answers = ['cancel', 'replace'] as const;
  return (await choose(window, { message, detail, answers, buttons: ['Cancel', 'Replace'] })) === 'replace';
}

interface Choice<Answer extends string> {
  readonly message: string;
  readonly detail: string;
  /** In the order of the buttons; the first is the one that Enter takes. */
  readonly answers: readonly Answer[];
  readonly buttons: string[];
}

async function choose<Answer extends string>(
  { browser }: AppWindow,
  { message, detail, answers, buttons }: Choice<Answer | 'cancel'>,
): Promise<Answer | 'cancel'> {
  const { response } = await dialog.showMessageBox(browser, {
    type: 'warning',
    message,
    detail,
    buttons,
    defaultId: 0,
    // Esc and the dialog's own close button.
    cancelId: answers.indexOf('cancel'),
    noLink: true,
  });
  return answers[response] ?? 'cancel';
}
