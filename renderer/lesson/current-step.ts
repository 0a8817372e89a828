import type { Lesson, LessonStep } from '../../shared/model/lesson';
import { scenarioOf } from '../workbench/reads';
import type { Workbench } from '../workbench/workbench';
import { lessonReading, toldLesson } from './current-lesson';
import type { LessonState } from './lesson-state';

/** The step a lesson is at, as everything that shows it needs it. */
export interface CurrentStep {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly index: number;
}

/** The step this lesson is at; null when it has no such step or nothing plays. */
export function stepOf(lesson: Lesson | null, { step: id }: Pick<LessonState, 'step'>): CurrentStep | null {
  const index = lesson?.steps.findIndex((step) => step.id === id) ?? -1;
  const step = lesson?.steps[index];
  return lesson && step ? { lesson, step, index } : null;
}

/** The lesson of the open scenario as its author wrote it, if it has one that can be played. */
export function writtenLesson({ author }: Workbench): Lesson | null {
  return lessonReading(scenarioOf(author)).lesson;
}

/** The step that is written, as it stands in the file. */
export function writtenStep(workbench: Workbench): CurrentStep | null {
  return stepOf(writtenLesson(workbench), workbench.author.lesson.getState());
}

/** The lesson of the open scenario in the language that is spoken, if it has one that can be played. */
export function currentLesson(workbench: Workbench): Lesson | null {
  const lesson = writtenLesson(workbench);
  return lesson && toldLesson(lesson);
}

export function currentStep(workbench: Workbench): CurrentStep | null {
  return stepOf(currentLesson(workbench), workbench.author.lesson.getState());
}

/** The step that asks now: it plays, has a question, and nobody has answered yet. */
export function isAsking({ mode, answers, endedAt }: LessonState, step: LessonStep | undefined): boolean {
  if (mode !== 'play' || endedAt !== null || step?.question === undefined) return false;
  return !Object.hasOwn(answers, step.id);
}
