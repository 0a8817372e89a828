import { join } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import { FORMAT_VERSION } from '../../shared/format/envelope';
import { createAppMenu } from './app-menu';
import { fileArguments, programArguments } from './arguments';
import { createCommandSender } from './commands';
import { createDocuments } from './files/documents';
import type { FileContext } from './files/file-context';
import { openPath } from './files/open-scenario';
import { nativeQuestions } from './files/questions';
import { createRecent } from './files/recent';
import { createQueue } from './files/serially';
import { createVersions } from './files/versions';
import { createHandlers } from './handlers';
import { openGate, sendEvent } from './ipc';
import {
  followSecondInstances,
  guardQuit,
  guardShutdown,
  openFile,
  type LifecycleOptions,
  type StartOpening,
} from './lifecycle';
import { RENDERER_ROOT } from './paths';
import { serveRenderer } from './protocol';
import { hardenContents, hardenSession } from './security';
import { loadSettings, type Settings } from './settings';
import {
  bringToFront,
  createWindowRegistry,
  type AppWindow,
  type WindowRegistry,
} from './windows/app-window';
import { createCloseGuard, type CloseGuard } from './windows/close-guard';
import { openWindow } from './windows/create-window';

/** Puts the parts together and opens the first window; called when the app is ready. */
export async function start(startOpening: StartOpening): Promise<void> {
  hardenSession(session.defaultSession);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  serveRenderer(RENDERER_ROOT);
  const settings = loadSettings(userFile('settings.json'));
  nativeTheme.themeSource = settings.get().theme;

  const windows = createWindowRegistry();
  const files = createFiles(windows, () => refreshMenu());
  const guard = createGuard();
  const open = (path: string | null): AppWindow =>
    openWindow({ registry: windows, settings, guard, onFocusChange: () => refreshMenu() }, path);
  const refreshMenu = createAppMenu({
    windows,
    recent: () => files.recent.list(),
    send: createCommandSender({ windows, newWindow: () => open(null) }),
  });
  const lifecycle = { windows, guard, openWindow: open, openInto: openInto(files) };
  answerWindows({ files, settings, windows, lifecycle, refreshMenu });
  await files.recent.load();
  refreshMenu();
  openFirstWindows(lifecycle, startOpening);
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
    ask: (window) => nativeQuestions.saveChanges(window, window.state?.title ?? 'this scenario'),
    requestSave: (window) => sendEvent(window, 'event:save-then-close', null),
  });
}

function openInto(files: FileContext): LifecycleOptions['openInto'] {
  return async (window, path) => {
    const [outcome] = await Promise.all([openPath(files, window, path), window.isTold]);
    sendEvent(window, 'event:open-file', outcome);
  };
}

interface Parts {
  readonly files: FileContext;
  readonly settings: Settings;
  readonly windows: WindowRegistry;
  readonly lifecycle: LifecycleOptions;
  readonly refreshMenu: () => void;
}

function answerWindows({ files, settings, windows, lifecycle, refreshMenu }: Parts): void {
  const newWindow = (): void => void lifecycle.openWindow(null);
  openGate(createHandlers({ files, settings, newWindow, onState: refreshMenu }), windows);
  guardQuit(lifecycle);
  guardShutdown(lifecycle);
  followSecondInstances(lifecycle);
}

function openFirstWindows(lifecycle: LifecycleOptions, startOpening: StartOpening): void {
  const given = fileArguments(programArguments(process.argv, app.getAppPath()), process.cwd());
  const early = startOpening((path) => openFile(lifecycle, path));
  for (const path of new Set([...given, ...early])) lifecycle.openWindow(path);
  if (lifecycle.windows.all().length === 0) lifecycle.openWindow(null);
}
