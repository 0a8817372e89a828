import { oncePer } from '../../shared/base/once-per';
import type { ParseProblem } from '../../shared/format/errors';
import { readLesson } from '../../shared/format/read-lesson';
import { authorLanguage, lessonIn } from '../../shared/lesson/spoken';
import { stageOf } from '../../shared/lesson/stages';
import { thingsAsked } from '../../shared/model/things-asked';
import type { Lesson, LessonPanel, LessonStep, Stage } from '../../shared/model/lesson';
import type { Flow, Scenario } from '../../shared/model/scenario';
import { say } from '../words/say';
import type { Selection } from '../workbench/session-state';

/** The lesson of a scenario, or every reason why what stands there cannot be played; neither when there is none. */
export interface LessonReading {
  readonly lesson: Lesson | null;
  readonly problems: readonly ParseProblem[];
}

const NONE: LessonReading = { lesson: null, problems: [] };

/** Read once for each lesson, however often it is asked for. */
export function lessonReading({ lesson: raw }: Scenario): LessonReading {
  if (raw === undefined) return NONE;
  return typeof raw === 'object' && raw !== null ? readOnce(raw) : read(raw);
}

const readOnce = oncePer((raw: object) => read(raw));

function read(raw: unknown): LessonReading {
  const result = readLesson(raw);
  return result.ok ? { lesson: result.value, problems: [] } : { lesson: null, problems: result.error };
}

const toldIn = oncePer((lesson: Lesson) => new Map([[authorLanguage(lesson), lesson]]));

/** The lesson in the language that is spoken; the same object as long as both stay. */
export function toldLesson(lesson: Lesson): Lesson {
  const byLanguage = toldIn(lesson);
  const { language } = say;
  const told = byLanguage.get(language) ?? lessonIn(lesson, language);
  byLanguage.set(language, told);
  return told;
}

/** What a step points at, as things that can be selected, and panels. */
export interface LookTargets {
  readonly tenants: readonly string[];
  readonly connections: readonly string[];
  readonly panels: readonly LessonPanel[];
  /** What the inspector should show of all this: one thing says more than several. */
  readonly first: Partial<Selection>;
}

const NOTHING: LookTargets = {
  tenants: [],
  connections: [],
  panels: [],
  first: {},
};
const targetsIn = oncePer((lesson: Lesson): readonly LookTargets[] =>
  lesson.steps.map((step, at) => findTargets(step, stageOf(lesson, at))),
);

/** What the step at this place points at, and what it asks about. */
export function lookTargets(lesson: Lesson, index: number): LookTargets {
  return targetsIn(lesson)[index] ?? NOTHING;
}

/** A flow is looked at by its connections. */
export function connectionsOf(flows: readonly Flow[], id: string): readonly string[] {
  return flows.find((flow) => flow.id === id)?.steps.map((step) => step.connection) ?? [];
}

function findTargets({ lookAt = [], question }: LessonStep, { flows = [] }: Stage): LookTargets {
  const tenants = lookAt.flatMap((look) => (look.kind === 'tenant' ? look.id : []));
  const named = lookAt.flatMap((look) => (look.kind === 'connection' ? look.id : []));
  const told = lookAt.flatMap((look) => (look.kind === 'flow' ? look.id : []));
  const used = lookAt.flatMap((look) => (look.kind === 'flow' ? connectionsOf(flows, look.id) : []));
  // What is to be pointed at is not pointed at by the step.
  const asked =
    question?.kind === 'point'
      ? []
      : thingsAsked(question).flatMap(([, kind, id]) => (kind === 'connection' ? id : []));
  return {
    tenants: [...new Set(tenants)],
    connections: [...new Set([...asked, ...named, ...used])],
    panels: lookAt.flatMap((look) => (look.kind === 'panel' ? look.panel : [])),
    first: firstOf([...asked, ...named], tenants, told),
  };
}

/** Why a connection is allowed or blocked is what lessons are about; a tenant comes next. */
function firstOf(
  connections: readonly string[],
  tenants: readonly string[],
  flows: readonly string[],
): LookTargets['first'] {
  if (connections.length > 0) return { connections: connections.slice(0, 1) };
  if (tenants.length > 0) return { tenants: tenants.slice(0, 1) };
  return { flows: flows.slice(0, 1) };
}
