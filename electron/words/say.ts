import type { Language } from '../../shared/words/language';
import { loadWords } from '../../shared/words/load-words';
import { createSpeaker } from '../../shared/words/speaker';

const speaker = createSpeaker();

/** Says a message in the language that is spoken now. Ask while something is shown, never while a script loads. */
export const { say } = speaker;

let wanted: Language | null = null;

/** Speaks this language from now on. What is on screen is drawn again by whoever calls. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  const words = await loadWords(language);
  // Of two that are asked for in a hurry the last one counts, whichever is read first.
  if (wanted === language) speaker.use(words);
}
