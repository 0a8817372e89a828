import { loadWords } from '../../shared/words/load-words';
import { createSpeaker } from '../../shared/words/speaker';

/** The words of this page. */
export const { say, speak } = createSpeaker(loadWords);
