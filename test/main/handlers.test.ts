import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandlers } from '../../electron/main/handlers';
import type { OpenOutcome } from '../../shared/ipc/contract';
import { FIRST_START } from '../../shared/ipc/start';
import { aFileContext, aState, aWindow, scenarioText, temporaryFolder } from './support/fakes';

const { clipboard, nativeTheme } = vi.hoisted(() => ({
  clipboard: { readText: vi.fn(() => 'pasted'), writeText: vi.fn() },
  nativeTheme: { themeSource: 'system' },
}));
vi.mock('electron', () => ({ app: {}, shell: {}, dialog: {}, ipcMain: {}, clipboard, nativeTheme }));

const folder = temporaryFolder();
const settings = { get: vi.fn(), change: vi.fn() };
const newWindow = vi.fn();
const openAtStart = vi.fn(() => Promise.resolve<OpenOutcome | null>(null));
const suddenEnd = { onFlushed: vi.fn() };
const recovery = { handlers: {} as never };
const onState = vi.fn();
const language = { now: vi.fn(), choose: vi.fn() };

let path: string;
let files: ReturnType<typeof aFileContext>;
let handlers: ReturnType<typeof createHandlers>;

beforeEach(() => {
  vi.clearAllMocks();
  path = join(folder(), 'a.tisim');
  writeFileSync(path, scenarioText());
  files = aFileContext();
  const doors = { settings, language, recovery, suddenEnd, newWindow, openAtStart, onState };
  handlers = createHandlers({ files: files.context, ...doors });
});

describe('a window that tells about itself', () => {
  it('gets its title, and the menu hears of it', async () => {
    const { window, browser } = aWindow();
    await handlers['window:state'](window, aState({ isDirty: true }));
    expect(browser.setTitle).toHaveBeenCalledWith('blog.tisim * — Tenant Isolation Simulator');
    expect(browser.setDocumentEdited).toHaveBeenCalledWith(true);
    expect(onState).toHaveBeenCalledOnce();
    expect(window.life).toMatchObject({ kind: 'open', told: { isDirty: true } });
  });

  it('before it is seen leaves the menu as it is', async () => {
    const { window, browser } = aWindow();
    browser.isVisible.mockReturnValue(false);
    await handlers['window:state'](window, aState());
    expect(window.life.kind).toBe('open');
    expect(onState).not.toHaveBeenCalled();
  });

  it('makes its file a recent one when it shows it, once', async () => {
    const { window } = aWindow();
    const handle = files.context.documents.handleFor(path);
    await handlers['window:state'](window, aState({ handle }));
    await handlers['window:state'](window, aState({ handle, isDirty: true }));
    expect(window.path).toBe(path);
    expect(files.recent.add.mock.calls).toEqual([[path]]);
  });

  it('does not lose the file it was opened for by telling before it asks', async () => {
    const { window } = aWindow(path);
    await handlers['window:state'](window, aState());
    expect(await handlers['file:initial'](window, undefined)).toMatchObject({ kind: 'opened' });
  });

  it('is free of its file after New', async () => {
    const { window } = aWindow(path);
    await handlers['file:initial'](window, undefined);
    await handlers['window:state'](window, aState());
    expect(window.path).toBeNull();
  });
});

describe('requests', () => {
  it('find in a window for no file what is opened at the start', async () => {
    const { window } = aWindow();
    expect(await handlers['file:initial'](window, undefined)).toBeNull();
    expect(openAtStart).toHaveBeenCalledWith(window);
  });

  it('open a dropped scenario and nothing else', async () => {
    const { window } = aWindow();
    expect(await handlers['file:open-dropped'](window, { path, name: 'a.tisim' })).toMatchObject({
      kind: 'opened',
    });
    const other = { path: '/etc/passwd', name: 'passwd' };
    expect(await handlers['file:open-dropped'](window, other)).toMatchObject({ code: 'not-text' });
  });

  it.each([
    ['a.tisim', 'a.tisim', 'a.tisim is not a file on this computer.'],
    ['', 'The dropped item', 'The dropped item is not a file on this computer.'],
  ])('refuse with a sentence what was dropped without a path (%j)', async (given, name, message) => {
    const outcome = await handlers['file:open-dropped'](aWindow().window, { path: '', name: given });
    expect(outcome).toEqual({ kind: 'failed', code: 'not-found', name, message });
  });

  it('close through the close button, so that unsaved changes are asked about', async () => {
    const { window, browser } = aWindow();
    await handlers['window:close'](window, undefined);
    await new Promise((resolve) => setImmediate(resolve));
    expect(browser.close).toHaveBeenCalledOnce();
    expect(browser.destroy).not.toHaveBeenCalled();
  });

  it('let the window go that says it has saved, also when it says a moment later that it is clean', async () => {
    const { window, tell } = aWindow(null, aState({ isDirty: true }));
    window.note({ kind: 'leave' });
    window.note({ kind: 'answered', answer: 'save' });
    const answered = handlers['window:close-after-save'](window, { isSaved: true });
    tell({ isDirty: false });
    await answered;
    expect(window.life.kind).toBe('released');
  });

  it('do not let a window go that was edited while it saved', async () => {
    const { window } = aWindow(null, aState({ isDirty: true }));
    window.note({ kind: 'leave' });
    window.note({ kind: 'answered', answer: 'save' });
    await handlers['window:close-after-save'](window, { isSaved: true });
    expect(window.life.kind).toBe('asking');
  });

  it('tell who waits for it that a page has noted all it had', async () => {
    const { window } = aWindow();
    await handlers['window:journal-flushed'](window, undefined);
    expect(suddenEnd.onFlushed).toHaveBeenCalledWith(window);
  });

  it('set the theme now and for the next start', async () => {
    await handlers['theme:set'](aWindow().window, { theme: 'dark' });
    expect(nativeTheme.themeSource).toBe('dark');
    expect(settings.change).toHaveBeenCalledWith({ theme: 'dark' });
  });

  it('tell the language, and change it', async () => {
    language.now.mockReturnValue({ language: 'de', choice: 'system' });
    expect(await handlers['language:get'](aWindow().window, undefined)).toEqual({
      language: 'de',
      choice: 'system',
    });
    await handlers['language:set'](aWindow().window, { choice: 'en' });
    expect(language.choose).toHaveBeenCalledExactlyOnceWith('en');
  });

  it('tell what is kept about the start, with the files used last', async () => {
    settings.get.mockReturnValue({ start: FIRST_START });
    const answer = await handlers['start:get'](aWindow().window, undefined);
    expect(answer).toEqual({ opensLastFile: false, areHintsClosed: false, recent: [] });
  });

  it('keep a decision about the start beside those made before, and the menu hears of it', async () => {
    settings.get.mockReturnValue({ start: { opensLastFile: true, areHintsClosed: false } });
    await handlers['start:set'](aWindow().window, { areHintsClosed: true });
    expect(settings.change).toHaveBeenCalledWith({ start: { opensLastFile: true, areHintsClosed: true } });
    expect(onState).toHaveBeenCalledOnce();
  });

  it('reach the clipboard', async () => {
    const { window } = aWindow();
    expect(await handlers['clipboard:read'](window, undefined)).toBe('pasted');
    await handlers['clipboard:write'](window, { text: 'copied' });
    expect(clipboard.writeText).toHaveBeenCalledWith('copied');
  });
});

describe('presenting', () => {
  const view = {
    theme: 'light',
    title: 'A',
    isPresenting: true,
    isBlack: false,
    isLaserOn: false,
    isAsked: false,
    steps: null,
    sentence: '',
    summary: '',
  } as const;

  it('keeps what a window tells for its presenter', async () => {
    const { window, presenter } = aWindow();
    expect(await handlers['presenter:view'](window, undefined)).toBeNull();
    await handlers['present:tell'](window, view);
    expect(presenter.tell).toHaveBeenCalledWith(view);
    await handlers['present:open-presenter'](window, undefined);
    expect(presenter.open).toHaveBeenCalledOnce();
  });

  it('begins and ends as the window says', async () => {
    const { window, presenting } = aWindow();
    await handlers['present:full-screen'](window, { isPresenting: true });
    expect(presenting.begin).toHaveBeenCalledOnce();
    await handlers['present:full-screen'](window, { isPresenting: false });
    expect(presenting.end).toHaveBeenCalledOnce();
  });

  it('passes on what the presenter asks, and brings to the front what begins to present', async () => {
    const { window, browser } = aWindow();
    await handlers['presenter:act'](window, { act: 'next' });
    expect(browser.webContents.send).toHaveBeenCalledWith('event:presenter-act', 'next');
    expect(browser.focus).not.toHaveBeenCalled();
    await handlers['presenter:act'](window, { act: 'present' });
    expect(browser.focus).toHaveBeenCalledOnce();
  });
});

describe('two windows on one file', () => {
  it('each know what they read or wrote, so that neither writes over the other without a word', async () => {
    const [one, two] = [aWindow(path).window, aWindow().window];
    files.windows.add(one);
    files.windows.add(two);
    const opened = await handlers['file:initial'](one, undefined);
    if (opened?.kind !== 'opened') throw new Error('not opened');
    const { handle, revision } = opened.file;
    const save = (window: typeof one, at: string | null, known: string | null, name: string) =>
      handlers['file:save'](window, {
        handle: at,
        revision: known,
        text: scenarioText(name),
        suggestedName: 'b.tisim',
      });

    files.questions.pickToSave.mockResolvedValueOnce(path);
    files.questions.replaceOpenElsewhere.mockResolvedValueOnce(true);
    const replaced = await save(two, null, null, 'of two');
    expect(replaced).toMatchObject({ kind: 'saved', handle });
    // The window tells which file it shows; a save that ends late must not decide it.
    expect(two.path).toBeNull();

    const refused = await save(one, handle, revision, 'of one');
    expect(refused).toMatchObject({ kind: 'conflict', state: 'changed' });
    expect(readFileSync(path, 'utf8')).toBe(scenarioText('of two'));

    const known = refused.kind === 'conflict' ? refused.revision : '';
    expect(await save(one, handle, known, 'of one')).toMatchObject({ kind: 'saved' });
    const late = replaced.kind === 'saved' ? replaced.revision : '';
    expect(await save(two, handle, late, 'of two, later')).toMatchObject({ kind: 'conflict' });
  });
});
