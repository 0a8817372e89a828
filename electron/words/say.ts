import type { Language } from '../../shared/words/language';
import { loadWords } from '../../shared/words/load-words';
import { createSpeaker } from '../../shared/words/speaker';

const speaker = createSpeaker();

/** Says a message in the language that is spoken now. Ask while something is shown, never while a script loads. */
export const { say } = speaker;

/** Speaks this language from now on. What is on screen is drawn again by whoever calls. */
export async function speak(language: Language): Promise<void> {
  speaker.use(await loadWords(language));
}
