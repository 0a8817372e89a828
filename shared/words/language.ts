/** The languages that have a folder of messages here, by their tags (BCP 47). A test holds the folders against it. */
export const LANGUAGES = ['en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What a person chooses: a language, or that of the system. */
export type LanguageChoice = Language | 'system';

/** All that can be chosen. */
export const LANGUAGE_CHOICES: readonly LanguageChoice[] = ['system', ...LANGUAGES];

/** The name of a language in itself: English, Deutsch. */
export function languageName(language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** True for what is one of the choices, however it came here. */
export function isLanguageChoice(value: unknown): value is LanguageChoice {
  return value === 'system' || isLanguage(value);
}

/** True for the tag of a language that has messages. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The first of the wanted languages that has messages, whatever the region ("de-AT" is German); English where none has. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split(/[-_.@]/u)[0];
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}

/** The language a choice comes to: itself, or what suits the tags of the system. */
export function chosenLanguage(choice: LanguageChoice, system: readonly string[]): Language {
  return choice === 'system' ? languageFor(system) : choice;
}
