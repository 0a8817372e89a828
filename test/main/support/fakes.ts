import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, vi } from 'vitest';
import { createDocuments } from '../../../electron/main/files/documents';
import type { FileContext } from '../../../electron/main/files/file-context';
import type { Questions } from '../../../electron/main/files/questions';
import { createQueue } from '../../../electron/main/files/serially';
import { createVersions } from '../../../electron/main/files/versions';
import {
  createAppWindow,
  createWindowRegistry,
  type AppWindow,
} from '../../../electron/main/windows/app-window';
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
    undoLabel: null,
    redoLabel: null,
    theme: 'system',
    disabled: [],
    ...part,
  };
}

/** As much of a BrowserWindow as the code under test touches. */
function fakeBrowser() {
  const listeners = new Map<string, (...args: unknown[]) => void>();
  const contents = { send: vi.fn(), reload: vi.fn(), on: vi.fn(), once: vi.fn(), mainFrame: {} };
  return {
    webContents: contents,
    listeners,
    on: vi.fn((name: string, listener: (...args: unknown[]) => void) => listeners.set(name, listener)),
    once: vi.fn(),
    isDestroyed: vi.fn(() => false),
    isMinimized: vi.fn(() => false),
    restore: vi.fn(),
    show: vi.fn(),
    focus: vi.fn(),
    close: vi.fn(),
    destroy: vi.fn(),
    setTitle: vi.fn(),
    setDocumentEdited: vi.fn(),
    setRepresentedFilename: vi.fn(),
  };
}

export function aWindow(path: string | null = null, state: WindowState | null = null) {
  const browser = fakeBrowser();
  const window: AppWindow = createAppWindow(browser as never, path);
  window.state = state;
  return { window, browser };
}

/** Answers that fail the test when nobody was meant to be asked. */
function noQuestions(): { [K in keyof Questions]: ReturnType<typeof vi.fn<Questions[K]>> } {
  const unexpected = (name: string) => () => Promise.reject(new Error(`Nobody was to be asked: ${name}`));
  return {
    pickToOpen: vi.fn(unexpected('pickToOpen')),
    pickToSave: vi.fn(unexpected('pickToSave')),
    pickToImport: vi.fn(unexpected('pickToImport')),
    pickToExport: vi.fn(unexpected('pickToExport')),
    replaceExisting: vi.fn(unexpected('replaceExisting')),
    replaceOpenElsewhere: vi.fn(unexpected('replaceOpenElsewhere')),
    saveChanges: vi.fn(unexpected('saveChanges')),
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
