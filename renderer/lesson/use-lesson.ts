import { isAtStep } from '../../shared/lesson/stages';
import { askedSteps, summarySentence } from '../../shared/lesson/summary';
import type { Question } from '../../shared/model/lesson';
import { useAuthor, useDocument, useLessonState } from '../workbench/context';
import { say } from '../words/say';
import type { LessonReading, LookTargets } from './current-lesson';
import { lessonReading, lookTargets, toldLesson } from './current-lesson';
import type { CurrentStep } from './current-step';
import { isAsking, stepOf } from './current-step';

/** The lesson of the document as its author wrote it. */
export function useWrittenLesson(): LessonReading {
  return useAuthor((state) => lessonReading(state.timeline.present.scenario));
}

/** The lesson of the document, also while it plays on its stage: in the language that is spoken, but for its author. */
export function useLessonReading(): LessonReading {
  const reading = useWrittenLesson();
  const isWritten = useLessonState((state) => state.mode === 'edit');
  return isWritten || !reading.lesson ? reading : { ...reading, lesson: toldLesson(reading.lesson) };
}

/** The step that plays or is written; null when there is none. */
export function useCurrentStep(): CurrentStep | null {
  const { lesson } = useLessonReading();
  const step = useLessonState((state) => state.step);
  return stepOf(lesson, { step });
}

/** The step that plays before an audience; one that is being written is not shown there. */
export function usePlayingStep(): CurrentStep | null {
  const isPlaying = useLessonState((state) => state.mode === 'play');
  const step = useCurrentStep();
  return isPlaying ? step : null;
}

/** What the step that plays asks, as long as nobody has answered. */
export function useOpenQuestion(): Question | undefined {
  const step = useCurrentStep()?.step;
  const isAsked = useLessonState((state) => isAsking(state, step));
  return isAsked ? step?.question : undefined;
}

/** Is the last step left, so that the summary of the lesson is shown? */
export function useIsOver(): boolean {
  return useLessonState((state) => state.endedAt !== null);
}

/** What the audience reads when the lesson is over; null until then. */
export function useLessonSummary(): string | null {
  const { lesson } = useLessonReading();
  return useLessonState(({ answers, misses, startedAt, endedAt }) => {
    if (!lesson || endedAt === null) return null;
    return say(summarySentence(askedSteps(lesson, { answers, misses }), endedAt - startedAt));
  });
}

export function useIsAsked(): boolean {
  return useOpenQuestion() !== undefined;
}

/** Has free play changed what this step shows? */
export function useIsAway({ lesson, index }: CurrentStep): boolean {
  return useDocument((state) => !isAtStep(state.timeline.present, lesson, index));
}

/** What the step that plays points at; the same object while it does. */
export function useLookTargets(): Pick<LookTargets, 'tenants' | 'connections'> {
  const { lesson } = useLessonReading();
  return useLessonState((state) => {
    const now = state.mode === 'off' || !lesson ? null : stepOf(lesson, state);
    return lesson && now ? lookTargets(lesson, now.index) : NO_TARGETS;
  });
}

const NO_TARGETS = { tenants: [], connections: [] };

/** Does the step that plays point at one of these things on the canvas? */
export function useIsLookedAt(kind: 'tenants' | 'connections', ...ids: readonly string[]): boolean {
  const { lesson } = useLessonReading();
  return useLessonState((state) => {
    if (state.mode === 'off' || !lesson) return false;
    const now = stepOf(lesson, state);
    return now !== null && lookTargets(lesson, now.index)[kind].some((id) => ids.includes(id));
  });
}
