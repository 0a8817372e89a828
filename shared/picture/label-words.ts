import { isAttempt } from '../explain/outcome-words';
import { stateMessage } from '../explain/words';
import type { Connection } from '../model/scenario';
import { listOf, message } from '../words/message';
import type { Say } from '../words/say';

/** What a label can say besides names, in the language that is shown. Plain data: another thread has no words. */
export interface LabelWords {
  /** What policies make of a single connection: a switch must not make the picture too narrow. */
  readonly states: readonly string[];
  /** The same of one that was only tried. */
  readonly attempts: readonly string[];
  /** Of several connections, by how many digits their number has. */
  readonly several: readonly { readonly word: string; readonly name: string }[];
}

const STATES = ['allowed', 'blocked'] as const;
/** A line of 100,000 connections or more is measured as one of 99,999. */
const DIGITS = [1, 2, 3, 4, 5];

/** The words of a language that labels are measured with. */
export function labelWords(say: Say): LabelWords {
  return {
    states: STATES.map((state) => say(stateMessage(state))),
    attempts: STATES.map((state) => say('picture.asAttempt', { word: stateMessage(state), count: 1 })),
    several: DIGITS.map((digits) => {
      const count = 10 ** digits - 1;
      const [allowed, blocked] = STATES.map((state) => message('picture.countOfState', { count, state }));
      return {
        word: say.word(listOf([blocked ?? '', allowed ?? ''], 'commas')),
        name: say('picture.connections', { count }),
      };
    }),
  };
}

/** What a line of so many connections may say of their state, each as wide as the other counts; and their number. */
export function saidOfSeveral(
  { several }: LabelWords,
  count: number,
): { readonly word: string; readonly name: string } {
  const digits = Math.min(DIGITS.length, String(count).length);
  return several[digits - 1] ?? { word: '', name: '' };
}

/** What a line of this one connection may say of its state. */
export function saidOfOne(
  { states, attempts }: LabelWords,
  connection: Pick<Connection, 'outcome'>,
): readonly string[] {
  return isAttempt(connection) ? attempts : states;
}
