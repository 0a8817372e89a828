import type { Given } from '../../shared/lesson/summary';
import type { PanelName } from '../workbench/panels';

/** What somebody said to a question, or that the answer was revealed. */
export type Answer = Given;

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
  /** Panels that were collapsed to make room, so they come back with its end. */
  readonly folded: readonly PanelName[];
  /** Panels that the step at hand opened: they are put back when another step does not point at them. */
  readonly opened: readonly PanelName[];
  /** When playing began, and when its end was reached: milliseconds of the clock. */
  readonly startedAt: number;
  /** null until the last step is left; the summary is shown from then on. */
  readonly endedAt: number | null;
}

export const NO_LESSON: LessonState = {
  mode: 'off',
  step: null,
  answers: {},
  misses: {},
  visited: [],
  isOfferClosed: false,
  folded: [],
  opened: [],
  startedAt: 0,
  endedAt: null,
};

export type LessonAct =
  | { readonly kind: 'play'; readonly step: string | null; readonly now: number }
  | { readonly kind: 'edit'; readonly step: string | null }
  | { readonly kind: 'leave' | 'close-offer' }
  | { readonly kind: 'restart' | 'finish'; readonly now: number }
  /** Which panels the lesson collapses and opens, from now on. */
  | ({ readonly kind: 'panels' } & Pick<LessonState, 'folded' | 'opened'>)
  /** The step that is at hand now; null: the lesson has none. */
  | { readonly kind: 'go'; readonly step: string | null }
  | { readonly kind: 'answer'; readonly step: string; readonly said: Answer }
  | { readonly kind: 'miss' | 'ask-again'; readonly step: string };

/** What each act makes of the lesson. */
export function lessonReducer(state: LessonState, act: LessonAct): LessonState {
  const { folded, opened } = state;
  const begun = { ...NO_LESSON, isOfferClosed: true, folded, opened };
  switch (act.kind) {
    case 'play':
      return visit({ ...begun, mode: 'play', startedAt: act.now }, act.step);
    case 'edit':
      return visit({ ...begun, mode: 'edit' }, act.step);
    case 'leave':
      return { ...NO_LESSON, isOfferClosed: true };
    case 'restart':
      return { ...state, answers: {}, misses: {}, visited: [], startedAt: act.now, endedAt: null };
    case 'finish':
      return { ...state, endedAt: act.now };
    case 'close-offer':
      return { ...state, isOfferClosed: true };
    case 'panels':
      return { ...state, folded: act.folded, opened: act.opened };
    case 'go':
      return visit({ ...state, endedAt: null }, act.step);
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
