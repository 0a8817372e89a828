import { loadWords } from '../../shared/words/load-words';
import { createSpeaker } from '../../shared/words/speaker';

/** The words of this process: main or command line. */
export const { say, speak } = createSpeaker(loadWords);
