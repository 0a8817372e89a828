import type { Result } from '../base/result';
import { err, ok } from '../base/result';
import { isJsonObject } from '../format/envelope';
import { readStrictJson } from '../format/strict-json';
import { checkShape } from '../format/shape';
import type { LessonAnswer } from '../model/lesson';
import { MAX_LESSON_STEPS } from '../model/lesson';
import { message, type Message } from '../words/message';
import { ANSWERS_FORMAT, MAX_ANSWERS_LENGTH } from './answers-format';
import { answersSchema, MAX_TRIES } from './answers-schema';

const ANSWERS_VERSION = 1;

/** What somebody said, or that the answer was revealed without one. */
export type Try = LessonAnswer | 'revealed';

/** What became of the question of one step. */
export interface StepAnswers {
  /** Id of the step in the lesson. */
  readonly step: string;
  /** In the order they were given; the first is what somebody predicted. Empty: a goal was tried, and not reached. */
  readonly tries: readonly Try[];
  /** How often "set it so that" was checked before it was so; absent: never. */
  readonly misses?: number;
}

/** As many as a file holds: the first ones. */
export function fewTries(tries: readonly Try[]): readonly Try[] {
  return tries.slice(0, MAX_TRIES);
}

/** The answers of one participant. Right and wrong are not in it: the lesson of the trainer says so. */
export interface ClassAnswers {
  readonly lesson: {
    readonly title: string;
    /** Stands for its questions and stages, see `lessonKey`. */
    readonly key: string;
  };
  /** What the participant wants to be called; absent: nothing. */
  readonly name?: string;
  readonly answers: readonly StepAnswers[];
}

/** Closed: every consumer switches over it exhaustively. */
export type AnswersErrorCode =
  'too-large' | 'not-json' | 'not-answers' | 'too-new' | 'invalid-shape' | 'duplicate-step' | 'damaged-code';

export interface AnswersProblem {
  readonly code: AnswersErrorCode;
  /** What is wrong, in a sentence a person can act on. */
  readonly message: Message;
}

/** Reads the answers of a participant: all of them, or the first thing that is wrong. Unknown keys are passed over. */
export function readAnswers(text: string): Result<ClassAnswers, AnswersProblem> {
  if (text.length > MAX_ANSWERS_LENGTH) {
    return problem('too-large', message('lesson.answersTooLarge'));
  }
  const json = readStrictJson(text);
  if (!json.ok) return problem('not-json', json.error.message);
  const [flaw] = json.value.flaws;
  if (flaw) return problem('invalid-shape', flaw.message);
  return readValue(json.value.value);
}

function readValue(value: unknown): Result<ClassAnswers, AnswersProblem> {
  if (!isJsonObject(value) || value['format'] !== ANSWERS_FORMAT) {
    return problem('not-answers', message('lesson.notAnswers'));
  }
  const version = value['version'];
  if (typeof version === 'number' && version > ANSWERS_VERSION) {
    return problem('too-new', message('lesson.answersTooNew', { version: String(version) }));
  }
  const [shape] = checkShape(value, answersSchema, 'file');
  if (shape) return problem('invalid-shape', shape.message);
  const answers = value as unknown as ClassAnswers;
  const steps = answers.answers.map(({ step }) => step);
  const twice = steps.find((step, at) => steps.indexOf(step) !== at);
  if (twice !== undefined) {
    return problem('duplicate-step', message('lesson.stepAnsweredTwice', { step: twice }));
  }
  return ok(answers);
}

/** An error with its sentence. */
export function problem(code: AnswersErrorCode, told: Message): Result<never, AnswersProblem> {
  return err({ code, message: told });
}

/** The file, in a fixed order of keys; the same answers give the same bytes. */
export function writeAnswers(answers: ClassAnswers): string {
  return `${JSON.stringify(inOrder(answers), null, 2)}\n`;
}

/** With nothing but what is known, as short as JSON can be: for a code. */
export function writeShortly(answers: ClassAnswers): string {
  return JSON.stringify(inOrder(answers));
}

function inOrder({ lesson, name, answers }: ClassAnswers): unknown {
  return {
    format: ANSWERS_FORMAT,
    version: ANSWERS_VERSION,
    lesson: { title: lesson.title, key: lesson.key },
    ...(name === undefined || name === '' ? {} : { name }),
    answers: answers.slice(0, MAX_LESSON_STEPS).map(({ step, tries, misses = 0 }) => ({
      step,
      tries: fewTries(tries),
      ...(misses > 0 ? { misses } : {}),
    })),
  };
}
