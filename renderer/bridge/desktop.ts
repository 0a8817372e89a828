import type { DesktopApi } from '../../shared/ipc/contract';
import type { Bridge, PresentDoor, RecoveryDoor } from './bridge';

/** The bridge of the desktop edition: the preload's API under the names the interface uses. */
export function desktopBridge(api: DesktopApi): Bridge {
  return {
    edition: 'desktop',
    open: () => api.request('file:open'),
    openRecent: (handle) => api.request('file:open-recent', { handle }),
    openDropped: (file) => api.openDropped(file),
    openExample: (id) => api.request('file:open-example', { id }),
    openLesson: (id) => api.request('file:open-lesson', { id }),
    initialFile: () => api.request('file:initial'),
    save: (request) => api.request('file:save', request),
    pickTexts: () => api.request('exchange:pick'),
    saveText: (request) => api.request('exchange:save', request),
    savePdf: (request) => api.request('exchange:save-pdf', request),
    saveFiles: (request) => api.request('exchange:save-files', request),
    savePng: (request) => api.request('exchange:save-png', request),
    saveMedia: (request) => api.request('exchange:save-media', request),
    participantPage: () => api.request('exchange:participant-page'),
    clearRecent: async () => void (await api.request('file:clear-recent')),
    checkDisk: (handle, revision) => api.request('file:check-disk', { handle, revision }),
    readDisk: (handle) => api.request('file:read-disk', { handle }),
    recovery: recoveryDoor(api),
    versions: {
      list: (handle) => api.request('versions:list', { handle }),
      read: (handle, id) => api.request('versions:read', { handle, id }),
    },
    tellState: (state) => void api.request('window:state', state),
    askToSave: (name) => api.request('window:ask-to-save', { name }),
    closeAfterSave: async (isSaved) => void (await api.request('window:close-after-save', { isSaved })),
    newWindow: async () => void (await api.request('window:new')),
    closeWindow: () => void api.request('window:close'),
    readClipboard: () => api.request('clipboard:read'),
    writeClipboard: async (text) => void (await api.request('clipboard:write', { text })),
    writePicture: (png) => api.request('clipboard:write-picture', { png }),
    theme: () => api.request('theme:get'),
    startInfo: () => api.request('start:get'),
    setStart: async (settings) => void (await api.request('start:set', settings)),
    setTheme: async (theme) => void (await api.request('theme:set', { theme })),
    language: () => api.request('language:get'),
    setLanguage: async (choice) => void (await api.request('language:set', { choice })),
    onLanguage: (listener) => api.on('event:language', listener),
    openLink: (url) => api.request('shell:open-link', { url }),
    onCommand: (listener) => api.on('event:command', listener),
    onOpenFile: (listener) => api.on('event:open-file', listener),
    onSaveThenClose: (listener) => api.on('event:save-then-close', listener),
    onFlushJournal: (listener) => api.on('event:flush-journal', () => void flushed(api, listener)),
    present: presentDoor(api),
  };
}

/** Answers also when nothing could be written: the program waits for it before it ends. */
async function flushed(api: DesktopApi, write: () => Promise<void>): Promise<void> {
  await write().catch(() => undefined);
  await api.request('window:journal-flushed');
}

function recoveryDoor(api: DesktopApi): RecoveryDoor {
  return {
    note: async (note) => void (await api.request('recovery:note', note)),
    forget: async (document) => void (await api.request('recovery:forget', { document })),
    list: () => api.request('recovery:list'),
    read: (id) => api.request('recovery:read', { id }),
    discard: async (id) => void (await api.request('recovery:discard', { id })),
    openElsewhere: async (id) => void (await api.request('recovery:open-elsewhere', { id })),
  };
}

function presentDoor(api: DesktopApi): PresentDoor {
  return {
    setFullScreen: async (isPresenting) => void (await api.request('present:full-screen', { isPresenting })),
    openPresenter: async () => {
      await api.request('present:open-presenter');
      return true;
    },
    tellPresenter: (view) => void api.request('present:tell', view),
    onLeftFullScreen: (listener) => api.on('event:left-full-screen', () => listener()),
    onPresenterClosed: (listener) => api.on('event:presenter-closed', () => listener()),
    onPresenterAct: (listener) => api.on('event:presenter-act', listener),
  };
}
