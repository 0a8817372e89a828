import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, vi } from 'vitest';
import { createDocuments } from '../../../electron/main/files/documents';
import type { FileContext } from '../../../electron/main/files/file-context';
import type { Questions } from '../../../electron/main/files/questions';
import { createQueue } from '../../../electron/main/files/serially';
import { createVersions } from '../../../electron/main/files/versions';
import { createAppWindow } from '../../../electron/main/windows/app-window';
import { createWindowRegistry } from '../../../electron/main/windows/window-registry';
import type { WindowState } from '../../../shared/ipc/contract';

/** A folder of its own for each test file, gone afterwards. */
export function temporaryFolder(): () => string {
  let folder: string | null = null;
  afterEach(() => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
    folder = null;
  });
  return () => (folder ??= mkdtempSync(join(tmpdir(), 'tisim-test-')));
}

/** A scenario as a file holds it. */
export function scenarioText(name = 'A scenario', version = 1): string {
  return `${JSON.stringify({ format: 'tenant-isolation-scenario', version, scenario: { name } })}\n`;
}

export function aState(part: Partial<WindowState> = {}): WindowState {
  return {
    title: 'blog.tisim',
    handle: null,
    isDirty: false,
    hasTried: false,
    undoLabel: null,
    redoLabel: null,
    theme: 'system',
    disabled: [],
    ...part,
  };
}

/** Pages answer in a moment; what follows from their answers is looked at after it. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));

/** As much of a page as the code under test touches. */
function fakeContents() {
  return Object.assign(new EventEmitter(), {
    send: vi.fn(),
    loadURL: vi.fn(() => Promise.resolve()),
    executeJavaScript: vi.fn(() => Promise.resolve()),
    forcefullyCrashRenderer: vi.fn(),
    navigationHistory: { clear: vi.fn() },
    mainFrame: {},
  });
}

/** As much of a BrowserWindow as the code under test touches. */
export function fakeBrowser() {
  return Object.assign(new EventEmitter(), {
    webContents: fakeContents(),
    isDestroyed: vi.fn(() => false),
    isMinimized: vi.fn(() => false),
    isVisible: vi.fn(() => true),
    restore: vi.fn(),
    show: vi.fn(),
    focus: vi.fn(),
    close: vi.fn(),
    destroy: vi.fn(),
    setTitle: vi.fn(),
    setDocumentEdited: vi.fn(),
    setRepresentedFilename: vi.fn(),
  });
}

/** A window whose page has told about itself, or one that still loads. */
export function aWindow(path: string | null = null, told: WindowState | null = null) {
  const browser = fakeBrowser();
  const presenting = { begin: vi.fn(), end: vi.fn(), place: vi.fn() };
  const presenter = { browser: null, view: null, open: vi.fn(), tell: vi.fn(), hear: vi.fn() };
  const window = createAppWindow({ browser: browser as never, presenting, presenter }, path);
  const tell = (part: Partial<WindowState> = {}) =>
    window.note({ kind: 'told', told: aState(part), path: window.path });
  if (told !== null) window.note({ kind: 'told', told, path });
  return { window, browser, contents: browser.webContents, presenting, presenter, tell };
}

/** Answers that fail the test when nobody was meant to be asked. */
function noQuestions(): { [K in keyof Questions]: ReturnType<typeof vi.fn<Questions[K]>> } {
  const unexpected = (name: string) => () => Promise.reject(new Error(`Nobody was to be asked: ${name}`));
  return {
    pickToOpen: vi.fn(unexpected('pickToOpen')),
    pickToSave: vi.fn(unexpected('pickToSave')),
    pickToImport: vi.fn(unexpected('pickToImport')),
    pickToExport: vi.fn(unexpected('pickToExport')),
    pickFolder: vi.fn(unexpected('pickFolder')),
    replaceExisting: vi.fn(unexpected('replaceExisting')),
    replaceOpenElsewhere: vi.fn(unexpected('replaceOpenElsewhere')),
    saveChanges: vi.fn(unexpected('saveChanges')),
    keepTried: vi.fn(unexpected('keepTried')),
  };
}

export function aFileContext() {
  const windows = createWindowRegistry();
  const questions = noQuestions();
  const recent = { load: vi.fn(), list: vi.fn(() => []), add: vi.fn(), remove: vi.fn(), clear: vi.fn() };
  const bringToFront = vi.fn();
  const context: FileContext = {
    documents: createDocuments(),
    recent,
    windows,
    questions,
    bringToFront,
    knownVersion: 1,
    defaultFolder: () => tmpdir(),
    queue: createQueue(),
    // In a folder that cannot be: keeping a version must never be what a save stands on.
    versions: createVersions({ folder: '/dev/null/versions' }),
  };
  return { context, windows, questions, recent, bringToFront };
}
