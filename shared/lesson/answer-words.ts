import { shownText } from '../base/shown-text';
import { message, type Message, type Word } from '../words/message';
import type { AnswerState, PersonResult, QuestionResult } from './class-results';

/** What became of a question, as the table and the picture say it. */
export const ANSWER_WORDS: Readonly<Record<AnswerState, Message>> = {
  right: message('lesson.rightAtOnce'),
  later: message('lesson.rightLater'),
  wrong: message('lesson.wrong'),
  revealed: message('lesson.revealed'),
  none: message('lesson.notAnswered'),
};

/** In the order of the bars: what was found comes first. */
export const ANSWER_STATES: readonly AnswerState[] = ['right', 'later', 'wrong', 'revealed', 'none'];

/** A person's name, or a number for whoever gave none or shall not be shown. */
export function personName({ name }: Pick<PersonResult, 'name'>, at: number, isNamed: boolean): Word {
  return isNamed && name !== '' ? shownText(name) : message('lesson.participant', { number: String(at + 1) });
}

/** "7 of 12 right at once" */
export function rightCountText({ counts }: QuestionResult): Message {
  const all = ANSWER_STATES.reduce((sum, state) => sum + counts[state], 0);
  return message('lesson.rightCount', { right: counts.right, all });
}

/** "Most said instead: Allowed (4)"; empty when nobody said anything wrong. */
export function mistakeText({ mistakes: [most] }: QuestionResult): Word {
  return most ? message('lesson.mostSaid', { said: most.text, count: most.count }) : '';
}

/** How many people answered how many questions, in words. */
export function classSizeText(people: number, questions: number): Message {
  return message('lesson.classSize', { people, questions });
}
