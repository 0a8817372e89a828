import type { JsonObject } from '../format/envelope';
import { isJsonObject } from '../format/envelope';
import type { ParseProblem } from '../format/errors';
import { lessonTextFaults, stepTextFaults } from '../format/lesson-texts';
import type { ByLanguage, Lesson } from '../model/lesson';

/** Where a text stands among those of other languages: its language, then its keys, such as "de", "question", "ask". */
export type TextPath = readonly [language: string, ...keys: string[]];

/** A text in another language as it stands in the file; empty where there is none. */
export function textAt(texts: unknown, path: TextPath): string {
  const found = path.reduce<unknown>(
    (at, key) => (isJsonObject(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    texts,
  );
  return typeof found === 'string' ? found : '';
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
