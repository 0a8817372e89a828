import type { Language } from './language';
import type { Message, MessageId, Values } from './message';
import type { Say } from './say';

/** A `Say` whose language can change while the program runs: one for each window, main process or command line. */
export interface Speaker {
  /** Says it in the language that is spoken now. Ask while something is shown, never while a script loads. */
  readonly say: Say;
  /** Speaks this language from now on. What is on screen is drawn again by whoever calls. */
  readonly speak: (language: Language) => Promise<void>;
}

/** A speaker that knows no language until it is told to speak one; `load` reads the words of it. */
export function createSpeaker(load: (language: Language) => Promise<Say>): Speaker {
  let current: Say | undefined;
  let wanted: Language | undefined;
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
  // Before the first words are there, the language that they will be of.
  Object.defineProperty(say, 'language', { get: () => current?.language ?? wanted ?? words().language });
  return {
    say: say as Say,
    async speak(language) {
      wanted = language;
      const next = await load(language);
      // Of two that are asked for in a hurry the last one counts, whichever is read first.
      if (wanted === language) current = next;
    },
  };
}
