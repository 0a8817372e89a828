import type { Result } from '../base/result';
import { err, ok } from '../base/result';
import { shownText } from '../base/shown-text';
import type { Lesson, LessonStep, Stage } from '../model/lesson';
import { thingsAsked } from '../model/things-asked';
import type { Scenario } from '../model/scenario';
import { message } from '../words/message';
import type { ParseError, ParseProblem, ParseWarning } from './errors';
import { MAX_PROBLEMS } from './errors';
import { lessonSchema, stageSchema } from './lesson-schema';
import { scenarioTextFaults, textFaults } from './lesson-texts';
import { checkLimits } from './limits';
import { checkReferences } from './references';
import { checkShape, placeIn } from './shape';

const ROOT = 'scenario.lesson';

/**
 * The lesson of a scenario (its key `lesson`) as one that can be played, unknown keys and all, or every reason why it
 * cannot be: shape, step ids, a stage in the first step, stages as sound as scenarios, references that resolve.
 */
export function readLesson(raw: unknown): Result<Lesson, ParseError> {
  const shape = checkShape(raw, lessonSchema, ROOT);
  const problems = shape.length > 0 ? shape : checkSteps((raw as Lesson).steps);
  const [first, ...more] = problems.slice(0, MAX_PROBLEMS);
  return first === undefined ? ok(raw as Lesson) : err([first, ...more]);
}

/**
 * For whoever plays lessons: a lesson is never evaluated, and files could hold anything there before lessons had a
 * shape, so one that cannot be played is kept as it is, and the scenario opens all the same.
 */
export function warnOfLesson(scenario: Scenario): readonly ParseWarning[] {
  const { lesson } = scenario;
  return [...(lesson === undefined ? [] : warnOf(lesson)), ...warnOfNames(scenario)];
}

function warnOf(lesson: unknown): readonly ParseWarning[] {
  const read = readLesson(lesson);
  if (read.ok) return warnOfTexts(read.value);
  const [first, ...more] = read.error;
  const told = message('format.lessonNotPlayed', { problem: first.message, others: more.length });
  return [{ code: 'lesson', message: told }];
}

/** A text in another language never keeps a lesson from being played: its author's is said instead. */
function warnOfTexts(lesson: Lesson): readonly ParseWarning[] {
  const [first, ...more] = textFaults(lesson);
  if (first === undefined) return [];
  const told = message('format.lessonTextNotSaid', { problem: first.message, others: more.length });
  return [{ code: 'lesson', message: told }];
}

function warnOfNames(scenario: Scenario): readonly ParseWarning[] {
  const [first, ...more] = scenarioTextFaults(scenario);
  if (first === undefined) return [];
  const told = message('format.nameNotSaid', { problem: first.message, others: more.length });
  return [{ code: 'lesson', message: told }];
}

/** What keeps a stage from being put on the canvas: it obeys all that a scenario does. */
export function checkStage(stage: unknown, root: string): readonly ParseProblem[] {
  const shape = checkShape(stage, stageSchema, root);
  return shape.length > 0 ? shape : checkSoundStage(stage as Stage, root);
}

/** A stage is checked as the scenario that it will be; the problems lie where the stage does. */
function checkSoundStage(stage: Stage, root: string): readonly ParseProblem[] {
  const { positions, ...parts } = stage;
  const scenario: Scenario = { ...parts, name: root };
  const known = new Set(stage.tenants.map((tenant) => tenant.id));
  const lost = Object.keys(positions).filter((id) => !known.has(id));
  return [
    ...checkLimits(scenario, root),
    ...checkReferences(scenario, root),
    ...lost.slice(0, MAX_PROBLEMS).map((id) => dangling(`${root}.positions.${id}`, null, 'tenant', id)),
  ];
}

function checkSteps(steps: readonly LessonStep[]): readonly ParseProblem[] {
  const problems: ParseProblem[] = [];
  const ids = new Set<string>();
  let known: Known | null = null;
  for (const [at, step] of steps.entries()) {
    const root = `${ROOT}.steps[${at}]`;
    if (ids.has(step.id)) problems.push(repeated(root, step));
    ids.add(step.id);
    if (step.stage !== undefined) {
      problems.push(...checkSoundStage(step.stage, `${root}.stage`));
      known = knownIn(step.stage);
    }
    problems.push(...(known === null ? [without(root, step)] : danglingIn(step, root, known)));
    problems.push(...badChoices(step, root));
    if (problems.length >= MAX_PROBLEMS) break;
  }
  return problems;
}

function repeated(root: string, { id }: LessonStep): ParseProblem {
  const path = `${root}.id`;
  return { code: 'duplicate-id', path, message: message('format.stepIdTwice', { path, id }) };
}

function without(root: string, { title }: LessonStep): ParseProblem {
  const path = `${root}.stage`;
  const where = placeIn(path, shownText(title));
  return { code: 'invalid-shape', path, message: message('format.firstStageMissing', { where }) };
}

/** Each choice has an id of its own, and one of them is right. */
function badChoices({ title, question }: LessonStep, root: string): readonly ParseProblem[] {
  if (question?.kind !== 'choice') return [];
  const { choices, right } = question;
  const ids = choices.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  const path = `${root}.question`;
  if (twice !== undefined) {
    const where = placeIn(`${path}.choices`, shownText(title));
    const told = message('format.choiceIdTwice', { where, id: twice });
    return [{ code: 'duplicate-id', path: `${path}.choices`, message: told }];
  }
  return ids.includes(right) ? [] : [dangling(`${path}.right`, title, 'choice', right)];
}

type Kind = 'tenant' | 'connection' | 'flow';
/** What a step can refer to: the records of its stage, or of the last one before it. */
type Known = Readonly<Record<Kind, ReadonlySet<string>>>;

function knownIn({ tenants, connections, flows = [] }: Stage): Known {
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map((record) => record.id));
  return { tenant: ids(tenants), connection: ids(connections), flow: ids(flows) };
}

function danglingIn(step: LessonStep, root: string, known: Known): readonly ParseProblem[] {
  return [...references(step)]
    .filter(([, kind, id]) => !known[kind].has(id))
    .slice(0, MAX_PROBLEMS)
    .map(([field, kind, id]) => dangling(`${root}.${field}`, step.title, kind, id));
}

function* references(step: LessonStep): Iterable<readonly [string, Kind, string]> {
  for (const [at, look] of (step.lookAt ?? []).entries()) {
    if (look.kind !== 'panel') yield [`lookAt[${at}].id`, look.kind, look.id];
  }
  for (const id of Object.keys(step.expect ?? {})) yield [`expect.${id}`, 'connection', id];
  for (const [field, kind, id] of thingsAsked(step.question)) yield [`question.${field}`, kind, id];
}

function dangling(path: string, record: string | null, kind: Kind | 'choice', id: string): ParseProblem {
  const where = placeIn(path, record === null ? null : shownText(record));
  const told = message('format.notInStep', { where, kind, id: shownText(id) });
  return { code: 'dangling-reference', path, message: told };
}
