import { z } from 'zod';
import { MAX_CHOICE_LENGTH, MAX_CHOICES, MAX_GOALS, MAX_POINT_TARGETS } from '../model/lesson';
import { isJsonObject } from './envelope';
import { anyOf, must } from './must';
import { anyText, byId, decision, id, list, oneOf, record } from './schema';

/** The shape of what a step asks: one for each kind. What it refers to is checked elsewhere. */
const asked = { ask: anyText.min(1, must('format.mustNotBeEmpty')), why: anyText.optional() };

const sized = (item: z.ZodType, min: number, max: number, what: 'choices' | 'targets') =>
  list(item).refine(
    // What is no list has its own complaint.
    (value) => !Array.isArray(value) || (value.length >= min && value.length <= max),
    must('format.mustHaveFromTo', { min, max, what }),
  );

const verdictQuestion = record({ kind: z.literal('verdict').optional(), ...asked, connection: anyText });

interface YesNoParts {
  readonly right?: unknown;
  readonly connection?: unknown;
  readonly yesMeans?: unknown;
}

/** What is right is stated, or follows from a verdict: the one or the other. */
function hasOneTruth({ right, connection, yesMeans }: YesNoParts): boolean {
  const isStated = right !== undefined;
  const isWorkedOut = connection !== undefined && yesMeans !== undefined;
  return isStated ? yesMeans === undefined : isWorkedOut;
}

const yesNoQuestion = record({
  kind: z.literal('yes-no'),
  ...asked,
  connection: anyText.optional(),
  yesMeans: oneOf('allowed', 'blocked', 'not-evaluated').optional(),
  right: oneOf('yes', 'no').optional(),
}).refine(hasOneTruth, must('format.mustHaveOneTruth'));

/** What can be chosen, in whatever language. */
export const choiceText = anyText
  .min(1, must('format.mustNotBeEmpty'))
  .max(MAX_CHOICE_LENGTH, must('format.mustHaveCharacters', { max: MAX_CHOICE_LENGTH }));

const choice = record({ id, text: choiceText });

const choiceQuestion = record({
  kind: z.literal('choice'),
  ...asked,
  choices: sized(choice, 2, MAX_CHOICES, 'choices'),
  right: anyText,
});

const pointTarget = z.discriminatedUnion(
  'kind',
  [
    record({ kind: z.literal('tenant'), id: anyText }),
    record({ kind: z.literal('connection'), id: anyText }),
    record({ kind: z.literal('gate'), connection: anyText, gate: oneOf('outbound', 'inbound') }),
  ],
  {
    error: ({ code }) =>
      code === 'invalid_union'
        ? must('format.mustBeOneOf', { values: anyOf(['tenant', 'connection', 'gate']) })
        : must('format.mustBeObject'),
  },
);

const pointQuestion = record({
  kind: z.literal('point'),
  ...asked,
  targets: sized(pointTarget, 1, MAX_POINT_TARGETS, 'targets'),
});

const setQuestion = record({
  kind: z.literal('set'),
  ...asked,
  goal: byId(decision).refine(
    (value) => !isJsonObject(value) || isCounted(Object.keys(value).length),
    must('format.mustNameGoals', { max: MAX_GOALS }),
  ),
});

function isCounted(length: number): boolean {
  return length >= 1 && length <= MAX_GOALS;
}

export const questionSchema = z.discriminatedUnion(
  'kind',
  [verdictQuestion, yesNoQuestion, choiceQuestion, pointQuestion, setQuestion],
  {
    error: ({ code }) =>
      code === 'invalid_union'
        ? must('format.mustBeOneOf', { values: anyOf(['verdict', 'yes-no', 'choice', 'point', 'set']) })
        : must('format.mustBeObject'),
  },
);
