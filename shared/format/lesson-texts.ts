import type { z } from 'zod';
import { MAX_NOTE_LENGTH } from '../model/canvas-notes';
import type { Lesson } from '../model/lesson';
import type { Scenario } from '../model/scenario';
import type { ParseProblem } from './errors';
import { must } from './must';
import { choiceText } from './question-schema';
import { anyText, byId, list, name, record } from './schema';
import { checkShape } from './shape';

const said = anyText.min(1, must('format.mustNotBeEmpty'));

/** The texts of a lesson, a step and a question that can be said in other languages too. An empty one says nothing. */
export const LESSON_FIELDS = { title: name, about: said, suggestion: said };
export const STEP_FIELDS = { title: name, narration: said, notes: said };
export const QUESTION_FIELDS = { ask: said, why: said };
export { choiceText };

/** The texts of a scenario that can be said in other languages too. */
export const SCENARIO_FIELDS = { name, description: said };

/** What a language is named by: "de", "pt-BR". */
export const languageTag = anyText.regex(
  /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
  must('format.mustBeLanguageTag'),
);

const optional = <Fields extends Readonly<Record<string, z.ZodType>>>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.optional()]));

const questionTexts = record({ ...optional(QUESTION_FIELDS), choices: byId(choiceText).optional() });

/** As long as a note on the canvas can be. */
export const canvasText = said.max(
  MAX_NOTE_LENGTH,
  must('format.mustHaveCharacters', { max: MAX_NOTE_LENGTH }),
);

export const lessonTextsSchema = byId(
  record({ ...optional(LESSON_FIELDS), canvas: byId(canvasText).optional() }),
);
export const stepTextsSchema = byId(record({ ...optional(STEP_FIELDS), question: questionTexts.optional() }));

export const scenarioTextsSchema = byId(record(optional(SCENARIO_FIELDS)));

const textsOfLesson = record({
  language: languageTag.optional(),
  texts: lessonTextsSchema.optional(),
  steps: list(record({ texts: stepTextsSchema.optional() })),
});

/**
 * Which texts of a lesson in other languages cannot be used, each with its place and the name of its step. They stay in
 * the file; what they would say is said in the author's language.
 */
export function textFaults(lesson: Lesson): readonly ParseProblem[] {
  return checkShape(lesson, textsOfLesson, 'scenario.lesson');
}

/** Which names and descriptions of a scenario in other languages cannot be used. */
export function scenarioTextFaults({ texts }: Scenario): readonly ParseProblem[] {
  return texts === undefined ? [] : checkShape({ texts }, record({ texts: scenarioTextsSchema }), 'scenario');
}

/** Why such texts of a step could not be used; none: they can. */
export function stepTextFaults(texts: object): readonly ParseProblem[] {
  return checkShape({ texts }, record({ texts: stepTextsSchema }), 'step');
}

/** Why such texts of a lesson could not be used; none: they can. */
export function lessonTextFaults(texts: object): readonly ParseProblem[] {
  return checkShape({ texts }, record({ texts: lessonTextsSchema }), 'lesson');
}
