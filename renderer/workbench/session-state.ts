import type { PickedText, UnreadFile } from '../../shared/ipc/contract';
import type { SideBySide } from '../../shared/compare/side-by-side';
import type { Scenario } from '../../shared/model/scenario';
import type { ImpactChoices, ShownImpact } from '../document/impact-choices-state';
import type { ExportChoices } from '../document/export-choices-state';
import type { PlanChoices } from '../document/plan-choices-state';
import type { CollectedAnswers } from '../../shared/lesson/class-results';
import type { ParticipantState } from '../lesson/participant-state';
import type { PictureChoices } from '../picture/picture-state';
import type { Message } from '../../shared/words/message';

export interface Selection {
  readonly tenants: readonly string[];
  readonly connections: readonly string[];
  readonly flows: readonly string[];
  /** Notes by their ids, TITLE_KEY for the title; absent: none. */
  readonly notes?: readonly string[];
}

/** A list of things of the scenario (table, outline) as commands see it while somebody works in it. */
export interface ShownList {
  readonly name: string;
  /** What Select All selects: what the rows stand for that are shown. */
  readonly all: () => Selection;
  /** What commands may act on, whatever is selected: all that has a row. Null: there is no filter that hides anything. */
  readonly shown: () => Selection | null;
  /** What Copy puts on the clipboard; absent: the records that are selected. Null: nothing is chosen. */
  readonly copy?: () => string | null;
}

/** Another file to compare with; of this sitting only. */
export interface OtherFile {
  readonly name: string;
  readonly scenario: Scenario;
}

/** Which verdicts the last edit changed, for an audience to read. */
export interface VerdictChange {
  readonly connections: readonly string[];
  readonly sentence: Message;
}

/** A file or a code that is not in the table of the class, and why. */
export interface NotCollected {
  readonly source: string;
  readonly message: string;
}

export interface CollectedClass {
  readonly answers: readonly CollectedAnswers[];
  /** Of what was added last. */
  readonly problems: readonly NotCollected[];
  /** How many files and codes were looked at, to tell codes apart. */
  readonly added: number;
}

/** What belongs to one document and this sitting only: never saved, never undone. */
export interface SessionState {
  readonly selection: Selection;
  /** Nothing was asked for yet: the start page stands where the scenario would, see `start-page`. */
  readonly isAtStart: boolean;
  /** The list that somebody works in: commands act on what it shows. */
  readonly shownList: ShownList | null;
  /** Field that should take the focus: "tenant-name" after Rename, "rule-tenant" after Add Rule. */
  readonly focusRequest: { readonly field: string; readonly count: number } | null;
  /** The tenant whose name is typed where it stands on the canvas. */
  readonly naming: { readonly tenant: string } | null;
  /** The note whose words are typed where it stands; TITLE_KEY for the title. */
  readonly typedNote: string | null;
  /** The tenant that could let the dragged one through if it were dropped now. */
  readonly gateUnderDrag: string | null;
  /** The tenant that alone stands in the light while presenting. */
  readonly spotlight: string | null;
  readonly lastChange: VerdictChange | null;
  readonly otherFile: OtherFile | null;
  readonly plan: PlanChoices;
  readonly impact: ImpactChoices;
  /** What the table of Impact shows now; null while it is not open. */
  readonly shownImpact: (() => ShownImpact) | null;
  readonly exporting: ExportChoices;
  readonly picture: PictureChoices;
  /** Two tenants under several settings, in place of the canvas; null: the canvas. */
  readonly sideBySide: SideBySide | null;
  /** Files of other tools that were chosen or dropped, until they are imported. */
  readonly importFiles: readonly PickedText[];
  /** Those that could not be read, and why. */
  readonly importUnread: readonly UnreadFile[];
  /** What was answered on the page of a participant. */
  readonly participant: ParticipantState;
  /** The answers of a class that were collected for the lesson of this document. */
  readonly collected: CollectedClass;
}

export const NOTHING_SELECTED: Selection = { tenants: [], connections: [], flows: [] };
