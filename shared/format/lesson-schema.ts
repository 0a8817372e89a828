import { z } from 'zod';
import type { LessonPanel } from '../model/lesson';
import { isStepMinutes, MAX_LESSON_STEPS, MAX_STEP_MINUTES } from '../model/lesson';
import { anyOf, must } from './must';
import { notesSchema, titleSchema } from './notes-schema';
import { questionSchema } from './question-schema';
import {
  anyText,
  baselineSchema,
  byId,
  connectionSchema,
  decision,
  flowSchema,
  id,
  intentSchema,
  list,
  name,
  oneOf,
  positionSchema,
  record,
  tenantSchema,
} from './schema';

/** The shape of a lesson and of a stage. What they refer to is checked elsewhere, as for scenarios. */
export const stageSchema = record({
  tenants: list(tenantSchema),
  connections: list(connectionSchema),
  flows: list(flowSchema).optional(),
  intents: list(intentSchema).optional(),
  baseline: baselineSchema.optional(),
  positions: byId(positionSchema),
  title: titleSchema.optional(),
  notes: notesSchema.optional(),
});

const PANELS = [
  'outline',
  'inspector',
  'connections',
  'changes',
  'intents',
  'checks',
  'plan',
  'matrix',
  'runs',
] as const satisfies readonly LessonPanel[];

const pointAt = <const K extends string>(kind: K) => record({ kind: z.literal(kind), id: anyText });

const lookAtSchema = z.discriminatedUnion(
  'kind',
  [
    pointAt('tenant'),
    pointAt('connection'),
    pointAt('flow'),
    record({ kind: z.literal('panel'), panel: oneOf(...PANELS) }),
  ],
  {
    error: ({ code }) =>
      code === 'invalid_union'
        ? must('format.mustBeOneOf', { values: anyOf(['tenant', 'connection', 'flow', 'panel']) })
        : must('format.mustBeObject'),
  },
);

const MINUTES = must('format.mustBeMinutes', { max: MAX_STEP_MINUTES });

export const lessonStepSchema = record({
  id,
  title: name,
  narration: anyText.optional(),
  notes: anyText.optional(),
  minutes: z.number(MINUTES).refine(isStepMinutes, MINUTES).optional(),
  stage: stageSchema.optional(),
  lookAt: list(lookAtSchema).optional(),
  expect: byId(decision).optional(),
  question: questionSchema.optional(),
  // Another language never keeps a lesson from being played: see `textFaults`.
  texts: z.unknown().optional(),
});

export const lessonSchema = record({
  title: name,
  about: anyText.optional(),
  suggestion: anyText.optional(),
  language: z.unknown().optional(),
  texts: z.unknown().optional(),
  steps: list(lessonStepSchema)
    .refine((steps) => !Array.isArray(steps) || steps.length > 0, must('format.mustNotBeEmpty'))
    .refine(
      (steps) => !Array.isArray(steps) || steps.length <= MAX_LESSON_STEPS,
      must('format.mustHaveSteps', { max: MAX_LESSON_STEPS }),
    )
    .meta({ minItems: 1, maxItems: MAX_LESSON_STEPS }),
});
