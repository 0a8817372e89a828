import type { z } from 'zod';
import type { JsonObject } from '../format/envelope';
import { isJsonObject } from '../format/envelope';
import {
  canvasText,
  choiceText,
  languageTag,
  LESSON_FIELDS,
  QUESTION_FIELDS,
  SCENARIO_FIELDS,
  STEP_FIELDS,
} from '../format/lesson-texts';
import type { Choice, Lesson, LessonStep, Question } from '../model/lesson';
import type { Scenario } from '../model/scenario';
import { stageIn } from './spoken-stage';

/** The language of a tag, without its region: "de" of "de-AT". */
function primary(tag: string): string {
  return tag.toLowerCase().replace(/-.*/u, '');
}

/** The language that the author of a lesson writes in: English where the file says none. */
export function authorLanguage({ language }: Lesson): string {
  return languageTag.safeParse(language).success ? (language as string) : 'en';
}

/** The tags of the other languages that a lesson has texts in, in the order of their first text. */
export function languagesOf({ texts, steps }: Lesson): readonly string[] {
  const all = [texts, ...steps.map((step) => step.texts)];
  return [...new Set(all.flatMap((one) => (isJsonObject(one) ? Object.keys(one) : [])))];
}

/**
 * A scenario that the program ships, as it is opened: named and described in the language that is spoken. From then on
 * it is somebody's own, and has that name.
 */
export function scenarioIn(scenario: Scenario, language: string): Scenario {
  const { texts, ...own } = scenario;
  return texts === undefined ? scenario : { ...own, ...sound(textsIn(texts, language), SCENARIO_FIELDS) };
}

/** The lesson as it is told in a language; text by text in the author's where that language has none. */
export function lessonIn(lesson: Lesson, language: string): Lesson {
  if (primary(authorLanguage(lesson)) === primary(language)) return lesson;
  const texts = textsIn(lesson.texts, language);
  const told = { ...lesson, ...sound(texts, LESSON_FIELDS) };
  const steps = lesson.steps.map((step) => stepIn(step, language));
  const canvas = texts?.['canvas'];
  return { ...told, steps: isJsonObject(canvas) ? steps.map((step) => withCanvas(step, canvas)) : steps };
}

/** The same words stand on many stages: they are told once for the whole lesson. */
function withCanvas(step: LessonStep, canvas: JsonObject): LessonStep {
  const words = (own: string) => textFor(own, canvas, canvasText) ?? own;
  return step.stage ? { ...step, stage: stageIn(step.stage, words) } : step;
}

/** The step with the texts of a language; text by text as the author wrote them where that language has none. */
export function stepIn(step: LessonStep, language: string): LessonStep {
  const texts = textsIn(step.texts, language);
  if (texts === null) return step;
  const told = { ...step, ...sound(texts, STEP_FIELDS) };
  return step.question ? { ...told, question: questionIn(step.question, texts['question']) } : told;
}

function questionIn(question: Question, texts: unknown): Question {
  if (!isJsonObject(texts)) return question;
  const told = { ...question, ...sound(texts, QUESTION_FIELDS) };
  const { choices } = texts;
  if (told.kind !== 'choice' || !isJsonObject(choices)) return told;
  const textOf = ({ id, text }: Choice) => textFor(id, choices, choiceText) ?? text;
  return { ...told, choices: told.choices.map((one) => ({ ...one, text: textOf(one) })) };
}

function textFor(key: string, texts: JsonObject, field: z.ZodType): string | null {
  const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
  return isSound(field, text) ? text : null;
}

/** What a file holds for a language: by its tag, or that of one of its regions. */
function textsIn(texts: unknown, language: string): Readonly<Record<string, unknown>> | null {
  if (!isJsonObject(texts)) return null;
  const tag = Object.hasOwn(texts, language)
    ? language
    : Object.keys(texts).find((one) => primary(one) === primary(language));
  const found = tag === undefined ? null : texts[tag];
  return isJsonObject(found) ? found : null;
}

/** Those of the texts that can be shown where the author's stand. */
function sound(
  texts: Readonly<Record<string, unknown>> | null,
  fields: Readonly<Record<string, z.ZodType>>,
): Readonly<Record<string, string>> {
  const told = Object.entries(texts ?? {}).filter(
    ([key, text]) => Object.hasOwn(fields, key) && isSound(fields[key] as z.ZodType, text),
  );
  return Object.fromEntries(told) as Record<string, string>;
}

function isSound(field: z.ZodType, text: unknown): text is string {
  return field.safeParse(text).success;
}
