import type { JsonObject } from '../format/envelope';
import { isJsonObject } from '../format/envelope';
import type { ParseProblem } from '../format/errors';
import { lessonTextFaults, stepTextFaults } from '../format/lesson-texts';
import type { ByLanguage, Lesson, LessonStep } from '../model/lesson';
import { stageIn } from './spoken-stage';

/** Where a text stands among those of other languages: its language, then its keys, such as "de", "question", "ask". */
export type TextPath = readonly [language: string, ...keys: string[]];

/** A text in another language as it stands in the file; empty where there is none. */
export function textAt(texts: unknown, path: TextPath): string {
  const found = valueAt(texts, path);
  return typeof found === 'string' ? found : '';
}

function valueAt(texts: unknown, path: TextPath): unknown {
  return path.reduce<unknown>(
    (at, key) => (isJsonObject(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    texts,
  );
}

/** The lesson with one text of its own in another language; an empty one goes, and what stands beside it stays. */
export function changeLessonText(lesson: Lesson, path: TextPath, text: string): Lesson {
  return withText(lesson, path, text);
}

/** The lesson with one text of a step in another language; `at` counts from 0. */
export function changeStepText(lesson: Lesson, at: number, path: TextPath, text: string): Lesson {
  const step = lesson.steps[at];
  return step ? { ...lesson, steps: lesson.steps.with(at, withText(step, path, text)) } : lesson;
}

/** Why a text of the lesson in another language cannot be taken; absent: it can. */
export function lessonTextFault(path: TextPath, text: string): ParseProblem | undefined {
  return lessonTextFaults(put({}, path, text) ?? {})[0];
}

/** Why a text of a step in another language cannot be taken; absent: it can. */
export function stepTextFault(path: TextPath, text: string): ParseProblem | undefined {
  return stepTextFaults(put({}, path, text) ?? {})[0];
}

/** The step after a change, without what other languages say of parts that it had before and has no more. */
export function withoutLostTexts(before: LessonStep, after: LessonStep): LessonStep {
  const gone = lost(before, after, ['narration', 'notes', 'question']);
  const why = before.question && after.question ? lost(before.question, after.question, ['why']) : [];
  const left = new Set(choicesOf(after));
  const choices = choicesOf(before).filter((id) => !left.has(id));
  return without(after, [
    ...gone.map((key) => [key]),
    ...why.map((key) => ['question', key]),
    ...choices.map((id) => ['question', 'choices', id]),
  ]);
}

/** The same for the lesson's own words. */
export function withoutLostLessonTexts(before: Lesson, after: Lesson): Lesson {
  return without(
    after,
    lost(before, after, ['about', 'suggestion']).map((key) => [key]),
  );
}

/** The same for words that stood on the canvas of a step that is gone, and of no other. */
export function withoutLostCanvas(before: Lesson, after: Lesson): Lesson {
  const left = canvasOf(after);
  return without(
    after,
    [...canvasOf(before)].filter((own) => !left.has(own)).map((own) => ['canvas', own]),
  );
}

function lost<Part extends object, Key extends string & keyof Part>(
  before: Part,
  after: Part,
  keys: readonly Key[],
): readonly Key[] {
  return keys.filter((key) => before[key] !== undefined && after[key] === undefined);
}

function choicesOf({ question }: LessonStep): readonly string[] {
  return question?.kind === 'choice' ? question.choices.map(({ id }) => id) : [];
}

function canvasOf({ steps }: Lesson): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { stage } of steps) if (stage) stageIn(stage, (own) => (seen.add(own), own));
  return seen;
}

/** Without what stands at these places, in every language. */
function without<T extends { readonly texts?: ByLanguage<object> }>(
  record: T,
  gone: readonly (readonly string[])[],
): T {
  const { texts } = record;
  if (!isJsonObject(texts)) return record;
  const paths = Object.keys(texts).flatMap((language) =>
    gone.map((keys): TextPath => [language, ...keys]).filter((path) => valueAt(texts, path) !== undefined),
  );
  return paths.reduce((kept, path) => withText(kept, path, ''), record);
}

function withText<T extends { readonly texts?: ByLanguage<object> }>(
  record: T,
  path: TextPath,
  text: string,
): T {
  const { texts: before, ...rest } = record;
  const texts = put(before, path, text);
  return (texts === undefined ? rest : { ...rest, texts }) as T;
}

/** undefined: nothing is left. */
function put(before: unknown, [key, ...deeper]: readonly string[], text: string): JsonObject | undefined {
  const entries = new Map(isJsonObject(before) ? Object.entries(before) : []);
  const [next] = deeper;
  const value = next === undefined ? text || undefined : put(entries.get(key as string), deeper, text);
  if (value === undefined) entries.delete(key as string);
  else entries.set(key as string, value);
  return entries.size === 0 ? undefined : Object.fromEntries(entries);
}
