import type { Lesson, LessonAnswer } from '../model/lesson';
import { message, type Message } from '../words/message';
import { isRight } from './questions';
import { stageOf } from './stages';

/** What was given to a question: an answer, or it was revealed without one. */
export type Given = LessonAnswer | 'revealed';

/** What became of one question: right at the first try, right after others, wrong, revealed, or left open. */
export type Became = 'at-once' | 'later' | 'wrong' | 'revealed' | 'open';

export interface AskedStep {
  /** Place in the lesson, from 0. */
  readonly index: number;
  readonly title: string;
  readonly became: Became;
}

/** What somebody gave while a lesson was played, by the ids of its steps. */
export interface Playing {
  readonly answers: Readonly<Record<string, Given>>;
  /** How often a goal was checked before it was reached. */
  readonly misses: Readonly<Record<string, number>>;
}

/** The questions of a lesson, in their order, with what became of each; judged as the window judges them. */
export function askedSteps(lesson: Lesson, { answers, misses }: Playing): readonly AskedStep[] {
  return lesson.steps.flatMap(({ id, title, question }, index): readonly AskedStep[] => {
    if (!question) return [];
    const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
    const isTried = (misses[id] ?? 0) > 0;
    if (given === undefined || given === 'revealed') {
      return [{ index, title, became: given ?? 'open' }];
    }
    const isSo = isRight(question, given, stageOf(lesson, index));
    return [{ index, title, became: isSo ? (isTried ? 'later' : 'at-once') : 'wrong' }];
  });
}

/** "You were right at once in 4 of 6 questions, and revealed 1. It took 12 minutes." */
export function summarySentence(asked: readonly AskedStep[], milliseconds: number): Message {
  const time = message('lesson.itTook', { time: minutesText(milliseconds) });
  if (asked.length === 0) return time;
  const count = (became: Became) => asked.filter((one) => one.became === became).length;
  return message('lesson.summary', {
    right: count('at-once'),
    count: asked.length,
    revealed: count('revealed'),
    time,
  });
}

/** "1 minute"; what is shorter is told as that. */
export function minutesText(milliseconds: number): Message {
  const minutes = Math.round(milliseconds / 60_000);
  return message('lesson.minutes', { minutes: Math.max(minutes, 0) });
}
