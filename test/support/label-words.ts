import { labelWords } from '../../shared/picture/label-words';
import { say } from './say';

/** The English words of labels, for tests that place tenants. */
export const WORDS = labelWords(say);
