import { join } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import { FORMAT_VERSION } from '../../shared/format/envelope';
import { createAppMenu } from './app-menu';
import { fileArguments, programArguments } from './arguments';
import { createCommandSender } from './commands';
import { createDocuments } from './files/documents';
import { createFirstOpening, exampleArgument } from './first-opening';
import type { FileContext } from './files/file-context';
import { openPath } from './files/open-scenario';
import { nativeQuestions } from './files/questions';
import { createRecent } from './files/recent';
import { createRecoveryStore } from './files/recovery-store';
import { createQueue } from './files/serially';
import { createVersions } from './files/versions';
import { createHandlers } from './handlers';
import { openGate, readSchemas } from './ipc';
import { createProgramLanguage } from './language';
import {
  finishBeforeQuit,
  followSecondInstances,
  guardQuit,
  guardShutdown,
  openFile,
  type LifecycleOptions,
  type StartOpening,
} from './lifecycle';
import { devServerUrl } from './origin';
import { RENDERER_ROOT } from './paths';
import { serveRenderer } from './protocol';
import { createRecovery, type Recovery } from './recovery';
import { hardenContents, hardenSession } from './security';
import { sendEvent } from './send-event';
import { loadSettings } from './settings';
import { createSuddenEnd, endOnSignals, type SuddenEnd } from './sudden-end';
import { bringToFront, pageListens, type AppWindow } from './windows/app-window';
import { askToLeave } from './windows/ask-to-leave';
import { createCloseGuard, type CloseGuard } from './windows/close-guard';
import { openWindow } from './windows/create-window';
import { reloadPage } from './windows/load-page';
import { createWindowRegistry, type WindowRegistry } from './windows/window-registry';

/** Puts the parts together and opens the first window; called when the app is ready. */
export async function start(startOpening: StartOpening): Promise<void> {
  hardenSession(session.defaultSession);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  const isServing = serveRenderer(RENDERER_ROOT);
  const settings = loadSettings(userFile('settings.json'));
  nativeTheme.themeSource = settings.get().theme;

  const windows = createWindowRegistry();
  const language = createProgramLanguage({ settings, windows, onChange: () => refreshMenu() });
  const isSpoken = language.begin();
  const files = createFiles(windows, () => refreshMenu());
  const store = createRecoveryStore({ folder: userFile('recovery') });
  const recovery = createRecovery(store, files.documents, () => open(null));
  const suddenEnd = createSuddenEnd(windows, recovery);
  const guard = createGuard();
  const { journals } = recovery;
  const open = (path: string | null): AppWindow => openWindow(windowOptions, path);
  const refreshMenu = createAppMenu({
    windows,
    recent: () => files.recent.list(),
    settings,
    language,
    send: createCommandSender({
      windows,
      newWindow: () => open(null),
      reload: (window) => void reloadPage(window, guard, journals),
      chooseLanguage: (choice) => void language.choose(choice),
    }),
  });
  const windowOptions = {
    registry: windows,
    settings,
    guard,
    journals,
    onFocusChange: refreshMenu,
    onSessionEnd: () => void suddenEnd.end(),
  };
  const lifecycle = { windows, guard, openWindow: open, openInto: openInto(files) };
  const newWindow = (): void => void open(null);
  // The menu comes with the list. Whatever is done before the page has asked for its scripts holds up the page.
  const isUnderWay = devServerUrl() === null ? isServing : Promise.resolve();
  const isListed = isUnderWay.then(() => files.recent.load());
  const paths = firstPaths(lifecycle, startOpening);
  const openAtStart = createFirstOpening({
    example: exampleArgument(process.argv),
    settings,
    files,
    isListed,
    isStartedWithFile: paths.size > 0,
  });
  const parts = { files, settings, language, recovery, suddenEnd, newWindow, openAtStart };
  openGate(createHandlers({ ...parts, onState: refreshMenu }), windows, isSpoken);
  guardEnds(lifecycle, suddenEnd, recovery);
  openFirstWindows(lifecycle, paths);
  // The words are read while the page is on its way to a process of its own.
  await Promise.all([isSpoken, isListed]);
  await readSchemas();
}

const userFile = (name: string): string => join(app.getPath('userData'), name);

function createFiles(windows: WindowRegistry, refreshMenu: () => void): FileContext {
  const documents = createDocuments();
  const onChange = (paths: readonly string[]): void => {
    app.clearRecentDocuments();
    // The system puts the last one added on top.
    for (const path of paths.toReversed()) app.addRecentDocument(path);
    refreshMenu();
  };
  return {
    documents,
    recent: createRecent({ storePath: userFile('recent.json'), documents, onChange }),
    windows,
    questions: nativeQuestions,
    bringToFront,
    knownVersion: FORMAT_VERSION,
    defaultFolder: () => app.getPath('documents'),
    queue: createQueue(),
    versions: createVersions({ folder: userFile('versions') }),
  };
}

function createGuard(): CloseGuard {
  return createCloseGuard({
    ask: (window) => askToLeave(window, nativeQuestions),
    requestSave: (window, tried) => sendEvent(window, 'event:save-then-close', tried),
  });
}

function openInto(files: FileContext): LifecycleOptions['openInto'] {
  return async (window, path) => {
    const [outcome] = await Promise.all([openPath(files, window, path), pageListens(window)]);
    sendEvent(window, 'event:open-file', outcome);
  };
}

function guardEnds(lifecycle: LifecycleOptions, suddenEnd: SuddenEnd, recovery: Recovery): void {
  guardQuit(lifecycle);
  guardShutdown(lifecycle);
  followSecondInstances(lifecycle);
  endOnSignals(suddenEnd);
  finishBeforeQuit(recovery);
}

/** The files the program was started with: named after it, or handed over by the system since. */
function firstPaths(lifecycle: LifecycleOptions, startOpening: StartOpening): ReadonlySet<string> {
  const given = fileArguments(programArguments(process.argv, app.getAppPath()), process.cwd());
  const early = startOpening((path) => openFile(lifecycle, path));
  return new Set([...given, ...early]);
}

function openFirstWindows(lifecycle: LifecycleOptions, paths: ReadonlySet<string>): void {
  for (const path of paths) lifecycle.openWindow(path);
  if (lifecycle.windows.all().length === 0) lifecycle.openWindow(null);
}
