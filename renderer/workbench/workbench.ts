import type { StoreApi } from 'zustand/vanilla';
import type { Timeline } from '../../shared/edit/timeline';
import type { ScenarioDocument } from '../../shared/model/scenario';
import type { Bridge } from '../bridge/bridge';
import type { CameraState } from '../camera/camera-state';
import type { Journal } from '../document/journal-state';
import type { LessonState } from '../lesson/lesson-state';
import type { RunState } from '../runs/run-state';
import type { Drafts } from '../ui/drafts';
import type { Verdicts } from '../verdicts/derived';
import type { DeskState } from './desk-state';
import type { SessionState } from './session-state';

/** The file a document came from or was saved to. */
export interface CurrentFile {
  /** null: never saved, or opened from an example; Save then asks where. */
  readonly handle: string | null;
  /** File name with extension; null for a new scenario. */
  readonly name: string | null;
  /** Stands for what the file held when it was last read or written for this document. */
  readonly revision: string | null;
  /** Milliseconds since 1970 of the last save in this window; null before the first. */
  readonly savedAt: number | null;
}

export interface DocumentState {
  readonly timeline: Timeline;
  readonly file: CurrentFile;
}

/** The window: what stays when another document comes. */
export interface Desk {
  readonly bridge: Bridge;
  readonly state: StoreApi<DeskState>;
  /** The document that is open. A lesson's stage lies on top of it, see `Workbench.stage`. */
  readonly bench: StoreApi<{ readonly author: Workbench }>;
}

/**
 * Everything that belongs to one open document; it is made with the document and goes with it. A lesson plays on a
 * workbench of its own, its stage, whose `author` is the workbench of the document that holds the lesson.
 */
export interface Workbench {
  /** Names the journal of this document; a UUID. */
  readonly id: string;
  readonly desk: Desk;
  /** What Save writes: this workbench itself, but for the stage of a lesson. */
  readonly author: Workbench;
  readonly document: StoreApi<DocumentState>;
  readonly session: StoreApi<SessionState>;
  readonly camera: StoreApi<CameraState>;
  readonly runs: StoreApi<RunState>;
  /** Playing or writing the lesson of this document; that of a stage is never used. */
  readonly lesson: StoreApi<LessonState>;
  /** Where the lesson of this document plays; null while none does. */
  readonly stage: StoreApi<{ readonly current: Workbench | null }>;
  readonly drafts: Drafts;
  readonly verdicts: Verdicts;
  /** The step of the lesson at which a document of the timeline stood on the canvas; undo brings both back. */
  readonly stepAt: WeakMap<ScenarioDocument, string>;
  readonly journal: Journal;
}
