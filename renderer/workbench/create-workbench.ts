import { createStore } from 'zustand/vanilla';
import type { Timeline } from '../../shared/edit/timeline';
import * as timelines from '../../shared/edit/timeline';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { emptyDocument } from '../../shared/model/scenario';
import type { Bridge } from '../bridge/bridge';
import { FIRST_LOOK } from '../camera/camera-state';
import { FIRST_EXPORT } from '../document/export-choices-state';
import type { Journal } from '../document/journal-state';
import { NO_JOURNAL } from '../document/journal-state';
import { FIRST_IMPACT } from '../document/impact-choices-state';
import { FIRST_CHOICES } from '../document/plan-choices-state';
import { NO_LESSON } from '../lesson/lesson-state';
import { NO_ANSWERS } from '../lesson/participant-state';
import { WHOLE_PICTURE } from '../picture/picture-state';
import { FRESH_RUNS } from '../runs/run-state';
import type { DraftTexts } from '../ui/drafts';
import { createDrafts } from '../ui/drafts';
import { createVerdicts } from '../verdicts/derived';
import type { DeskState } from './desk-state';
import { FIRST_DESK } from './desk-state';
import type { SessionState } from './session-state';
import { NOTHING_SELECTED } from './session-state';
import type { CurrentFile, Desk, DocumentState, Workbench } from './workbench';
import { say } from '../words/say';

const NO_FILE: CurrentFile = { handle: null, name: null, revision: null, savedAt: null };
const FIRST_SESSION: SessionState = {
  selection: NOTHING_SELECTED,
  isAtStart: false,
  shownList: null,
  focusRequest: null,
  naming: null,
  typedNote: null,
  gateUnderDrag: null,
  spotlight: null,
  lastChange: null,
  otherFile: null,
  plan: FIRST_CHOICES,
  impact: FIRST_IMPACT,
  shownImpact: null,
  exporting: FIRST_EXPORT,
  picture: WHOLE_PICTURE,
  sideBySide: null,
  importFiles: [],
  importUnread: [],
  participant: NO_ANSWERS,
  collected: { answers: [], problems: [], added: 0 },
};

export interface WorkbenchOptions {
  readonly file?: Partial<CurrentFile>;
  /** What was half typed when the program stopped. */
  readonly drafts?: DraftTexts;
  /** For the stage of a lesson: the workbench of the document that holds the lesson. */
  readonly author?: Workbench;
  readonly journal?: (workbench: Workbench) => Journal;
}

/** A workbench for a document that is as it is on disk. */
export function createWorkbench(
  desk: Desk,
  document: ScenarioDocument = emptyDocument(say('document.untitledScenario')),
  options: WorkbenchOptions = {},
): Workbench {
  return createWorkbenchAt(desk, timelines.start(document), options);
}

/** A workbench for a document with its undo history. */
export function createWorkbenchAt(desk: Desk, timeline: Timeline, options: WorkbenchOptions = {}): Workbench {
  const { file, drafts = {}, author, journal } = options;
  const opened = createStore<DocumentState>(() => ({ timeline, file: { ...NO_FILE, ...file } }));
  const stores = {
    id: crypto.randomUUID(),
    desk,
    document: opened,
    session: createStore(() => FIRST_SESSION),
    camera: createStore(() => FIRST_LOOK),
    runs: createStore(() => FRESH_RUNS),
    lesson: createStore(() => NO_LESSON),
    stage: createStore<{ readonly current: Workbench | null }>(() => ({ current: null })),
    drafts: createDrafts(drafts),
    verdicts: createVerdicts(() => opened.getState().timeline.present.view.groups),
    stepAt: new WeakMap<ScenarioDocument, string>(),
  };
  // The two that know their own workbench can only be given when it is there.
  const workbench: Workbench = Object.assign(stores, { journal: NO_JOURNAL }) as unknown as Workbench;
  Object.assign(workbench, { author: author ?? workbench, journal: journal?.(workbench) ?? NO_JOURNAL });
  return workbench;
}

/** The window, with an empty document on it. */
export function createDesk(bridge: Bridge, first: Partial<DeskState> = {}): Desk {
  const state = createStore<DeskState>(() => ({ ...FIRST_DESK, ...first }));
  const desk = { bridge, state } as Desk;
  const bench = createStore(() => ({ author: createWorkbench(desk) }));
  return Object.assign(desk, { bench });
}

/** What the window shows and commands act on: the stage of the lesson that plays, or the document itself. */
export function workbenchOn(desk: Desk): Workbench {
  const { author } = desk.bench.getState();
  return author.stage.getState().current ?? author;
}
