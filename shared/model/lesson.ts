import type { CanvasTexts } from './canvas-notes';
import type { Baseline, Connection, Decision, Flow, Intent, Isolation, Position, Tenant } from './scenario';

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

interface Asked {
  readonly ask: string;
  /** Why the answer is what it is, in the lesson's small Markdown; shown only with the answer. */
  readonly why?: string;
}

/** "Predict first": which verdict a connection has. The right answer is the evaluator's, never stored. */
export interface VerdictQuestion extends Asked {
  /** Files from before there were other kinds have none. */
  readonly kind?: 'verdict';
  readonly connection: string;
}

/** Answered with Yes or No: what is right is stated, or worked out from the verdict of a connection. */
export interface YesNoQuestion extends Asked {
  readonly kind: 'yes-no';
  /** Stated by the author; absent when `connection` and `yesMeans` say what is right. */
  readonly right?: YesNo;
  readonly connection?: string;
  /** Yes is right when the connection is this, as the canvas shows it. */
  readonly yesMeans?: Predicted;
}

/** Several texts, of which one is right. */
export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
  /** Id of the choice that is right. */
  readonly right: string;
}

/** "Point at it": something on the canvas. */
export interface PointQuestion extends Asked {
  readonly kind: 'point';
  /** Each of them is right. Their kinds are what can be pointed at. */
  readonly targets: readonly PointTarget[];
}

/** "Set it so that ...": switches and rules are changed on the canvas until the evaluator finds these verdicts. */
export interface SetQuestion extends Asked {
  readonly kind: 'set';
  /** Connection id -> the verdict it must have. */
  readonly goal: Readonly<Record<string, Decision>>;
}

/** What a step asks. It covers the verdicts until somebody answers, but for "set it so that": that needs them. */
export type Question = VerdictQuestion | YesNoQuestion | ChoiceQuestion | PointQuestion | SetQuestion;
export type QuestionKind = 'verdict' | 'yes-no' | 'choice' | 'point' | 'set';

export type YesNo = 'yes' | 'no';
/** A verdict as the canvas shows it: three, not two. */
export type Predicted = Decision | 'not-evaluated';

export interface Choice {
  /** Unique in the question, so that answers keep their meaning when choices are moved. */
  readonly id: string;
  readonly text: string;
}

export type PointTarget =
  | { readonly kind: 'tenant'; readonly id: string }
  | { readonly kind: 'connection'; readonly id: string }
  /** Where a connection leaves its creator tenant (outbound), or enters its sign-in tenant (inbound). */
  | { readonly kind: 'gate'; readonly connection: string; readonly gate: 'outbound' | 'inbound' };

/** What somebody answered, as plain JSON: participants' answers are kept in files. */
export type LessonAnswer =
  | { readonly kind: 'verdict'; readonly state: Predicted }
  | { readonly kind: 'yes-no'; readonly said: YesNo }
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'point'; readonly at: PointTarget }
  /** Tenant id -> its policy, of those tenants whose policy is another one than on the stage of the step. */
  | { readonly kind: 'set'; readonly policies: Readonly<Record<string, Isolation>> };

/** Language tag (BCP 47), such as "de" -> the texts in that language. */
export type ByLanguage<Texts> = Readonly<Record<string, Texts>>;

/** Texts of a question in another language; what is absent is said in the author's. */
export interface QuestionTexts {
  readonly ask?: string;
  readonly why?: string;
  /** Id of a choice -> its text. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** Texts of a step in another language; what is absent is said in the author's. */
export interface StepTexts {
  readonly title?: string;
  readonly narration?: string;
  readonly notes?: string;
  readonly question?: QuestionTexts;
}

/** Texts of a lesson in another language; what is absent is said in the author's. */
export interface LessonTexts {
  readonly title?: string;
  readonly about?: string;
  readonly suggestion?: string;
  /** What the author wrote on the canvas (notes, intents, baseline, title) -> what stands there instead. */
  readonly canvas?: Readonly<Record<string, string>>;
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
  /** In other languages. Whatever a file holds here: only `stepIn` reads it. */
  readonly texts?: ByLanguage<StepTexts>;
}

/** A teaching sequence that travels in the scenario file (`lesson`). */
export interface Lesson {
  readonly title: string;
  readonly about?: string;
  /** What to try when the lesson is over, in its small Markdown: the canvas stays as the last step leaves it. */
  readonly suggestion?: string;
  /** The author's language, in which its texts are; absent: English. */
  readonly language?: string;
  /** In other languages. Whatever a file holds here: only `lessonIn` reads it. */
  readonly texts?: ByLanguage<LessonTexts>;
  readonly steps: readonly LessonStep[];
}

/** More than anybody sits through, and little enough to check at every edit. */
export const MAX_LESSON_STEPS = 200;
/** As many as there are keys from 1 to 9. */
export const MAX_CHOICES = 9;
/** An answer that is read on a projector. */
export const MAX_CHOICE_LENGTH = 300;
export const MAX_POINT_TARGETS = 20;
export const MAX_GOALS = 40;

/** Ten hours: more than a day of teaching on one step is a slip of the pen. */
export const MAX_STEP_MINUTES = 600;

/** Whether a number can be the planned time of a step. */
export function isStepMinutes(minutes: number): boolean {
  return minutes > 0 && minutes <= MAX_STEP_MINUTES;
}
