import type { Message, MessageId, Values } from './message';
import type { Say } from './say';

/** A `Say` whose language can change while the program runs: one for each window, main process or command line. */
export interface Speaker {
  /** Ask it while something is shown, never while a script loads. Throws before the first `use`. */
  readonly say: Say;
  /** From now on it says everything as this one does. */
  use(say: Say): void;
}

/** A speaker that knows no language yet. */
export function createSpeaker(): Speaker {
  let current: Say | undefined;
  const words = (): Say => {
    if (!current) throw new Error('Nothing can be said before the words are loaded.');
    return current;
  };
  // The overloads of `Say` make sure of the values; here they only pass through.
  const through = (what: Message | MessageId, values?: Values): string =>
    (words() as (what: Message | MessageId, values?: Values) => string)(what, values);
  const say = Object.assign(through, {
    language: 'en' as const,
    word: (word: Parameters<Say['word']>[0]) => words().word(word),
    number: (value: number) => words().number(value),
    percent: (share: number) => words().percent(share),
  });
  Object.defineProperty(say, 'language', { get: () => words().language });
  return {
    say: say as Say,
    use(next) {
      current = next;
    },
  };
}
