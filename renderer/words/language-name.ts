import { say } from './say';

/** "German" or "Deutsch" for "de", in the language that is spoken; a tag that names none stays as it is. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([say.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
