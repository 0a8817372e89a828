import type { StepChanges } from '../../shared/lesson/author';
import {
  captureStep,
  changeStep,
  duplicateStep,
  moveStep,
  recaptureStep,
  removeStep,
} from '../../shared/lesson/author';
import type { Lesson } from '../../shared/model/lesson';
import { currentDocument, dispatch } from './document-store';
import { currentLesson, currentStep, editLesson, goToEditedStep } from './lesson-store';
import { showToast } from './session-store';

/** Writes the lesson as one undo step; a refusal is a sentence that belongs beside the field. */
function write(lesson: Lesson | null, label: string): string | null {
  return dispatch({ type: 'set-lesson', lesson, label })?.message ?? null;
}

/** For buttons, which have no place for a sentence of their own. */
function put(lesson: Lesson | null, label: string): boolean {
  const refusal = write(lesson, label);
  if (refusal !== null) showToast(refusal);
  return refusal === null;
}

/** A step of what stands on the canvas, after the one at hand; the first begins a lesson. */
export function capture(): void {
  const lesson = currentLesson();
  const after = currentStep()?.index ?? (lesson ? lesson.steps.length - 1 : -1);
  editLesson();
  if (put(captureStep(currentDocument(), lesson, after), `Capture step ${after + 2}`))
    goToEditedStep(after + 1);
}

/** The step at hand with what stands on the canvas now. */
export function recapture(): void {
  const now = currentStep();
  if (now) put(recaptureStep(currentDocument(), now.lesson, now.index), `Update ${nameOf(now)}`);
}

/** For fields and choices; null: taken. */
export function editStep(changes: StepChanges, what: string): string | null {
  const now = currentStep();
  return now ? write(changeStep(now.lesson, now.index, changes), `${what} of ${nameOf(now)}`) : null;
}

export function editLessonText(changes: Partial<Pick<Lesson, 'title' | 'about'>>): string | null {
  const lesson = currentLesson();
  if (!lesson) return null;
  const { about, ...rest } = { ...lesson, ...changes };
  return write(about ? { ...rest, about } : rest, 'Change lesson');
}

export function moveEditedStep(by: -1 | 1): void {
  const now = currentStep();
  if (now) put(moveStep(now.lesson, now.index, now.index + by), `Move ${nameOf(now)}`);
}

export function duplicateEditedStep(): void {
  const now = currentStep();
  if (now && put(duplicateStep(now.lesson, now.index), `Duplicate ${nameOf(now)}`)) {
    goToEditedStep(now.index + 1);
  }
}

/** The last step takes the lesson with it. */
export function removeEditedStep(): void {
  const now = currentStep();
  if (!now) return;
  const rest = removeStep(now.lesson, now.index);
  put(rest, rest ? `Delete ${nameOf(now)}` : 'Delete lesson');
}

export function removeLesson(): void {
  put(null, 'Delete lesson');
}

function nameOf({
  index,
  step,
}: {
  readonly index: number;
  readonly step: { readonly title: string };
}): string {
  return `step ${index + 1}: ${step.title}`;
}
