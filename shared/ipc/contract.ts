import type { AppCommandId } from '../commands/app-commands';
import type { PresenterAct, PresenterView } from './presenter';
import type { ExportRequest, FilesRequest, MediaRequest, PdfRequest, PngRequest } from './export-requests';
import type { JournalNote, Recovered, RecoveryOffer, VersionInfo } from './kept-work';
import type { ExampleId, LessonId } from './shipped';
import type { StartInfo, StartSettings } from './start';
import type { Language, LanguageChoice } from '../words/language';

/**
 * What passes between the window and the main process. The window never sees or sends a path: main keeps
 * handle -> path for what the person picked. Every failure is a value.
 */
export interface OpenedFile {
  /** Stands for the file in later saves; null for an example, which cannot be saved over. */
  readonly handle: string | null;
  /** File name with extension, for titles and messages. */
  readonly name: string;
  readonly text: string;
  /** Which content this is, for later saves of the same document; null for an example. */
  readonly revision: string | null;
}

export type FileErrorCode =
  'not-found' | 'no-permission' | 'too-large' | 'not-text' | 'unknown-handle' | 'io';

export interface FileFailure {
  readonly kind: 'failed';
  readonly code: FileErrorCode;
  readonly name: string;
  /** One sentence a person can act on. */
  readonly message: string;
}

export type OpenOutcome =
  | { readonly kind: 'opened'; readonly file: OpenedFile }
  | { readonly kind: 'cancelled' }
  /** Already open in another window, which was brought to the front. */
  | { readonly kind: 'open-elsewhere'; readonly name: string }
  | FileFailure;

export interface SaveRequest {
  /** null: ask where (Save As). */
  readonly handle: string | null;
  readonly text: string;
  /** For the Save As dialog, with extension. */
  readonly suggestedName: string;
  /** What this document last read or wrote; null: nothing. It belongs to the document, since two may show one file. */
  readonly revision: string | null;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly handle: string; readonly name: string; readonly revision: string }
  | { readonly kind: 'cancelled' }
  | SaveConflict
  | FileFailure;

/** The file holds something this document does not know; nothing was written. */
export interface SaveConflict {
  readonly kind: 'conflict';
  readonly name: string;
  readonly state: 'changed' | 'missing';
  /** Of what is on disk now ('' when nothing is): saving again with it means "keep mine". */
  readonly revision: string;
}

export interface PickedText {
  readonly name: string;
  readonly text: string;
}

/** A file that was chosen and could not be read as a text, and why. */
export interface UnreadFile {
  readonly name: string;
  readonly message: string;
}

export type PickOutcome =
  | {
      readonly kind: 'picked';
      readonly files: readonly PickedText[];
      readonly unread: readonly UnreadFile[];
    }
  | { readonly kind: 'cancelled' };

export type ExportOutcome =
  { readonly kind: 'saved'; readonly name: string } | { readonly kind: 'cancelled' } | FileFailure;

export type AskToSaveAnswer = 'save' | 'discard' | 'cancel';
/** What becomes of something that is being tried when its window is left: part of the document, or nothing. */
export type TriedThen = 'keep' | 'forget';
export type ThemeChoice = 'light' | 'dark' | 'system';

/** The language that is spoken now, and the choice that it comes from. */
export interface SpokenLanguage {
  readonly language: Language;
  readonly choice: LanguageChoice;
}

/** The window tells main about itself; main does not ask. */
export interface WindowState {
  readonly title: string;
  /** The file this window shows; null for a new scenario or an example. Main finds open files by it. */
  readonly handle: string | null;
  readonly isDirty: boolean;
  /** Something is being tried that stands in no document, so that it would be lost with the window. */
  readonly hasTried: boolean;
  /** "Undo Move 3 tenants"; null when there is nothing to undo. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly theme: ThemeChoice;
  /** Commands that make no sense now; greyed in the native menu. */
  readonly disabled: readonly AppCommandId[];
  /** Switches that are on, for the menu to say what each would do now; absent: the page cannot tell. */
  readonly switchedOn?: readonly AppCommandId[] | undefined;
}

/** `unreachable`: the folder or drive does not answer, so nobody knows. */
export type DiskState = 'unchanged' | 'changed' | 'missing' | 'unreachable';

export interface Requests {
  'file:open': { request: undefined; response: OpenOutcome };
  'file:open-recent': { request: { handle: string }; response: OpenOutcome };
  /** The path comes from webUtils.getPathForFile in the preload; the renderer itself never holds it. '': there is none. */
  'file:open-dropped': { request: { path: string; name: string }; response: OpenOutcome };
  'file:open-example': { request: { id: ExampleId }; response: OpenOutcome };
  'file:open-lesson': { request: { id: LessonId }; response: OpenOutcome };
  'file:save': { request: SaveRequest; response: SaveOutcome };
  /** What this window was opened for: a file, or null for the start page. */
  'file:initial': { request: undefined; response: OpenOutcome | null };
  'file:clear-recent': { request: undefined; response: null };
  /** Compares what is on disk with what the document last read or wrote. */
  'file:check-disk': { request: { handle: string; revision: string }; response: DiskState };
  /** What is on disk now, to compare with or to take; asks nothing. */
  'file:read-disk': { request: { handle: string }; response: OpenOutcome };
  /** Answered when the note is on the disk, power cut or not. */
  'recovery:note': { request: JournalNote; response: null };
  /** Saved, given up or closed with nothing to lose. */
  'recovery:forget': { request: { document: string }; response: null };
  /** Left by runs that ended badly, and by this window's own page before it crashed. */
  'recovery:list': { request: undefined; response: readonly RecoveryOffer[] };
  'recovery:read': { request: { id: string }; response: Recovered | null };
  /** Opens the work of an offer in a window of its own. */
  'recovery:open-elsewhere': { request: { id: string }; response: null };
  'recovery:discard': { request: { id: string }; response: null };
  /** Newest first. */
  'versions:list': { request: { handle: string }; response: readonly VersionInfo[] };
  /** Opens without a handle: a version is never saved over. */
  'versions:read': { request: { handle: string; id: string }; response: OpenOutcome };
  'window:state': { request: WindowState; response: null };
  /** Asks as the window's own close button does; window.close() of the page would not ask. */
  'window:close': { request: undefined; response: null };
  'window:ask-to-save': { request: { name: string }; response: AskToSaveAnswer };
  /** Answer to event:save-then-close; `isSaved` false keeps the window open. */
  'window:close-after-save': { request: { isSaved: boolean }; response: null };
  'window:new': { request: undefined; response: null };
  /** Answer to event:flush-journal. */
  'window:journal-flushed': { request: undefined; response: null };
  /** Files of other tools to import: one or more, picked by the person. */
  'exchange:pick': { request: undefined; response: PickOutcome };
  /** A text for other tools (policy, script, report): always asks where. */
  'exchange:save': { request: ExportRequest; response: ExportOutcome };
  /** A page printed to PDF: always asks where. */
  'exchange:save-pdf': { request: PdfRequest; response: ExportOutcome };
  /** A picture: always asks where. */
  'exchange:save-png': { request: PngRequest; response: ExportOutcome };
  'exchange:save-media': { request: MediaRequest; response: ExportOutcome };
  /** Several files, as a ZIP or in a new folder where the person says. */
  'exchange:save-files': { request: FilesRequest; response: ExportOutcome };
  /** The interactive page, still without a scenario; null when this build has none. */
  'exchange:participant-page': { request: undefined; response: string | null };
  'clipboard:read': { request: undefined; response: string };
  'clipboard:write': { request: { text: string }; response: null };
  /** False when the system would not take it. */
  'clipboard:write-picture': { request: { png: Uint8Array<ArrayBuffer> }; response: boolean };
  /** What was chosen last, in any window. */
  'theme:get': { request: undefined; response: ThemeChoice };
  'theme:set': { request: { theme: ThemeChoice }; response: null };
  'language:get': { request: undefined; response: SpokenLanguage };
  /** Every window hears of it by event:language, the one that asks too. */
  'language:set': { request: { choice: LanguageChoice }; response: null };
  'start:get': { request: undefined; response: StartInfo };
  'start:set': { request: Partial<StartSettings>; response: null };
  'shell:open-link': { request: { url: string }; response: boolean };
  /** Presenting begins or ends: full screen and a screen that stays awake, on the other screen if the presenter's window has this one. */
  'present:full-screen': { request: { isPresenting: boolean }; response: null };
  /** Opens the presenter's window of this window, or brings it to the front. */
  'present:open-presenter': { request: undefined; response: null };
  'present:tell': { request: PresenterView; response: null };
  /** Only the presenter's window may ask these two; they are answered for the window it belongs to. */
  'presenter:view': { request: undefined; response: PresenterView | null };
  'presenter:act': { request: { act: PresenterAct }; response: null };
}

export interface Events {
  /** A native menu item was chosen. */
  'event:command':
    AppCommandId | `example:${ExampleId}` | `lesson:${LessonId}` | `recent:${string}` | 'recent:clear';
  /** A second instance or the system handed over a file. */
  'event:open-file': OpenOutcome;
  'event:save-then-close': TriedThen;
  /** The program is told to end: note what is not noted yet, then answer window:journal-flushed. */
  'event:flush-journal': null;
  /** The system or the person left full screen, so presenting ends. */
  'event:left-full-screen': null;
  'event:presenter-closed': null;
  /** To all windows: from now on another language is spoken. */
  'event:language': SpokenLanguage;
  'event:presenter-act': PresenterAct;
  /** To the presenter's window alone. */
  'event:presenter-view': PresenterView;
}

/** How the gate answers: a failure crosses as a value, so that no stack and no path of main's reaches the page. */
export type Reply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** What the page may ask by name; a dropped file goes through openDropped, which alone can know its path. */
export type PageRequest = Exclude<keyof Requests, 'file:open-dropped'>;

/** What the preload puts on `window.desktop`. */
export interface DesktopApi {
  request<C extends PageRequest>(
    channel: C,
    ...args: Requests[C]['request'] extends undefined ? [] : [Requests[C]['request']]
  ): Promise<Requests[C]['response']>;
  openDropped(file: unknown): Promise<OpenOutcome>;
  on<E extends keyof Events>(channel: E, listener: (payload: Events[E]) => void): () => void;
  readonly platform: string;
}
