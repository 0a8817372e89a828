/** A person reads about 25 characters a second beside a picture that changes. */
const MS_PER_CHARACTER = 45;
const SHORTEST = 2200;
const LONGEST = 12_000;

/** How long a picture stands whose words are these: until they have been read. */
export function readingMs(words: string): number {
  return Math.min(LONGEST, Math.max(SHORTEST, words.length * MS_PER_CHARACTER));
}
