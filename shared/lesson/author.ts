import { freshId } from '../base/ids';
import { changed } from '../edit/records';
import { evaluate } from '../evaluate/evaluate';
import type { Lesson, LessonStep, LookAt, Question, Stage } from '../model/lesson';
import type { Decision, Scenario, ScenarioDocument } from '../model/scenario';
import { thingsAsked } from '../model/things-asked';
import { withoutLostCanvas, withoutLostLessonTexts, withoutLostTexts } from './author-texts';
import { captureStage, stageOf } from './stages';

/** More verdicts than this nobody teaches in one step; the author then names those that matter. */
const MAX_CAPTURED_VERDICTS = 40;

/** What an author changes in a step; null takes the key away. */
export interface StepChanges {
  readonly title?: string;
  readonly narration?: string | null;
  readonly notes?: string | null;
  readonly minutes?: number | null;
  readonly lookAt?: readonly LookAt[] | null;
  readonly expect?: Readonly<Record<string, Decision>> | null;
  readonly question?: Question | null;
}

/** What an author changes in the words about a lesson. */
export type LessonChanges = Partial<Pick<Lesson, 'title' | 'about' | 'suggestion'>>;

const OPTIONAL = ['narration', 'notes', 'minutes', 'lookAt', 'expect', 'question'] as const;

function withChanges(step: LessonStep, changes: StepChanges): LessonStep {
  return withoutLostTexts(step, changed(step, changes, OPTIONAL));
}

/** What a step is called, in the language of who makes it; `number` counts from 1. */
export type StepTitle = (number: number) => string;

/** A step of what stands on the canvas now, after the given one; without a lesson, the first of a new one. */
export function captureStep(
  document: ScenarioDocument,
  lesson: Lesson | null,
  after: number,
  titleOf: StepTitle,
): Lesson {
  const { scenario } = document;
  if (!lesson) return { title: scenario.name, steps: [captured(document, titleOf(1), new Set())] };
  const taken = new Set(lesson.steps.map((step) => step.id));
  const step = captured(document, titleOf(after + 2), taken);
  return keepStages(lesson, lesson.steps.toSpliced(after + 1, 0, step));
}

function captured(document: ScenarioDocument, title: string, taken: ReadonlySet<string>): LessonStep {
  const step = { id: freshId(title, taken), title, stage: captureStage(document) };
  return withChanges(step, { expect: verdicts(document.scenario) });
}

/** What the program says now, as what the step teaches. */
function verdicts(scenario: Scenario): Readonly<Record<string, Decision>> | null {
  const { length } = scenario.connections;
  if (length === 0 || length > MAX_CAPTURED_VERDICTS) return null;
  return Object.fromEntries(evaluate(scenario).connections.map(({ id, verdict }) => [id, verdict]));
}

/**
 * The step with what stands on the canvas now; those after it that show the same follow it. What they point at, ask
 * about and expect goes when it is not there any more.
 */
export function recaptureStep(document: ScenarioDocument, lesson: Lesson, at: number): Lesson {
  const stage = captureStage(document);
  const next = lesson.steps.findIndex((step, index) => index > at && step.stage !== undefined);
  const end = next === -1 ? lesson.steps.length : next;
  const expect = verdicts(document.scenario);
  const steps = lesson.steps.map((step, index) => {
    if (index < at || index >= end) return step;
    const fitting = withChanges(step, stillThere(step, stage));
    return index === at ? { ...withChanges(fitting, { expect }), stage } : fitting;
  });
  return { ...lesson, steps };
}

function stillThere({ lookAt = [], question, expect = {} }: LessonStep, stage: Stage): StepChanges {
  const known = { tenant: stage.tenants, connection: stage.connections, flow: stage.flows ?? [] };
  const isThere = (kind: keyof typeof known, wanted: string) => known[kind].some(({ id }) => id === wanted);
  const looks = lookAt.filter((look) => look.kind === 'panel' || isThere(look.kind, look.id));
  const promised = Object.entries(expect).filter(([id]) => isThere('connection', id));
  return {
    lookAt: looks.length > 0 ? looks : null,
    question: question && thingsAsked(question).every(([, kind, id]) => isThere(kind, id)) ? question : null,
    expect: promised.length > 0 ? Object.fromEntries(promised) : null,
  };
}

/** The lesson with words about it changed; empty ones go. */
export function changeLesson(lesson: Lesson, changes: LessonChanges): Lesson {
  const { about, suggestion, ...rest } = { ...lesson, ...changes };
  const told = { ...(about ? { about } : {}), ...(suggestion ? { suggestion } : {}) };
  return withoutLostLessonTexts(lesson, { ...rest, ...told });
}

/** The lesson with fields of one step changed; `at` counts from 0. */
export function changeStep(lesson: Lesson, at: number, changes: StepChanges): Lesson {
  const step = lesson.steps[at];
  return step ? { ...lesson, steps: lesson.steps.with(at, withChanges(step, changes)) } : lesson;
}

/** The step in another place; nothing else changes what it shows. */
export function moveStep(lesson: Lesson, from: number, to: number): Lesson {
  const step = lesson.steps[from];
  if (!step || !lesson.steps[to]) return lesson;
  return keepStages(lesson, lesson.steps.toSpliced(from, 1).toSpliced(to, 0, step));
}

/** The lesson with a copy of one step behind it; `at` counts from 0, and `copyOf` says what the copy is called. */
export function duplicateStep(lesson: Lesson, at: number, copyOf: (title: string) => string): Lesson {
  const step = lesson.steps[at];
  if (!step) return lesson;
  const title = copyOf(step.title);
  const copy = { ...step, title, id: freshId(title, new Set(lesson.steps.map(({ id }) => id))) };
  return keepStages(lesson, lesson.steps.toSpliced(at + 1, 0, copy));
}

/** null when nothing is left of the lesson. */
export function removeStep(lesson: Lesson, at: number): Lesson | null {
  if (lesson.steps.length <= 1) return null;
  return withoutLostCanvas(lesson, keepStages(lesson, lesson.steps.toSpliced(at, 1)));
}

/**
 * The steps in their new order. A step without a stage of its own shows that of the step before: when that is another
 * one now, it gets the stage it had as its own.
 */
function keepStages(lesson: Lesson, steps: readonly LessonStep[]): Lesson {
  const former = new Map(lesson.steps.map((step, at) => [step, stageOf(lesson, at)]));
  let last: Stage | undefined;
  const kept = steps.map((step) => {
    const stage: Stage | undefined = step.stage ?? former.get(step) ?? last;
    const isOther = step.stage === undefined && stage !== undefined && stage !== last;
    last = stage;
    return isOther ? { ...step, stage } : step;
  });
  return { ...lesson, steps: kept };
}
