import type { PresenterStep, PresenterView } from '../../shared/ipc/presenter';
import { MAX_PICTURE_LENGTH } from '../../shared/ipc/presenter';
import { documentAtStep, stageOf } from '../../shared/lesson/stages';
import type { Lesson } from '../../shared/model/lesson';
import type { ScenarioDocument, View } from '../../shared/model/scenario';
import { drawPicture } from '../../shared/picture/draw-picture';
import { placeTenants } from '../../shared/picture/placement';
import { audienceFactor, audiencePlace } from '../../shared/picture/audience-places';
import { say } from '../words/say';

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

function stepAt(lesson: Lesson, index: number, shown: ScenarioDocument): PresenterStep | null {
  const step = lesson.steps[index];
  if (!step) return null;
  const { title, narration = '', notes = '' } = step;
  const { svg, corner, width, height } = drawPicture(
    say,
    shown.scenario,
    viewForAudience(lesson, index, shown),
  );
  const picture = svg.length > MAX_PICTURE_LENGTH ? '' : svg;
  return { number: index + 1, title, narration, notes, picture, frame: { ...corner, width, height } };
}

/** As the audience sees it, where tenants stand closer together: a place in the picture is the same place there. */
function viewForAudience(lesson: Lesson, index: number, { scenario, view }: ScenarioDocument): View {
  const factor = audienceFactor(Object.values(stageOf(lesson, index).positions));
  const places = [...placeTenants(scenario, view)].map(
    ([id, place]) => [id, audiencePlace(place, factor)] as const,
  );
  const { title, notes } = view;
  return {
    ...view,
    positions: Object.fromEntries(places),
    ...(title === undefined ? {} : { title: { ...title, ...audiencePlace(title, factor) } }),
    ...(notes === undefined
      ? {}
      : { notes: notes.map((note) => ({ ...note, ...audiencePlace(note, factor) })) }),
  };
}
