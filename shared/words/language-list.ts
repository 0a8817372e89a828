/** The folders of messages beside this file, English first. Written by electron/tooling/languages.ts, never by hand. */
export const LANGUAGES = ['en', 'de'] as const;

/** What each calls itself, as it stands in a menu. Asking Intl for it takes longer than a whole menu. */
export const LANGUAGE_NAMES = { en: 'English', de: 'Deutsch' } as const;
