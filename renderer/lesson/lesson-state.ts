import type { Decision } from '../../shared/model/scenario';

/** What somebody said to a question, or that the answer was revealed. */
export type Answer = Decision | 'revealed';

/** Playing a lesson belongs to this sitting: nothing of it is saved. */
export interface LessonState {
  readonly mode: 'off' | 'play' | 'edit';
  /** Id of the step the lesson is at; null while nothing plays. Ids last when steps are moved. */
  readonly step: string | null;
  /** Step id -> what was answered; a step that asks and is not here covers the verdicts. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Ids of the steps that were shown. */
  readonly visited: readonly string[];
  /** The offer to play the lesson of the file was closed. */
  readonly isOfferClosed: boolean;
  /** The outline was folded for the lesson, so it comes back with its end. */
  readonly hasFoldedOutline: boolean;
}

export const NO_LESSON: LessonState = {
  mode: 'off',
  step: null,
  answers: {},
  visited: [],
  isOfferClosed: false,
  hasFoldedOutline: false,
};

export type LessonAct =
  | { readonly kind: 'play' | 'edit'; readonly step: string | null }
  | { readonly kind: 'leave' | 'restart' | 'close-offer' | 'outline-folded' }
  /** The step that is at hand now; null: the lesson has none. */
  | { readonly kind: 'go'; readonly step: string | null }
  | { readonly kind: 'answer'; readonly step: string; readonly said: Answer }
  | { readonly kind: 'ask-again'; readonly step: string };

/** What each act makes of the lesson. */
export function lessonReducer(state: LessonState, act: LessonAct): LessonState {
  const begun = { ...NO_LESSON, isOfferClosed: true, hasFoldedOutline: state.hasFoldedOutline };
  switch (act.kind) {
    case 'play':
    case 'edit':
      return visit({ ...begun, mode: act.kind }, act.step);
    case 'leave':
      return { ...begun, hasFoldedOutline: false };
    case 'restart':
      return { ...state, answers: {}, visited: [] };
    case 'close-offer':
      return { ...state, isOfferClosed: true };
    case 'outline-folded':
      return { ...state, hasFoldedOutline: true };
    case 'go':
      return visit(state, act.step);
    default:
      return { ...state, answers: answersAfter(state.answers, act) };
  }
}

function visit(state: LessonState, step: string | null): LessonState {
  if (step === null || state.mode !== 'play') return { ...state, step };
  return { ...state, step, visited: [...new Set([...state.visited, step])] };
}

function answersAfter(
  answers: LessonState['answers'],
  act: Extract<LessonAct, { kind: 'answer' | 'ask-again' }>,
): LessonState['answers'] {
  if (act.kind === 'answer') return { ...answers, [act.step]: act.said };
  const { [act.step]: _, ...others } = answers;
  return others;
}
