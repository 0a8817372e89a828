import { z } from 'zod';
import { anyText, byId, id, isolationSchema, list, name, oneOf, record } from '../format/schema';
import { must } from '../format/must';
import { MAX_LESSON_STEPS } from '../model/lesson';

/** As many policies as a stage of a lesson can be expected to hold; a file with more is none of this program. */
const MAX_POLICIES = 200;
/** The first ones are kept: whoever tries oftener guesses. */
export const MAX_TRIES = 20;
const MAX_MISSES = 10_000;
/** What fits into a row of the table. */
export const MAX_PARTICIPANT_LENGTH = 80;

const MISSES = must('lesson.mustBeMisses', { max: MAX_MISSES });
const few = (item: z.ZodType, most: number) =>
  list(item).refine(
    (all) => !Array.isArray(all) || all.length <= most,
    must('lesson.mustHaveEntries', { max: most }),
  );

const targetSchema = z.discriminatedUnion(
  'kind',
  [
    record({ kind: z.literal('tenant'), id }),
    record({ kind: z.literal('connection'), id }),
    record({ kind: z.literal('gate'), connection: id, gate: oneOf('outbound', 'inbound') }),
  ],
  { error: () => must('lesson.mustBeTarget') },
);

const policiesSchema = byId(isolationSchema).refine(
  (all) => typeof all !== 'object' || all === null || Object.keys(all).length <= MAX_POLICIES,
  must('lesson.mustHaveEntries', { max: MAX_POLICIES }),
);

const answerSchema = z.discriminatedUnion(
  'kind',
  [
    record({ kind: z.literal('verdict'), state: oneOf('allowed', 'blocked', 'not-evaluated') }),
    record({ kind: z.literal('yes-no'), said: oneOf('yes', 'no') }),
    record({ kind: z.literal('choice'), choice: id }),
    record({ kind: z.literal('point'), at: targetSchema }),
    record({ kind: z.literal('set'), policies: policiesSchema }),
  ],
  { error: () => must('lesson.mustBeTry') },
);

const stepSchema = record({
  step: id,
  tries: few(z.union([z.literal('revealed'), answerSchema], must('lesson.mustBeTry')), MAX_TRIES),
  misses: z
    .number(MISSES)
    .refine((count) => Number.isInteger(count) && count >= 0 && count <= MAX_MISSES, MISSES)
    .optional(),
});

/** The shape of a file of answers, version 1. Unknown keys are passed over. */
export const answersSchema = record({
  format: anyText,
  version: z.literal(1, must('lesson.mustBeVersion')),
  lesson: record({ title: name, key: anyText.max(64, must('format.mustHaveCharacters', { max: 64 })) }),
  name: anyText
    .min(1, must('format.mustNotBeEmpty'))
    .max(MAX_PARTICIPANT_LENGTH, must('format.mustHaveCharacters', { max: MAX_PARTICIPANT_LENGTH }))
    .optional(),
  answers: few(stepSchema, MAX_LESSON_STEPS),
});
