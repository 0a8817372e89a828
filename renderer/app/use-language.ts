import { useEffect } from 'react';
import type { SpokenLanguage } from '../../shared/ipc/contract';
import type { Language } from '../../shared/words/language';
import { say, speak } from '../words/say';
import type { Desk } from '../workbench/workbench';

/** Speaks a language on this page, and tells the browser and screen readers which. */
export async function speakHere(language: Language): Promise<void> {
  await speak(language);
  document.documentElement.lang = say.language;
}

/** Follows what is chosen, here or in another window. What is drawn follows the language of the desk. */
export function useLanguage(desk: Desk): void {
  useEffect(() => {
    const follow = ({ language }: SpokenLanguage): void =>
      void speakHere(language).then(() => desk.state.setState({ language: say.language }));
    const stop = desk.bridge.onLanguage(follow);
    // It may have changed while the page came up.
    void desk.bridge
      .language()
      .then((spoken) => (spoken.language === say.language ? undefined : follow(spoken)));
    return stop;
  }, [desk]);
}
