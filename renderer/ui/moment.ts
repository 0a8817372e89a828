import { say } from '../words/say';

/** A date with its time, as the system writes it, or in the language that the person chose. */
export function momentWords(moment: number, timeStyle: 'short' | 'medium'): string {
  const locale = say.language === 'en' ? undefined : say.language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle }).format(moment);
}
