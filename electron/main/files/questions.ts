import { dialog } from 'electron';
import type { AskToSaveAnswer, TriedThen } from '../../../shared/ipc/contract';
import { say } from '../../words/say';
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
  /** `name` null: nobody knows what it is called. */
  saveChanges(window: AppWindow, name: string | null): Promise<AskToSaveAnswer>;
  /** What is being tried is about to be lost with its window. */
  keepTried(window: AppWindow, name: string | null): Promise<TriedThen | 'cancel'>;
}

const openFilters = () => [
  { name: say('main.scenarios'), extensions: ['tisim', 'json'] },
  { name: say('main.allFiles'), extensions: ['*'] },
];
const saveFilters = () => [{ name: say('main.scenario'), extensions: ['tisim'] }];

/** The operating system's own dialogs. */
export const nativeQuestions: Questions = {
  async pickToOpen({ browser }) {
    const picked = await dialog.showOpenDialog(browser, { properties: ['openFile'], filters: openFilters() });
    return picked.canceled ? null : (picked.filePaths[0] ?? null);
  },

  async pickToSave({ browser }, defaultPath) {
    const picked = await dialog.showSaveDialog(browser, {
      defaultPath,
      filters: saveFilters(),
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
      title: say('main.whereFolder'),
      buttonLabel: say('main.saveHere'),
      defaultPath,
      properties: ['openDirectory', 'createDirectory'],
    });
    return picked.canceled ? null : (picked.filePaths[0] ?? null);
  },

  replaceExisting: (window, name) =>
    mayReplace(window, say('main.nameExists', { name }), say('main.losesContent')),

  replaceOpenElsewhere: (window, name) =>
    mayReplace(window, say('main.nameOpenElsewhere', { name }), say('main.losesContentOnDisk')),

  saveChanges: (window, name) =>
    choose(window, {
      message: name === null ? say('main.saveChangesToThis') : say('main.saveChanges', { name }),
      detail: say('main.changesAreLost'),
      answers: ['save', 'discard', 'cancel'],
      buttons: [say('main.save'), say('main.dontSave'), say('main.cancel')],
    }),

  keepTried: (window, name) =>
    choose(window, {
      message: name === null ? say('main.keepTriedInThis') : say('main.keepTried', { name }),
      detail: say('main.triedIsNotSaved'),
      answers: ['keep', 'forget', 'cancel'],
      buttons: [say('main.keepAndSave'), say('main.forgetTried'), say('main.cancel')],
    }),
};

async function mayReplace(window: AppWindow, message: string, detail: string): Promise<boolean> {
  const answers = ['cancel', 'replace'] as const;
  return (
    (await choose(window, {
      message,
      detail,
      answers,
      buttons: [say('main.cancel'), say('main.replace')],
    })) === 'replace'
  );
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
