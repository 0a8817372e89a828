import type {
  AskToSaveAnswer,
  DiskState,
  Events,
  ExportOutcome,
  OpenOutcome,
  PickOutcome,
  SaveOutcome,
  SaveRequest,
  SpokenLanguage,
  ThemeChoice,
  WindowState,
} from '../../shared/ipc/contract';
import type { PresenterAct, PresenterView } from '../../shared/ipc/presenter';
import type {
  ExportRequest,
  FilesRequest,
  MediaRequest,
  PdfRequest,
  PngRequest,
} from '../../shared/ipc/export-requests';
import type { ExampleId, LessonId } from '../../shared/ipc/shipped';
import type { StartInfo, StartSettings } from '../../shared/ipc/start';
import type { JournalNote, Recovered, RecoveryOffer, VersionInfo } from '../../shared/ipc/kept-work';
import type { LanguageChoice } from '../../shared/words/language';

/** The one door out of the window. Desktop: the preload. Browser edition and tests: memory.ts. */
export interface Bridge {
  readonly edition: 'desktop' | 'browser';
  open(): Promise<OpenOutcome>;
  openRecent(handle: string): Promise<OpenOutcome>;
  openDropped(file: File): Promise<OpenOutcome>;
  openExample(id: ExampleId): Promise<OpenOutcome>;
  openLesson(id: LessonId): Promise<OpenOutcome>;
  /** What this window was opened for; null for the start page. */
  initialFile(): Promise<OpenOutcome | null>;
  save(request: SaveRequest): Promise<SaveOutcome>;
  /** Files of other tools to import. */
  pickTexts(): Promise<PickOutcome>;
  /** A text for other tools; always asks where. */
  saveText(request: ExportRequest): Promise<ExportOutcome>;
  /** Prints a page to PDF; null where that is left to the browser's own print command. */
  readonly savePdf: ((request: PdfRequest) => Promise<ExportOutcome>) | null;
  /** Several files: in a new folder, or as a ZIP where there are no folders to write to. */
  saveFiles(request: FilesRequest): Promise<ExportOutcome>;
  /** A picture; always asks where. */
  savePng(request: PngRequest): Promise<ExportOutcome>;
  /** A film or slides; always asks where. */
  saveMedia(request: MediaRequest): Promise<ExportOutcome>;
  /** The interactive page for participants, still without a scenario; null when this edition has none. */
  participantPage(): Promise<string | null>;
  clearRecent(): Promise<void>;
  /** Does the file still hold what this revision stands for? */
  checkDisk(handle: string, revision: string): Promise<DiskState>;
  /** The file as it is on disk now. */
  readDisk(handle: string): Promise<OpenOutcome>;
  /** What is kept for the case of a crash; null where nothing can be kept. */
  readonly recovery: RecoveryDoor | null;
  /** Earlier versions of saved files; null where none are kept. */
  readonly versions: VersionsDoor | null;
  tellState(state: WindowState): void;
  /** Save, don't save or cancel, asked by the system; null where the window must ask itself. */
  readonly askToSave: ((name: string) => Promise<AskToSaveAnswer>) | null;
  /** Answers "save-then-close". */
  closeAfterSave(isSaved: boolean): Promise<void>;
  newWindow(): Promise<void>;
  closeWindow(): void;
  readClipboard(): Promise<string>;
  writeClipboard(text: string): Promise<void>;
  /** Puts a picture on the clipboard; false where that is refused. */
  writePicture(png: Uint8Array<ArrayBuffer>): Promise<boolean>;
  /** What was chosen last. */
  theme(): Promise<ThemeChoice>;
  setTheme(theme: ThemeChoice): Promise<void>;
  language(): Promise<SpokenLanguage>;
  /** The window hears of it by `onLanguage`. */
  setLanguage(choice: LanguageChoice): Promise<void>;
  /** Another language was chosen, in this window or elsewhere. */
  onLanguage(listener: (spoken: SpokenLanguage) => void): () => void;
  /** What was decided about the start and the hints, and the files used last; none where nothing is kept. */
  startInfo(): Promise<StartInfo>;
  setStart(settings: Partial<StartSettings>): Promise<void>;
  openLink(url: string): Promise<boolean>;
  onCommand(listener: (command: Events['event:command']) => void): () => void;
  onOpenFile(listener: (outcome: OpenOutcome) => void): () => void;
  onSaveThenClose(listener: (tried: Events['event:save-then-close']) => void): () => void;
  /** The program is about to end: the listener writes what is not written yet. */
  onFlushJournal(listener: () => Promise<void>): () => void;
  readonly present: PresentDoor;
}

export interface RecoveryDoor {
  note(note: JournalNote): Promise<void>;
  forget(document: string): Promise<void>;
  list(): Promise<readonly RecoveryOffer[]>;
  read(id: string): Promise<Recovered | null>;
  discard(id: string): Promise<void>;
  openElsewhere(id: string): Promise<void>;
}

export interface VersionsDoor {
  /** Newest first. */
  list(handle: string): Promise<readonly VersionInfo[]>;
  read(handle: string, id: string): Promise<OpenOutcome>;
}

/** What presenting asks of the computer, and what the presenter's window tells. */
export interface PresentDoor {
  /** Asks for full screen and a screen that stays awake, or gives both back; presenting works without them as well. */
  setFullScreen(isPresenting: boolean): Promise<void>;
  /** The presenter's window; false where there can be none. */
  openPresenter(): Promise<boolean>;
  tellPresenter(view: PresenterView): void;
  onLeftFullScreen(listener: () => void): () => void;
  onPresenterClosed(listener: () => void): () => void;
  onPresenterAct(listener: (act: PresenterAct) => void): () => void;
}
