import { locales } from '../words/locales';

/** A date with its time, in the language that is spoken. */
export function momentWords(moment: number, timeStyle: 'short' | 'medium'): string {
  return new Intl.DateTimeFormat(locales(), { dateStyle: 'medium', timeStyle }).format(moment);
}

/** A time of the day, with hours and minutes, in the language that is spoken. */
export function timeWords(moment: number): string {
  return new Intl.DateTimeFormat(locales(), { hour: '2-digit', minute: '2-digit' }).format(moment);
}
