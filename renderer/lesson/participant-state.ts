import type { StepAnswers } from '../../shared/lesson/class-answers';

/** Step id -> what was said there so far. Restarting a step or the lesson takes nothing out of it. */
export type ParticipantRecord = Readonly<Record<string, StepAnswers>>;

/** What a participant has answered on this page: it lasts as long as the page is open, and is handed on as a file. */
export interface ParticipantState {
  /** As typed; may be empty. */
  readonly name: string;
  readonly record: ParticipantRecord;
  /** The record that was handed on last; null: none was. */
  readonly saved: ParticipantRecord | null;
}

export const NO_ANSWERS: ParticipantState = { name: '', record: {}, saved: null };
