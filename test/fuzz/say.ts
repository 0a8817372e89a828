import en from '../../shared/words/en';
import { createSay } from '../../shared/words/say';

/** The English words of a message. */
export const say = createSay('en', en);
