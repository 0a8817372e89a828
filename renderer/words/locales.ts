import { say } from './say';

/** For times and dates: the language that is spoken, in the region of the system where that speaks it too. */
export function locales(): string[] {
  const { language } = say;
  const ofSystem = window.navigator.languages.filter((tag) => tag.split('-')[0] === language.split('-')[0]);
  return [...ofSystem, language];
}
