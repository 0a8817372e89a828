import { clipboard, nativeTheme } from 'electron';
import type { WindowState } from '../../shared/ipc/contract';
import { isScenarioPath } from './arguments';
import { openExample, openLesson } from './files/examples';
import { pickTexts, savePdf, savePng, saveText } from './files/exchange';
import { failure } from './files/failures';
import type { FileContext } from './files/file-context';
import { readParticipantPage } from './files/participant-page';
import { makePdf } from './files/pdf';
import { copyPicture } from './files/picture-clipboard';
import { checkDisk, readDisk } from './files/disk-state';
import { openHandle, openPath, openPicked } from './files/open-scenario';
import { saveScenario } from './files/save-scenario';
import { listVersions, readVersion } from './files/read-version';
import { sendEvent, type Handlers } from './ipc';
import { openExternalLink } from './security';
import { RENDERER_ROOT } from './paths';
import type { Settings } from './settings';
import { bringToFront, type AppWindow } from './windows/app-window';
import { openPresenter, tellPresenter } from './windows/presenter-window';
import { beginPresenting, endPresenting } from './windows/presenting';
import { windowTitle } from './windows/title';

export interface HandlerOptions {
  readonly files: FileContext;
  readonly settings: Settings;
  readonly newWindow: () => void;
  /** The native menu shows what a window told. */
  readonly onState: () => void;
}

/** What each request does, in a line or two; the work is done elsewhere. */
export function createHandlers(options: HandlerOptions): Handlers {
  return {
    ...fileHandlers(options.files),
    ...exchangeHandlers(options.files),
    ...windowHandlers(options),
    ...systemHandlers(options),
    ...PRESENT_HANDLERS,
  };
}

type Part<Prefix extends string> = Pick<Handlers, Extract<keyof Handlers, `${Prefix}:${string}`>>;

function fileHandlers(files: FileContext): Part<'file' | 'versions'> {
  return {
    'file:open': (window) => openPicked(files, window),
    'file:open-recent': (window, { handle }) => openHandle(files, window, handle),
    'file:open-dropped': (window, { path }) =>
      // Dropped by hand or not, nothing but scenarios is read into a window.
      isScenarioPath(path)
        ? openPath(files, window, path)
        : failure('not-text', path, 'Only scenario files (.tisim or .json) can be opened.'),
    'file:open-example': (_window, { id }) => openExample(id),
    'file:open-lesson': (_window, { id }) => openLesson(id),
    'file:save': (window, request) => saveScenario(files, window, request),
    'file:initial': (window) => {
      window.hasAskedForFile = true;
      return window.path === null ? null : openPath(files, window, window.path);
    },
    'file:recent': () => files.recent.list(),
    'file:clear-recent': async () => {
      await files.recent.clear();
      return null;
    },
    'file:check-disk': (_window, request) => checkDisk(files, request),
    'file:read-disk': (_window, { handle }) => readDisk(files, handle),
    'versions:list': (_window, { handle }) => listVersions(files, handle),
    'versions:read': (_window, request) => readVersion(files, request),
  };
}

function exchangeHandlers(files: FileContext): Part<'exchange'> {
  return {
    'exchange:pick': (window) => pickTexts(files, window),
    'exchange:save': (window, request) => saveText(files, window, request),
    'exchange:save-pdf': (window, request) => savePdf(files, window, request, makePdf),
    'exchange:save-png': (window, request) => savePng(files, window, request),
    'exchange:participant-page': () => readParticipantPage(RENDERER_ROOT),
  };
}

function windowHandlers({ files, newWindow, onState }: HandlerOptions): Part<'window'> {
  return {
    'window:state': async (window, state) => {
      const before = window.state === null ? null : window.path;
      showState(window, state, files);
      onState();
      // Here, not at reading: a file the window could not show is not one to open again.
      if (window.path !== null && window.path !== before) await files.recent.add(window.path);
      return null;
    },
    'window:close': (window) => {
      // After the answer: a page must not be torn down while it waits for one.
      setImmediate(() => !window.browser.isDestroyed() && window.browser.close());
      return null;
    },
    'window:ask-to-save': (window, { name }) => files.questions.saveChanges(window, name),
    'window:close-after-save': (window, { isSaved }) => {
      window.pendingSave?.(isSaved);
      return null;
    },
    'window:new': () => {
      newWindow();
      return null;
    },
  };
}

const PRESENT_HANDLERS: Part<'present' | 'presenter'> = {
  'present:full-screen': (window, { isPresenting }) => {
    if (isPresenting) beginPresenting(window);
    else endPresenting(window);
    return null;
  },
  'present:open-presenter': (window) => {
    openPresenter(window);
    return null;
  },
  'present:tell': (window, view) => {
    tellPresenter(window, view);
    return null;
  },
  'presenter:view': (owner) => owner.presenterView,
  'presenter:act': (owner, { act }) => {
    // What begins or ends here must be seen.
    if (act === 'present') bringToFront(owner);
    sendEvent(owner, 'event:presenter-act', act);
    return null;
  },
};

function systemHandlers({ settings }: HandlerOptions): Part<'clipboard' | 'theme' | 'shell'> {
  return {
    'clipboard:read': () => clipboard.readText(),
    'clipboard:write': async (_window, { text }) => {
      await clipboard.writeText(text);
      return null;
    },
    'clipboard:write-picture': (_window, { png }) => copyPicture(png),
    'theme:get': () => settings.get().theme,
    'theme:set': (_window, { theme }) => {
      nativeTheme.themeSource = theme;
      settings.change({ theme });
      return null;
    },
    'shell:open-link': (_window, { url }) => openExternalLink(url),
  };
}

function showState(window: AppWindow, state: WindowState, files: FileContext): void {
  const { browser } = window;
  const path = state.handle === null ? null : (files.documents.find(state.handle)?.path ?? null);
  if (path !== null || window.hasAskedForFile) window.path = path;
  window.state = state;
  // An edit after "Don't save" is new work: the next close asks again.
  window.isReleased = false;
  browser.setTitle(windowTitle(state, process.platform));
  browser.setDocumentEdited(state.isDirty);
  browser.setRepresentedFilename(window.path ?? '');
  window.markTold();
}
