import { isSameJson } from '../base/same-json';
import { withStage } from '../edit/edit-lesson';
import type { Lesson, Stage } from '../model/lesson';
import type { ScenarioDocument } from '../model/scenario';

/**
 * What stands on the canvas at a step: its own stage, or the last one before it. Throws when the first step has none, which no
 * lesson that was read can lack.
 */
export function stageOf({ steps }: Lesson, step: number): Stage {
  const stage = steps.slice(0, step + 1).findLast((earlier) => earlier.stage !== undefined)?.stage;
  if (stage === undefined)
    throw new Error(`Step ${step} of a lesson without a stage: readLesson lets none through.`);
  return stage;
}

/** What stands on the canvas now, to be kept in a lesson. */
export function captureStage({ scenario, view }: ScenarioDocument): Stage {
  const { tenants, connections, flows, intents, baseline } = scenario;
  return {
    tenants,
    connections,
    ...(flows === undefined ? {} : { flows }),
    ...(intents === undefined ? {} : { intents }),
    ...(baseline === undefined ? {} : { baseline }),
    positions: view.positions,
    ...(view.title === undefined ? {} : { title: view.title }),
    ...(view.notes === undefined ? {} : { notes: view.notes }),
  };
}

/** The document as the lesson has it at a step; name, description and the lesson itself stay. */
export function documentAtStep(document: ScenarioDocument, lesson: Lesson, step: number): ScenarioDocument {
  return withStage(document, stageOf(lesson, step));
}

/** False when free play has changed what the step teaches. Where tenants stand does not count: it changes no verdict. */
export function isAtStep(document: ScenarioDocument, lesson: Lesson, step: number): boolean {
  return isSameJson(meaning(captureStage(document)), meaning(stageOf(lesson, step)));
}

/** An empty list says what none says. */
function meaning({ tenants, connections, flows = [], intents = [], baseline }: Stage): object {
  return { tenants, connections, flows, intents, baseline };
}
