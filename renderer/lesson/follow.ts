import type { EditMade } from '../workbench/edit-made';
import type { Workbench } from '../workbench/workbench';
import { lessonReading } from './current-lesson';
import { stepOf } from './current-step';
import type { LessonState } from './lesson-state';
import { lessonReducer } from './lesson-state';

/** After an edit, undo or redo: the step that the document belongs to. */
export function followDocument(workbench: Workbench, { before, now }: EditMade): void {
  const { author, stepAt } = workbench;
  const { lesson: state } = author;
  const { mode, step } = state.getState();
  if (mode === 'off') return;
  const wanted = stepAt.get(now) ?? step;
  const next = workbench === author ? editedStep(state.getState(), wanted, before, now) : wanted;
  if (next !== step) state.setState((all) => lessonReducer(all, { kind: 'go', step: next }));
  if (next !== null) stepAt.set(now, next);
}

type Documents = EditMade['now'];

/** While a lesson is written its steps come and go: the wanted one, or the one in the place of the one that is gone. */
function editedStep(
  state: LessonState,
  wanted: string | null,
  before: Documents,
  now: Documents,
): string | null {
  const { lesson } = lessonReading(now.scenario);
  if (!lesson) return null;
  if (stepOf(lesson, { step: wanted })) return wanted;
  const place = stepOf(lessonReading(before.scenario).lesson, state)?.index ?? 0;
  return lesson.steps[Math.min(place, lesson.steps.length - 1)]?.id ?? null;
}
