import { isSameJson } from '../base/same-json';
import { err, ok } from '../base/result';
import { checkStage, readLesson } from '../format/read-lesson';
import type { Stage } from '../model/lesson';
import type { Scenario, ScenarioDocument } from '../model/scenario';
import type { EditOf } from './edit';
import type { EditResult } from './records';
import { withScenario } from './records';

/** One step back, whatever free play has made of the canvas. */
export function setStage(document: ScenarioDocument, { stage }: EditOf<'set-stage'>): EditResult {
  const [problem] = checkStage(stage, 'stage');
  return problem ? err({ code: 'invalid-stage', message: problem.message }) : ok(withStage(document, stage));
}

/** The document with this stage on its canvas; what is the same already keeps its identity. */
export function withStage(document: ScenarioDocument, stage: Stage): ScenarioDocument {
  const { scenario, view } = document;
  const { tenants, connections, flows, intents, baseline, positions } = stage;
  const { flows: _flows, intents: _intents, baseline: _baseline, ...rest } = scenario;
  const next: Scenario = {
    ...rest,
    tenants: shared(scenario.tenants, tenants),
    connections: shared(scenario.connections, connections),
    ...(flows === undefined ? {} : { flows: shared(scenario.flows ?? [], flows) }),
    ...(intents === undefined ? {} : { intents: shared(scenario.intents ?? [], intents) }),
    ...(baseline === undefined ? {} : { baseline }),
  };
  const staged = withScenario(document, isSameJson(next, scenario) ? scenario : next);
  return isSameJson(positions, view.positions) ? staged : { ...staged, view: { ...view, positions } };
}

interface WithId {
  readonly id: string;
}

/** The records of the stage, but those that stand there already. */
function shared<T extends WithId>(present: readonly T[], stage: readonly T[]): readonly T[] {
  const former = new Map(present.map((record) => [record.id, record]));
  return stage.map((record) => {
    const old = former.get(record.id);
    return old !== undefined && isSameJson(old, record) ? old : record;
  });
}

export function setLesson(document: ScenarioDocument, { lesson }: EditOf<'set-lesson'>): EditResult {
  const { lesson: before, ...rest } = document.scenario;
  if (lesson === null) return ok(before === undefined ? document : withScenario(document, rest));
  const read = readLesson(lesson);
  if (!read.ok) return err({ code: 'invalid-lesson', message: read.error[0].message });
  return ok(isSameJson(before, lesson) ? document : withScenario(document, { ...rest, lesson }));
}
