import { shownText } from '../../base/shown-text';
import { isMessage, type Message, type Word } from '../../words/message';

/** A sentence in which everything that was quoted from a file is shown as it is: it may hide signs. */
export function shownMessage({ id, values }: Message): Message {
  if (values === undefined) return { id };
  const shown = Object.entries(values).map(
    ([name, value]) =>
      [name, typeof value === 'object' || typeof value === 'string' ? shownWord(value) : value] as const,
  );
  return { id, values: Object.fromEntries(shown) };
}

/** The same of whatever can stand in a sentence. */
export function shownWord(word: Word): Word {
  if (typeof word === 'string') return shownText(word);
  if (isMessage(word)) return shownMessage(word);
  return 'day' in word ? word : { ...word, items: word.items.map(shownWord) };
}
