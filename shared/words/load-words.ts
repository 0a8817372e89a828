import type { Language } from './language';
import { createSay, type Catalogue, type Say } from './say';

/** Fetches the messages of a language; each is a script of its own, and the others are never read. */
export async function loadWords(language: Language): Promise<Say> {
  const words = (await import(`./${language}/index.ts`)) as { readonly default: Catalogue };
  return createSay(language, words.default);
}
