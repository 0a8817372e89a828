import { plural } from '../base/plural';
import { shownText } from '../base/shown-text';
import type { AnswerState, PersonResult, QuestionResult } from './class-results';

/** What became of a question, as the table and the picture say it. */
export const ANSWER_WORDS: Readonly<Record<AnswerState, string>> = {
  right: 'Right at once',
  later: 'Right later',
  wrong: 'Wrong',
  revealed: 'Revealed',
  none: 'Not answered',
};

/** In the order of the bars: what was found comes first. */
export const ANSWER_STATES: readonly AnswerState[] = ['right', 'later', 'wrong', 'revealed', 'none'];

/** A person's name, or a number for whoever gave none or shall not be shown. */
export function personName({ name }: Pick<PersonResult, 'name'>, at: number, isNamed: boolean): string {
  return isNamed && name !== '' ? shownText(name) : `Participant ${at + 1}`;
}

/** "7 of 12 right at once" */
export function rightCountText({ counts }: QuestionResult): string {
  const all = ANSWER_STATES.reduce((sum, state) => sum + counts[state], 0);
  return `${counts.right} of ${all} right at once`;
}

/** "Most said instead: Allowed (4)"; empty when nobody said anything wrong. */
export function mistakeText({ mistakes: [most] }: QuestionResult): string {
  return most ? `Most said instead: ${most.text} (${most.count})` : '';
}

/** How many people answered how many questions, in words. */
export function classSizeText(people: number, questions: number): string {
  return `${plural(people, 'participant')}, ${plural(questions, 'question')}`;
}
