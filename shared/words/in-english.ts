import en from './en';
import { createSay } from './say';

/** English, for writers of documents that are not yet told the language. */
export const inEnglish = createSay('en', en);
