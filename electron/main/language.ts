import { app } from 'electron';
import type { SpokenLanguage } from '../../shared/ipc/contract';
import { chosenLanguage, languageFor, type Language, type LanguageChoice } from '../../shared/words/language';
import { speak } from '../words/say';
import { sendEvent } from './send-event';
import type { Settings } from './settings';
import type { WindowRegistry } from './windows/window-registry';

/** The language of the program, for all its windows at once. */
export interface ProgramLanguage {
  /** The one that is spoken, and why. */
  now(): SpokenLanguage;
  /** What the choice "system" comes to. */
  ofSystem(): Language;
  /** Reads the words; nothing can be said before. */
  begin(): Promise<void>;
  /** From now on this one, in every window, and at the next start. */
  choose(choice: LanguageChoice): Promise<void>;
}

export interface ProgramLanguageOptions {
  readonly settings: Settings;
  readonly windows: Pick<WindowRegistry, 'all'>;
  /** Menus and titles are main's own. */
  readonly onChange: () => void;
}

/** The language that the settings and the system say. */
export function createProgramLanguage(options: ProgramLanguageOptions): ProgramLanguage {
  const { settings, windows, onChange } = options;
  const ofSystem = (): Language => languageFor(app.getPreferredSystemLanguages());
  const now = (): SpokenLanguage => {
    const choice = settings.get().language;
    return { language: chosenLanguage(choice, [ofSystem()]), choice };
  };
  return {
    now,
    ofSystem,
    begin: () => speak(now().language),
    async choose(choice) {
      settings.change({ language: choice });
      await speak(now().language);
      onChange();
      for (const window of windows.all()) {
        sendEvent(window, 'event:language', now());
        window.presenter.hear(now());
      }
    },
  };
}
