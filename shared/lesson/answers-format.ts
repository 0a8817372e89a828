/** The head of every file with the answers of a participant. */
export const ANSWERS_FORMAT = 'tenant-isolation-answers';
/** In characters: 200 steps with many tries are shorter by far, and the files of a whole audience are read at once. */
export const MAX_ANSWERS_LENGTH = 256 * 1024;

const MARK = `"${ANSWERS_FORMAT}"`;

/** Is this text meant as a file of answers, sound or not? Files are known by what they hold, not by their names. */
export function isAnswersFile(text: string): boolean {
  return text.length <= MAX_ANSWERS_LENGTH && /^[\uFEFF\s]{0,100}\{/.test(text) && text.includes(MARK);
}
