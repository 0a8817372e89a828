import type { PresenterStep, PresenterView } from '../../shared/ipc/presenter';
import { MAX_PICTURE_LENGTH } from '../../shared/ipc/presenter';
import { documentAtStep } from '../../shared/lesson/stages';
import type { Lesson } from '../../shared/model/lesson';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { drawPicture } from '../../shared/picture/draw-picture';

/**
 * What the presenter's window shows of the steps: this one as it stands on the canvas now, the next one as it will. It
 * shows the verdicts of both: who asks must know.
 */
export function presenterSteps(
  shown: ScenarioDocument,
  lesson: Lesson,
  index: number,
): PresenterView['steps'] {
  const { steps } = lesson;
  const current = stepAt(lesson, index, shown);
  if (!current) return null;
  return {
    all: steps.map(({ title, minutes = null }) => ({ title, minutes })),
    current,
    next: steps[index + 1] ? stepAt(lesson, index + 1, documentAtStep(shown, lesson, index + 1)) : null,
  };
}

function stepAt(lesson: Lesson, index: number, { scenario, view }: ScenarioDocument): PresenterStep | null {
  const step = lesson.steps[index];
  if (!step) return null;
  const { title, narration = '', notes = '' } = step;
  const { svg } = drawPicture(scenario, view);
  return { number: index + 1, title, narration, notes, picture: svg.length > MAX_PICTURE_LENGTH ? '' : svg };
}
