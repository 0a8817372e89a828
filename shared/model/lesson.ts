import type { CanvasTexts } from './canvas-notes';
import type { Baseline, Connection, Decision, Flow, Intent, Position, Tenant } from './scenario';

/** What stands on the canvas at one step of a lesson: a whole snapshot, so that free play can always be taken back. */
export interface Stage extends CanvasTexts {
  readonly tenants: readonly Tenant[];
  readonly connections: readonly Connection[];
  readonly flows?: readonly Flow[];
  readonly intents?: readonly Intent[];
  readonly baseline?: Baseline;
  /** Tenant id -> where its node stands. */
  readonly positions: Readonly<Record<string, Position>>;
}

/** The panels a step can point at: the tabs of the results, and the two sides of the window. */
export type LessonPanel =
  'outline' | 'inspector' | 'connections' | 'changes' | 'intents' | 'checks' | 'plan' | 'matrix' | 'runs';

/** What to look at in a step: one thing in the scenario, or a panel of the window. */
export type LookAt =
  | { readonly kind: 'tenant'; readonly id: string }
  | { readonly kind: 'connection'; readonly id: string }
  | { readonly kind: 'flow'; readonly id: string }
  | { readonly kind: 'panel'; readonly panel: LessonPanel };

/** "Predict first": the verdicts stay covered until somebody answers. The right answer is the evaluator's, never stored. */
export interface Question {
  readonly ask: string;
  /** The connection whose verdict is to be predicted. */
  readonly connection: string;
  /** Why the answer is what it is, in the lesson's small Markdown; shown only once the verdicts are uncovered. */
  readonly why?: string;
}

export interface LessonStep {
  /** Unique within the lesson. */
  readonly id: string;
  readonly title: string;
  /** For everybody, in the lesson's small Markdown: paragraphs, lists, bold, italic, code, links. */
  readonly narration?: string;
  /** For the presenter alone. */
  readonly notes?: string;
  /** How long the presenter plans to stay here, in minutes: above 0, at most MAX_STEP_MINUTES, parts of one allowed. */
  readonly minutes?: number;
  /** Absent: as in the step before. The first step has one. */
  readonly stage?: Stage;
  readonly lookAt?: readonly LookAt[];
  /** Connection id -> the verdict this step teaches; checked against the evaluator. */
  readonly expect?: Readonly<Record<string, Decision>>;
  readonly question?: Question;
}

/** A teaching sequence that travels in the scenario file (`lesson`). */
export interface Lesson {
  readonly title: string;
  readonly about?: string;
  readonly steps: readonly LessonStep[];
}

/** More than anybody sits through, and little enough to check at every edit. */
export const MAX_LESSON_STEPS = 200;

/** Ten hours: more than a day of teaching on one step is a slip of the pen. */
export const MAX_STEP_MINUTES = 600;

/** Whether a number can be the planned time of a step. */
export function isStepMinutes(minutes: number): boolean {
  return minutes > 0 && minutes <= MAX_STEP_MINUTES;
}
