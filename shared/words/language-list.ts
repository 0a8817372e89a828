/** The folders of messages beside this file, English first. Written by electron/tooling/languages.ts, never by hand. */
export const LANGUAGES = ['en', 'de'] as const;
