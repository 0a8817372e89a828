import type { Language } from '../../shared/words/language';
import { loadWords } from '../../shared/words/load-words';
import type { Say } from '../../shared/words/say';
import { createSpeaker } from '../../shared/words/speaker';

/** The words of this page. */
export const { say, speak } = createSpeaker(fetchWords);

function fetchWords(language: Language): Promise<Say> {
  const words = loadWords(language);
  // Intl takes 12 ms to begin with, and the first picture has numbers: it begins while the words are on their way.
  (0).toLocaleString(language);
  return words;
}
