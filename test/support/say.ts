import en from '../../shared/words/en';
import { createSay } from '../../shared/words/say';

/** The English words of a message, for tests that do not run in Vitest. */
export const say = createSay('en', en);
