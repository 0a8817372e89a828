import type {
  AskToSaveAnswer,
  OpenOutcome,
  PickOutcome,
  SaveOutcome,
  SaveRequest,
  SpokenLanguage,
  WindowState,
} from '../../shared/ipc/contract';
import { EXAMPLES, type ExampleId, type LessonId } from '../../shared/ipc/shipped';
import { FIRST_START } from '../../shared/ipc/start';
import { chosenLanguage, type Language, type LanguageChoice } from '../../shared/words/language';
import { zipFiles } from '../../shared/exchange/export/zip-files';
import type { Bridge, PresentDoor } from './bridge';
import { languageInAddress } from './language';
import {
  downloadBytes,
  downloadText,
  failed,
  MAX_FILE_BYTES,
  pickFile,
  pickFiles,
  readTextFile,
  readTexts,
} from './browser-files';
import { createWakeLock } from './wake-lock';
import { say } from '../words/say';

export interface MemoryBridgeOptions {
  /** Tests answer in the place of a person. */
  readonly askToSave?: (name: string) => Promise<AskToSaveAnswer>;
  /** Tests answer the file picker and catch what would be downloaded. */
  readonly pickFile?: () => Promise<File | null>;
  readonly pickFiles?: () => Promise<readonly File[]>;
  readonly download?: (name: string, text: string) => void;
  readonly downloadBytes?: (name: string, bytes: Uint8Array<ArrayBuffer>, type: string) => void;
  readonly maxFileBytes?: number;
  readonly initialFile?: OpenOutcome;
  /** The language that a page for participants was made in. */
  readonly language?: Language;
  readonly openTab?: (url: string) => void;
  readonly participantPage?: () => Promise<string | null>;
}

const SHIPPED_TEXTS = import.meta.glob<string>('../../assets/{examples,lessons}/*.tisim', {
  query: '?raw',
  eager: true,
  import: 'default',
});

/** The bridge where there is no desktop behind the window: the browser edition and the tests. Files are downloads. */
export function memoryBridge(options: MemoryBridgeOptions = {}): Bridge {
  const files = fileDoor(options);
  return {
    edition: 'browser',
    ...files,
    initialFile: () => Promise.resolve(options.initialFile ?? exampleInAddress()),
    pickTexts: () => pickTexts(options),
    saveText: ({ suggestedName, text }) => {
      (options.download ?? downloadText)(suggestedName, text);
      return Promise.resolve({ kind: 'saved', name: suggestedName });
    },
    savePdf: null,
    saveFiles: ({ suggestedName, files: several, date }) => {
      const name = `${suggestedName}.zip`;
      (options.downloadBytes ?? downloadBytes)(name, zipFiles(several, date), 'application/zip');
      return Promise.resolve({ kind: 'saved', name });
    },
    savePng: ({ suggestedName, png }) => {
      downloadBytes(suggestedName, png, 'image/png');
      return Promise.resolve({ kind: 'saved', name: suggestedName });
    },
    saveMedia: ({ suggestedName, bytes }) => {
      (options.downloadBytes ?? downloadBytes)(suggestedName, bytes, mediaType(suggestedName));
      return Promise.resolve({ kind: 'saved', name: suggestedName });
    },
    participantPage: () => options.participantPage?.() ?? Promise.resolve(null),
    clearRecent: () => Promise.resolve(),
    checkDisk: () => Promise.resolve('unchanged'),
    readDisk: () => Promise.resolve({ kind: 'cancelled' }),
    // A browser keeps nothing: what is to be kept is a file that is downloaded.
    recovery: null,
    versions: null,
    tellState: stateTeller(),
    askToSave: options.askToSave ?? null,
    closeAfterSave: () => Promise.resolve(),
    newWindow: () => Promise.resolve(openTab(options, window.location.href)),
    closeWindow: () => window.close(),
    ...clipboardDoor(),
    theme: () => Promise.resolve('system'),
    setTheme: () => Promise.resolve(),
    ...languageDoor(options),
    ...startDoor(),
    openLink: (url) => {
      const isSafe = url.startsWith('https://');
      if (isSafe) openTab(options, url);
      return Promise.resolve(isSafe);
    },
    onCommand: () => nothingToStop,
    onOpenFile: () => nothingToStop,
    onSaveThenClose: () => nothingToStop,
    onFlushJournal: () => nothingToStop,
    present: presentDoor(),
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  webm: 'video/webm',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

function mediaType(name: string): string {
  return MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/** Full screen is the browser's to give; when it refuses, presenting fills the page instead. */
function presentDoor(): PresentDoor {
  const wakeLock = createWakeLock();
  return {
    setFullScreen: async (isPresenting) => {
      void (isPresenting ? wakeLock.hold() : wakeLock.release());
      const isFull = document.fullscreenElement !== null;
      try {
        if (isPresenting && !isFull) await document.documentElement.requestFullscreen();
        else if (!isPresenting && isFull) await document.exitFullscreen();
      } catch {
        // Refused, or there is no full screen here.
      }
    },
    openPresenter: () => Promise.resolve(false),
    tellPresenter: () => undefined,
    onLeftFullScreen: (listener) => {
      const onChange = () => (document.fullscreenElement === null ? listener() : undefined);
      document.addEventListener('fullscreenchange', onChange);
      return () => document.removeEventListener('fullscreenchange', onChange);
    },
    onPresenterClosed: () => nothingToStop,
    onPresenterAct: () => nothingToStop,
  };
}

async function pickTexts(options: MemoryBridgeOptions): Promise<PickOutcome> {
  const picked = await (options.pickFiles ?? pickFiles)();
  return picked.length === 0
    ? { kind: 'cancelled' }
    : readTexts(
        picked.map((file) => ({ name: file.name, file })),
        options.maxFileBytes,
      );
}

/** A link can name an example to begin with, `?example=two-way`, in the place of the start page. */
function exampleInAddress(): OpenOutcome | null {
  const id = new URLSearchParams(window.location.search).get('example');
  const known = EXAMPLES.find((entry) => entry.id === id);
  return known === undefined ? null : example('examples', known.id);
}

/** Kept as long as the page is open: what the address or the browser says, until something else is chosen. */
function languageDoor(options: MemoryBridgeOptions): Pick<Bridge, 'language' | 'setLanguage' | 'onLanguage'> {
  const listeners = new Set<(spoken: SpokenLanguage) => void>();
  let choice: LanguageChoice = options.language ?? languageInAddress(window.location.search) ?? 'system';
  const spoken = (): SpokenLanguage => ({
    language: chosenLanguage(choice, window.navigator.languages),
    choice,
  });
  return {
    language: () => Promise.resolve(spoken()),
    setLanguage: (chosen) => {
      choice = chosen;
      for (const tell of listeners) tell(spoken());
      return Promise.resolve();
    },
    onLanguage: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Kept as long as the page is open. */
function startDoor(): Pick<Bridge, 'startInfo' | 'setStart'> {
  let settings = FIRST_START;
  return {
    startInfo: () => Promise.resolve({ ...settings, recent: [] }),
    setStart: (change) => {
      settings = { ...settings, ...change };
      return Promise.resolve();
    },
  };
}

function nothingToStop(): void {
  // There is no native menu and no second process that could send anything.
}

function openTab(options: MemoryBridgeOptions, url: string): void {
  if (options.openTab) options.openTab(url);
  else window.open(url, '_blank', 'noopener,noreferrer');
}

type FileDoor = Pick<Bridge, 'open' | 'openDropped' | 'openRecent' | 'openExample' | 'openLesson' | 'save'>;

/** A handle stands for a file name here, so that Save downloads under the same name again. */
function fileDoor(options: MemoryBridgeOptions): FileDoor {
  const names = new Map<string, string>();
  const handleFor = (name: string) => {
    const handle = `download-${names.size + 1}`;
    names.set(handle, name);
    return handle;
  };
  const read = async (file: File): Promise<OpenOutcome> => {
    const outcome = await readTextFile(file, options.maxFileBytes ?? MAX_FILE_BYTES);
    if (outcome.kind !== 'opened') return outcome;
    return { kind: 'opened', file: { ...outcome.file, handle: handleFor(file.name) } };
  };
  return {
    open: async () => {
      const file = await (options.pickFile ?? pickFile)();
      return file === null ? { kind: 'cancelled' } : read(file);
    },
    openDropped: read,
    openRecent: () =>
      Promise.resolve(
        failed('unknown-handle', 'file', 'A browser cannot open recent files by itself; use Open.'),
      ),
    openExample: (id) => Promise.resolve(example('examples', id)),
    openLesson: (id) => Promise.resolve(example('lessons', id)),
    save: (request) => Promise.resolve(save(request, names, handleFor, options.download ?? downloadText)),
  };
}

function save(
  request: SaveRequest,
  names: ReadonlyMap<string, string>,
  handleFor: (name: string) => string,
  download: (name: string, text: string) => void,
): SaveOutcome {
  const name = request.handle === null ? request.suggestedName : names.get(request.handle);
  if (name === undefined) {
    return failed('unknown-handle', request.suggestedName, say('document.fileNoLongerKnown'));
  }
  download(name, request.text);
  return { kind: 'saved', handle: request.handle ?? handleFor(name), name, revision: '' };
}

function example(folder: 'examples' | 'lessons', id: ExampleId | LessonId): OpenOutcome {
  const name = `${id}.tisim`;
  const text = SHIPPED_TEXTS[`../../assets/${folder}/${name}`];
  if (text === undefined) return failed('not-found', name, say('document.shippedFileMissing', { name }));
  return { kind: 'opened', file: { handle: null, name, text, revision: null } };
}

/** The browser's own question is the only one possible before a tab closes. */
function stateTeller(): (state: WindowState) => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  return (state) => {
    document.title = state.title;
    window.removeEventListener('beforeunload', ask);
    if (state.isDirty || state.hasTried) window.addEventListener('beforeunload', ask);
  };
}

/** The system's clipboard where the browser lets us, else one of our own, so that copy and paste always work here. */
function clipboardDoor(): Pick<Bridge, 'readClipboard' | 'writeClipboard' | 'writePicture'> {
  let own = '';
  return {
    readClipboard: async () => {
      try {
        return await navigator.clipboard.readText();
      } catch {
        return own;
      }
    },
    writeClipboard: async (text) => {
      own = text;
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        // Refused or missing: `own` has it.
      }
    },
    writePicture: async (png) => {
      try {
        const blob = new Blob([png], { type: 'image/png' });
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
        return true;
      } catch {
        return false;
      }
    },
  };
}
