import type { LessonAnswer } from '../../shared/model/lesson';

/** What somebody said to a question, or that the answer was revealed. */
export type Answer = LessonAnswer | 'revealed';

/** Playing a lesson belongs to this sitting: nothing of it is saved. */
export interface LessonState {
  readonly mode: 'off' | 'play' | 'edit';
  /** Id of the step the lesson is at; null while nothing plays. Ids last when steps are moved. */
  readonly step: string | null;
  /** Step id -> what was answered; a step that asks and is not here covers the verdicts. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Step id -> how often "set it so that" was checked before its goal was reached. */
  readonly misses: Readonly<Record<string, number>>;
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
  misses: {},
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
  | { readonly kind: 'miss' | 'ask-again'; readonly step: string };

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
      return { ...state, answers: {}, misses: {}, visited: [] };
    case 'close-offer':
      return { ...state, isOfferClosed: true };
    case 'outline-folded':
      return { ...state, hasFoldedOutline: true };
    case 'go':
      return visit(state, act.step);
    default:
      return afterAnswer(state, act);
  }
}

function visit(state: LessonState, step: string | null): LessonState {
  if (step === null || state.mode !== 'play') return { ...state, step };
  return { ...state, step, visited: [...new Set([...state.visited, step])] };
}

type AnswerAct = Extract<LessonAct, { readonly kind: 'answer' | 'miss' | 'ask-again' }>;

function afterAnswer(state: LessonState, act: AnswerAct): LessonState {
  const { answers, misses } = state;
  const { step } = act;
  switch (act.kind) {
    case 'answer':
      return { ...state, answers: { ...answers, [step]: act.said } };
    case 'miss':
      return { ...state, misses: { ...misses, [step]: (misses[step] ?? 0) + 1 } };
    default:
      return { ...state, answers: without(answers, step), misses: without(misses, step) };
  }
}

function without<T>(byStep: Readonly<Record<string, T>>, step: string): Readonly<Record<string, T>> {
  const { [step]: _, ...others } = byStep;
  return others;
}
