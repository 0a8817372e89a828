import { clipboard, nativeTheme } from 'electron';
import type { FileFailure, WindowState } from '../../shared/ipc/contract';
import { shownName } from '../files/shown-name';
import { say } from '../words/say';
import { isScenarioPath } from './arguments';
import { openExample, openLesson } from './files/examples';
import { pickTexts, saveMedia, savePdf, savePng, saveText } from './files/exchange';
import { saveFiles } from './files/exchange-several';
import { failure } from './files/failures';
import type { FileContext } from './files/file-context';
import type { OpenAtStart } from './first-opening';
import { readParticipantPage } from './files/participant-page';
import { makePdf } from './files/pdf';
import { copyPicture } from './files/picture-clipboard';
import { checkDisk, readDisk } from './files/disk-state';
import { openHandle, openPath, openPicked } from './files/open-scenario';
import { saveScenario } from './files/save-scenario';
import { listVersions, readVersion } from './files/read-version';
import type { Handlers } from './ipc';
import type { ProgramLanguage } from './language';
import { RENDERER_ROOT } from './paths';
import type { Recovery } from './recovery';
import { openExternalLink } from './security';
import { sendEvent } from './send-event';
import type { Settings } from './settings';
import type { SuddenEnd } from './sudden-end';
import { bringToFront, type AppWindow } from './windows/app-window';
import { windowTitle } from './windows/title';
import { hasUnsavedWork, toldBy } from './windows/window-life';

/** A page says that it has saved, and apart from that what it is like; the second may come a moment later. */
const WORDS_MEET = 250;

export interface HandlerOptions {
  readonly files: FileContext;
  readonly settings: Settings;
  readonly language: Pick<ProgramLanguage, 'now' | 'choose'>;
  readonly recovery: Pick<Recovery, 'handlers'>;
  readonly suddenEnd: Pick<SuddenEnd, 'onFlushed'>;
  readonly newWindow: () => void;
  readonly openAtStart: OpenAtStart;
  /** The native menu shows what a window told. */
  readonly onState: () => void;
}

/** What each request does, in a line or two; the work is done elsewhere. */
export function createHandlers(options: HandlerOptions): Handlers {
  return {
    ...fileHandlers(options),
    ...exchangeHandlers(options.files),
    ...windowHandlers(options),
    ...systemHandlers(options),
    ...options.recovery.handlers,
    ...PRESENT_HANDLERS,
  };
}

type Part<Prefix extends string> = Pick<Handlers, Extract<keyof Handlers, `${Prefix}:${string}`>>;

function fileHandlers({ files, openAtStart }: HandlerOptions): Part<'file' | 'versions'> {
  return {
    'file:open': (window) => openPicked(files, window),
    'file:open-recent': (window, { handle }) => openHandle(files, window, handle),
    'file:open-dropped': (window, { path, name }) =>
      // Dropped by hand or not, nothing but scenarios is read into a window.
      isScenarioPath(path) ? openPath(files, window, path) : notToBeOpened(path, name),
    'file:open-example': (_window, { id }) => openExample(id),
    'file:open-lesson': (_window, { id }) => openLesson(id),
    'file:save': (window, request) => saveScenario(files, window, request),
    'file:initial': (window) => {
      window.note({ kind: 'file-asked' });
      return window.path === null ? openAtStart(window) : openPath(files, window, window.path);
    },
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

/** What was dragged out of a page, say, has no path, and cannot be saved back. */
function notToBeOpened(path: string, name: string): FileFailure {
  if (path !== '') return failure('not-text', path, say('main.onlyScenarios'));
  return name === ''
    ? failure('not-found', say('main.droppedItem'), say('main.droppedNoFile'))
    : failure('not-found', name, say('main.droppedNameNoFile', { name: shownName(name) }));
}

function exchangeHandlers(files: FileContext): Part<'exchange'> {
  return {
    'exchange:pick': (window) => pickTexts(files, window),
    'exchange:save': (window, request) => saveText(files, window, request),
    'exchange:save-pdf': (window, request) => savePdf(files, window, request, makePdf),
    'exchange:save-png': (window, request) => savePng(files, window, request),
    'exchange:save-media': (window, request) => saveMedia(files, window, request),
    'exchange:save-files': (window, request) => saveFiles(files, window, request),
    'exchange:participant-page': () => readParticipantPage(RENDERER_ROOT),
  };
}

function windowHandlers({ files, newWindow, onState, suddenEnd }: HandlerOptions): Part<'window'> {
  return {
    'window:state': async (window, state) => {
      const before = toldBy(window.life) === null ? null : window.path;
      showState(window, state, files);
      // A window that is yet to be seen gets its menu when it is: until then all is busy with its first picture.
      if (window.browser.isVisible()) onState();
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
    'window:close-after-save': async (window, { isSaved }) => {
      if (isSaved) await window.until((life) => !hasUnsavedWork(life), WORDS_MEET);
      window.note({ kind: 'save-ended', isSaved });
      return null;
    },
    'window:journal-flushed': (window) => {
      suddenEnd.onFlushed(window);
      return null;
    },
    'window:new': () => {
      newWindow();
      return null;
    },
  };
}

const PRESENT_HANDLERS: Part<'present' | 'presenter'> = {
  'present:full-screen': ({ presenting }, { isPresenting }) => {
    if (isPresenting) presenting.begin();
    else presenting.end();
    return null;
  },
  'present:open-presenter': ({ presenter }) => {
    presenter.open();
    return null;
  },
  'present:tell': ({ presenter }, view) => {
    presenter.tell(view);
    return null;
  },
  'presenter:view': ({ presenter }) => presenter.view,
  'presenter:act': (owner, { act }) => {
    // What begins or ends here must be seen.
    if (act === 'present') bringToFront(owner);
    sendEvent(owner, 'event:presenter-act', act);
    return null;
  },
};

function systemHandlers(
  options: HandlerOptions,
): Part<'clipboard' | 'theme' | 'language' | 'start' | 'shell'> {
  const { settings, language, files, onState } = options;
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
    'language:get': () => language.now(),
    'language:set': async (_window, { choice }) => {
      await language.choose(choice);
      return null;
    },
    'start:get': () => ({ ...settings.get().start, recent: files.recent.list() }),
    'start:set': (_window, change) => {
      settings.change({ start: { ...settings.get().start, ...change } });
      // The native menu shows them as checked or not.
      onState();
      return null;
    },
    'shell:open-link': (_window, { url }) => openExternalLink(url),
  };
}

function showState(window: AppWindow, told: WindowState, files: FileContext): void {
  const { browser } = window;
  const path = told.handle === null ? null : (files.documents.find(told.handle)?.path ?? null);
  window.note({ kind: 'told', told, path });
  browser.setTitle(windowTitle(told, process.platform));
  browser.setDocumentEdited(told.isDirty);
  browser.setRepresentedFilename(window.path ?? '');
}
