import { LANGUAGE_PARAMETER } from '../../shared/ipc/channels';
import { isLanguage, languageFor, type Language } from '../../shared/words/language';

/** The language that the address of the page asks for, `?language=de`; null: it says nothing of one. */
export function languageInAddress(query: string): Language | null {
  const wanted = new URLSearchParams(query).get(LANGUAGE_PARAMETER);
  return isLanguage(wanted) ? wanted : null;
}

/** What a page is drawn in first: as it was made, as its address says, or as the browser prefers. */
export function firstLanguage({ language }: { readonly language?: Language }): Language {
  return language ?? languageInAddress(window.location.search) ?? languageFor(window.navigator.languages);
}
