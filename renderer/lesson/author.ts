import type { LessonChanges, StepChanges } from '../../shared/lesson/author';
import {
  captureStep,
  changeLesson,
  changeStep,
  duplicateStep,
  moveStep,
  recaptureStep,
  removeStep,
} from '../../shared/lesson/author';
import type { TextPath } from '../../shared/lesson/author-texts';
import {
  changeLessonText,
  changeStepText,
  lessonTextFault,
  stepTextFault,
} from '../../shared/lesson/author-texts';
import type { Lesson } from '../../shared/model/lesson';
import { message, type Word } from '../../shared/words/message';
import { editAndTell, tryEdit } from '../workbench/dispatch';
import { documentOf } from '../workbench/reads';
import type { Workbench } from '../workbench/workbench';
import { languageName } from '../words/language-name';
import { say } from '../words/say';
import type { CurrentStep } from './current-step';
import { writtenLesson, writtenStep } from './current-step';
import { editLesson, goToEditedStep } from './play';

/** For fields: writes the lesson as one undo step, or gives the sentence that belongs beside the field. */
function write({ author }: Workbench, lesson: Lesson | null, label: Word): string | null {
  return tryEdit(author, { type: 'set-lesson', lesson, label });
}

function put({ author }: Workbench, lesson: Lesson | null, label: Word): boolean {
  return editAndTell(author, { type: 'set-lesson', lesson, label });
}

/** A step of what stands on the canvas, after the one at hand; the first begins a lesson. */
export function capture(workbench: Workbench): void {
  const shown = documentOf(workbench);
  const lesson = writtenLesson(workbench);
  const after = writtenStep(workbench)?.index ?? (lesson ? lesson.steps.length - 1 : -1);
  editLesson(workbench);
  const captured = captureStep(shown, lesson, after, (number) =>
    say('lessonPanel.newStepTitle', { number: String(number) }),
  );
  // Who begins a lesson writes it in the language that the program speaks.
  const own = lesson || say.language === 'en' ? captured : { ...captured, language: say.language };
  if (put(workbench, own, message('lessonPanel.didCapture', { number: after + 2 })))
    goToEditedStep(workbench, after + 1);
}

/** The step at hand with what stands on the canvas now. */
export function recapture(workbench: Workbench): void {
  const now = writtenStep(workbench);
  if (now)
    put(
      workbench,
      recaptureStep(documentOf(workbench), now.lesson, now.index),
      message('lessonPanel.didUpdate', nameOf(now)),
    );
}

/** What of a step is changed, as the journal tells it. */
export type StepPart = keyof StepChanges;

/** For fields and choices; null: taken. */
export function editStep(workbench: Workbench, changes: StepChanges, what: StepPart): string | null {
  const now = writtenStep(workbench);
  return now
    ? write(
        workbench,
        changeStep(now.lesson, now.index, changes),
        message('lessonPanel.didChangeStep', { what, ...nameOf(now) }),
      )
    : null;
}

export function editLessonText(workbench: Workbench, changes: LessonChanges): string | null {
  const lesson = writtenLesson(workbench);
  return lesson
    ? write(workbench, changeLesson(lesson, changes), message('lessonPanel.didChangeLesson'))
    : null;
}

/** For fields: a text of the step at hand in another language; an empty one goes. */
export function editStepText(workbench: Workbench, path: TextPath, text: string): string | null {
  const now = writtenStep(workbench);
  if (!now) return null;
  const fault = stepTextFault(path, text);
  if (fault) return say(fault.message);
  const label = message('lessonPanel.didChangeStepTexts', {
    ...nameOf(now),
    language: languageName(path[0]),
  });
  return write(workbench, changeStepText(now.lesson, now.index, path, text), label);
}

/** For fields: a text of the lesson itself in another language; an empty one goes. */
export function editOtherLessonText(workbench: Workbench, path: TextPath, text: string): string | null {
  const lesson = writtenLesson(workbench);
  if (!lesson) return null;
  const fault = lessonTextFault(path, text);
  if (fault) return say(fault.message);
  const label = message('lessonPanel.didChangeLessonTexts', { language: languageName(path[0]) });
  return write(workbench, changeLessonText(lesson, path, text), label);
}

/** In which language the author writes; the texts themselves stay where they are. */
export function setAuthorLanguage(workbench: Workbench, language: string): void {
  const lesson = writtenLesson(workbench);
  if (lesson) put(workbench, { ...lesson, language }, message('lessonPanel.didChangeAuthorLanguage'));
}

export function moveEditedStep(workbench: Workbench, by: -1 | 1): void {
  const now = writtenStep(workbench);
  if (now)
    put(
      workbench,
      moveStep(now.lesson, now.index, now.index + by),
      message('lessonPanel.didMove', nameOf(now)),
    );
}

export function duplicateEditedStep(workbench: Workbench): void {
  const now = writtenStep(workbench);
  if (
    now &&
    put(
      workbench,
      duplicateStep(now.lesson, now.index, copyOf),
      message('lessonPanel.didDuplicate', nameOf(now)),
    )
  ) {
    goToEditedStep(workbench, now.index + 1);
  }
}

function copyOf(title: string): string {
  return say('lessonPanel.copyOfStep', { title });
}

/** The last step takes the lesson with it. */
export function removeEditedStep(workbench: Workbench): void {
  const now = writtenStep(workbench);
  if (!now) return;
  const rest = removeStep(now.lesson, now.index);
  put(
    workbench,
    rest,
    rest ? message('lessonPanel.didDelete', nameOf(now)) : message('lessonPanel.didDeleteLesson'),
  );
}

export function removeLesson(workbench: Workbench): void {
  put(workbench, null, message('lessonPanel.didDeleteLesson'));
}

function nameOf({ index, step }: Pick<CurrentStep, 'index' | 'step'>): {
  readonly number: number;
  readonly title: string;
} {
  return { number: index + 1, title: step.title };
}
