import type { Pair } from '../../shared/edit/edit';
import type { ThemeChoice } from '../../shared/ipc/contract';
import type { StartInfo } from '../../shared/ipc/start';
import type { Language } from '../../shared/words/language';
import type { RecoveryOffer, VersionInfo } from '../../shared/ipc/kept-work';
import type { HandsState } from '../present/hands-state';
import { NO_HANDS } from '../present/hands-state';
import type { PresentState } from '../present/present-state';
import { NOT_PRESENTING } from '../present/present-state';
import type { Panels } from './panels';
import { type Word } from '../../shared/words/message';

/** What stands on disk is not what this document knows of. */
export interface Conflict {
  readonly name: string;
  readonly state: 'changed' | 'missing';
  /** Of what is on disk now. */
  readonly revision: string;
}

/** One dialog at a time, so a union and not a row of booleans. */
export type Dialog =
  | { readonly kind: 'palette' }
  | { readonly kind: 'find' }
  | { readonly kind: 'connect'; readonly from: string }
  | { readonly kind: 'properties' }
  /** The name of a group; null: a new one of the selected tenants. */
  | { readonly kind: 'group'; readonly id: string | null }
  /** A list of rules for this tenant. */
  | { readonly kind: 'paste-rules'; readonly tenant: string }
  /** Owner, date and note of what is decided about these pairs of tenants. */
  | { readonly kind: 'decision'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'import' }
  | { readonly kind: 'export' }
  | { readonly kind: 'names' }
  | { readonly kind: 'picture' }
  /** What the maker sees of this blocked connection. */
  | { readonly kind: 'maker'; readonly connection: string }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'semantics' }
  /** The open questions of the model; one of them may be opened at once. */
  | { readonly kind: 'not-known'; readonly question: string | null }
  | { readonly kind: 'about' }
  | { readonly kind: 'notices' }
  | { readonly kind: 'leave-lesson' }
  /** What a participant answered, as a file and as a code. */
  | { readonly kind: 'my-answers' }
  /** The answers of a class, as a table. */
  | { readonly kind: 'class' }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'recovery'; readonly offers: readonly RecoveryOffer[] }
  | { readonly kind: 'versions'; readonly versions: readonly VersionInfo[] }
  | { readonly kind: 'question'; readonly question: Question }
  | {
      readonly kind: 'problem';
      readonly title: string;
      readonly intro: string;
      readonly details: readonly string[];
    };

/** A question in the window itself; its first answer is the one that Esc gives. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly {
    readonly label: string;
    readonly isMain?: boolean;
    readonly give: () => void;
  }[];
}

/** A sentence with a number, so that an equal sentence is new; said in whichever language is spoken while it stands. */
export interface Told {
  readonly text: Word;
  readonly count: number;
}

/** What belongs to the window and this sitting, whatever document is open: never saved, never undone. */
export interface DeskState {
  readonly dialog: Dialog | null;
  readonly panels: Panels;
  /** Which tab of the results is open. */
  readonly resultsTab: string;
  readonly theme: ThemeChoice;
  /** What the window is drawn in. */
  readonly language: Language;
  /** What is kept about the start and the hints; null until it was asked for. */
  readonly start: StartInfo | null;
  /** Read out by screen readers. */
  readonly announcement: Told;
  /** A short message with nothing to decide, shown for a few seconds. */
  readonly toast: Told | null;
  /** The window is the page of a participant: it plays its lesson, with nothing to edit in sight. */
  readonly isParticipant: boolean;
  readonly present: PresentState;
  /** Hands raised in the audience for an answer. */
  readonly hands: HandsState;
  /** What takes long just now, with a way to stop it. */
  readonly busy: { readonly text: string; readonly cancel: (() => void) | null } | null;
}

export const FIRST_DESK: DeskState = {
  dialog: null,
  panels: { outline: true, inspector: true, results: true, minimap: true, lesson: true },
  resultsTab: 'connections',
  theme: 'system',
  language: 'en',
  start: null,
  announcement: { text: '', count: 0 },
  toast: null,
  isParticipant: false,
  present: NOT_PRESENTING,
  hands: NO_HANDS,
  busy: null,
};
