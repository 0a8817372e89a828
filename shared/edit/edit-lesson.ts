import { isSameJson } from '../base/same-json';
import { err, ok } from '../base/result';
import { checkStage, readLesson } from '../format/read-lesson';
import { withTexts } from '../model/canvas-notes';
import type { Stage } from '../model/lesson';
import { withDecisions } from '../model/pair-decisions';
import type { PairDecision, Scenario, ScenarioDocument, View } from '../model/scenario';
import { groupsWithout, memberOrder, withGroups } from '../model/tenant-groups';
import { withLooks } from '../model/tenant-look';
import type { EditOf } from './edit';
import { wavesOf } from './edit-waves';
import type { EditResult } from './records';
import { kept, withScenario } from './records';

/** One step back, whatever free play has made of the canvas; an error when the stage does not hold together. */
export function setStage(document: ScenarioDocument, { stage }: EditOf<'set-stage'>): EditResult {
  const [problem] = checkStage(stage, 'stage');
  return problem ? err({ code: 'invalid-stage', message: problem.message }) : ok(withStage(document, stage));
}

/** The document with this stage on its canvas; what is the same already keeps its identity. */
export function withStage(document: ScenarioDocument, stage: Stage): ScenarioDocument {
  const { scenario, view } = document;
  const { tenants, connections, flows, intents, baseline, positions } = stage;
  const { flows: _flows, intents: _intents, baseline: _baseline, waves, ...rest } = scenario;
  const staying = withDecisions(rest, decisionsOn(stage, scenario));
  const next: Scenario = {
    ...staying,
    tenants: shared(scenario.tenants, tenants),
    connections: shared(scenario.connections, connections),
    ...(flows === undefined ? {} : { flows: shared(scenario.flows ?? [], flows) }),
    ...(intents === undefined ? {} : { intents: shared(scenario.intents ?? [], intents) }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(waves === undefined ? {} : { waves: wavesOf(tenants, waves) }),
  };
  const staged = withScenario(document, isSameJson(next, scenario) ? scenario : next);
  const stagedView = withStagedTexts(withStagedLooks(withStagedGroups(view, stage), stage), stage);
  const nextView = isSameJson(positions, view.positions) ? stagedView : { ...stagedView, positions };
  return nextView === view ? staged : { ...staged, view: nextView };
}

/** A stage knows no decisions: those stay whose two tenants stand on it. */
function decisionsOn({ tenants }: Stage, { decisions = [] }: Scenario): readonly PairDecision[] {
  const ids = new Set(tenants.map(({ id }) => id));
  return kept(decisions, ({ from, to }) => ids.has(from) && ids.has(to));
}

/** A stage knows no groups: those of the file stay as far as their tenants stand on it. */
function withStagedGroups(view: View, { tenants }: Stage): View {
  if (view.groups === undefined) return view;
  const ids = new Set(tenants.map(({ id }) => id));
  const inOrder = memberOrder(tenants);
  const groups = groupsWithout(view.groups, (id) => !ids.has(id)).map((group) => ({
    ...group,
    tenants: inOrder(group.tenants),
  }));
  return isSameJson(groups, view.groups) ? view : withGroups(view, groups);
}

/** A stage knows no colours and pictures: those of the file stay as far as their tenants stand on it. */
function withStagedLooks(view: View, { tenants }: Stage): View {
  if (view.looks === undefined) return view;
  const ids = new Set(tenants.map(({ id }) => id));
  const entries = Object.entries(view.looks);
  const left = kept(entries, ([id]) => ids.has(id));
  return left === entries ? view : withLooks(view, left);
}

/** Title and notes are those of the stage. */
function withStagedTexts(view: View, { title, notes = [] }: Stage): View {
  if (isSameJson(title, view.title) && isSameJson(notes, view.notes ?? [])) return view;
  return withTexts(view, { notes, ...(title === undefined ? {} : { title }) });
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

/** Sets, replaces or removes the lesson of the scenario; the first problem when it could not be read from a file. */
export function setLesson(document: ScenarioDocument, { lesson }: EditOf<'set-lesson'>): EditResult {
  const { lesson: before, ...rest } = document.scenario;
  if (lesson === null) return ok(before === undefined ? document : withScenario(document, rest));
  const read = readLesson(lesson);
  if (!read.ok) return err({ code: 'invalid-lesson', message: read.error[0].message });
  return ok(isSameJson(before, lesson) ? document : withScenario(document, { ...rest, lesson }));
}
