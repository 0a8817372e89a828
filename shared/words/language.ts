import { LANGUAGE_NAMES, LANGUAGES } from './language-list';

/** A language that has a folder of messages here, by its tag (BCP 47). */
export type Language = (typeof LANGUAGES)[number];

/** What a person chooses: a language, or that of the system. */
export type LanguageChoice = Language | 'system';

/** All that can be chosen. */
export const LANGUAGE_CHOICES: readonly LanguageChoice[] = ['system', ...LANGUAGES];

/** The name of a language in itself, as it stands in a menu: English, Deutsch, Français. */
export function languageName(language: Language): string {
  return LANGUAGE_NAMES[language];
}

/** True for what is one of the choices, however it came here. */
export function isLanguageChoice(value: unknown): value is LanguageChoice {
  return value === 'system' || isLanguage(value);
}

/** True for the tag of a language that has messages. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The first of the wanted languages that has messages, or has them for any region ("de-AT" is German); English where none has. */
export function languageFor(wanted: readonly string[], known: readonly Language[] = LANGUAGES): Language {
  const tags = wanted.flatMap(shorterAndShorter);
  const found = tags.map((tag) => known.find((language) => language.toLowerCase() === tag));
  return found.find((language) => language !== undefined) ?? 'en';
}

/** "pt_BR.UTF-8" as "pt-br", "pt". */
function shorterAndShorter(tag: string): readonly string[] {
  const parts = tag
    .toLowerCase()
    .replace(/[.@].*/u, '')
    .split(/[-_]/u);
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
}

/** The language a choice comes to: itself, or what suits the tags of the system. */
export function chosenLanguage(choice: LanguageChoice, system: readonly string[]): Language {
  return choice === 'system' ? languageFor(system) : choice;
}
