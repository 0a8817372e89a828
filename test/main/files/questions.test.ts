import { dialog } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nativeQuestions } from '../../../electron/main/files/questions';
import { aWindow } from '../support/fakes';

vi.mock('electron', () => ({
  dialog: { showOpenDialog: vi.fn(), showSaveDialog: vi.fn(), showMessageBox: vi.fn() },
}));

const open = vi.mocked(dialog.showOpenDialog);
const save = vi.mocked(dialog.showSaveDialog);
const box = vi.mocked(dialog.showMessageBox);
const { window, browser } = aWindow();
beforeEach(() => vi.resetAllMocks());

/** What the dialog that was shown last in our window was given. */
const shown = (mock: typeof open | typeof save | typeof box): object => {
  const [owner, options] = mock.mock.lastCall as unknown as [unknown, object];
  expect(owner).toBe(browser);
  return options;
};
const answers = (response: number) => box.mockResolvedValueOnce({ response, checkboxChecked: false });

describe('picking what to open', () => {
  it('gives the one file that was picked, of scenarios or of any files', async () => {
    open.mockResolvedValueOnce({ canceled: false, filePaths: ['/a.tisim'] });
    expect(await nativeQuestions.pickToOpen(window)).toBe('/a.tisim');
    expect(shown(open)).toEqual({
      properties: ['openFile'],
      filters: [
        { name: 'Scenarios', extensions: ['tisim', 'json'] },
        { name: 'All files', extensions: ['*'] },
      ],
    });
  });

  it('gives nothing when it was cancelled, or when no file came back', async () => {
    open.mockResolvedValueOnce({ canceled: true, filePaths: ['/a.tisim'] });
    expect(await nativeQuestions.pickToOpen(window)).toBeNull();
    open.mockResolvedValueOnce({ canceled: false, filePaths: [] });
    expect(await nativeQuestions.pickToOpen(window)).toBeNull();
  });

  it('lets several files of any kind be picked to import', async () => {
    open.mockResolvedValueOnce({ canceled: false, filePaths: ['/a.csv', '/b.json'] });
    expect(await nativeQuestions.pickToImport(window)).toEqual(['/a.csv', '/b.json']);
    expect(shown(open)).toEqual({ properties: ['openFile', 'multiSelections'] });
    open.mockResolvedValueOnce({ canceled: true, filePaths: ['/a.csv'] });
    expect(await nativeQuestions.pickToImport(window)).toEqual([]);
  });
});

describe('picking where to save', () => {
  const ways = [
    ['a scenario', nativeQuestions.pickToSave, [{ name: 'Scenario', extensions: ['tisim'] }]],
    ['an export', nativeQuestions.pickToExport, undefined],
  ] as const;

  it.each(ways)(
    '%s starts where it is told, and asks before a file is replaced',
    async (_, pick, filters) => {
      save.mockResolvedValueOnce({ canceled: false, filePath: '/b.tisim' });
      expect(await pick(window, '/home/a.tisim')).toBe('/b.tisim');
      expect(shown(save)).toEqual({
        defaultPath: '/home/a.tisim',
        properties: ['showOverwriteConfirmation', 'createDirectory'],
        ...(filters && { filters }),
      });
    },
  );

  it.each(ways)('%s gives nothing when it was cancelled, or when no name came back', async (_, pick) => {
    save.mockResolvedValueOnce({ canceled: true, filePath: '/b.tisim' });
    expect(await pick(window, '/a')).toBeNull();
    save.mockResolvedValueOnce({ canceled: false, filePath: '' });
    expect(await pick(window, '/a')).toBeNull();
  });
});

describe('the question whether to replace a file', () => {
  it.each([
    [nativeQuestions.replaceExisting, 'a.tisim already exists.'],
    [nativeQuestions.replaceOpenElsewhere, 'a.tisim is open in another window.'],
  ])('%o names it; Enter and Esc leave it alone', async (ask, message) => {
    answers(1);
    expect(await ask(window, 'a.tisim')).toBe(true);
    expect(shown(box)).toMatchObject({ message, buttons: ['Cancel', 'Replace'], defaultId: 0, cancelId: 0 });
    answers(0);
    expect(await ask(window, 'a.tisim')).toBe(false);
  });
});

describe('the question whether to keep what was tried', () => {
  it('keeps it with Enter, goes back with Esc, and loses nothing by an answer it does not know', async () => {
    const given: string[] = [];
    for (const response of [0, 1, 2, 3]) {
      answers(response);
      given.push(await nativeQuestions.keepTried(window, 'a.tisim'));
    }
    expect(given).toEqual(['keep', 'forget', 'cancel', 'cancel']);
    expect(shown(box)).toMatchObject({
      message: 'Keep what you tried in a.tisim?',
      buttons: ['Keep and Save', 'Forget It', 'Cancel'],
      defaultId: 0,
      cancelId: 2,
    });
  });
});

describe('the question whether to save', () => {
  it('saves with Enter, goes back with Esc, and loses nothing by an answer it does not know', async () => {
    const given: string[] = [];
    for (const response of [0, 1, 2, 3]) {
      answers(response);
      given.push(await nativeQuestions.saveChanges(window, 'a.tisim'));
    }
    expect(given).toEqual(['save', 'discard', 'cancel', 'cancel']);
    expect(shown(box)).toMatchObject({
      message: 'Save the changes to a.tisim?',
      buttons: ['Save', "Don't Save", 'Cancel'],
      defaultId: 0,
      cancelId: 2,
      noLink: true,
    });
  });
});
