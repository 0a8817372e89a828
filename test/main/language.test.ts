import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgramLanguage } from '../../electron/main/language';
import type { SettingsData } from '../../electron/main/settings';
import { say, speak } from '../../electron/words/say';
import { FIRST_START } from '../../shared/ipc/start';
import { aWindow } from './support/fakes';

const { app } = vi.hoisted(() => ({ app: { getPreferredSystemLanguages: vi.fn<() => string[]>() } }));
vi.mock('electron', () => ({ app }));

function program(data: Partial<SettingsData> = {}) {
  let kept: SettingsData = { theme: 'system', language: 'system', window: null, start: FIRST_START, ...data };
  const settings = {
    get: () => kept,
    change: (part: Partial<SettingsData>) => void (kept = { ...kept, ...part }),
  };
  const windows = [aWindow(), aWindow()];
  const onChange = vi.fn();
  const language = createProgramLanguage({
    settings,
    windows: { all: () => windows.map(({ window }) => window) },
    onChange,
  });
  return { language, settings, windows, onChange };
}

beforeEach(() => void app.getPreferredSystemLanguages.mockReturnValue(['tlh', 'de-AT', 'en']));
afterEach(() => speak('en'));

describe('the language of the program', () => {
  it('is the first of the system that it speaks', async () => {
    const { language } = program();
    await language.begin();
    expect(language.now()).toEqual({ language: 'de', choice: 'system' });
    expect(say('main.language')).toBe('Sprache');
  });

  it('is the one that was chosen, whatever the system says', async () => {
    const { language } = program({ language: 'en' });
    await language.begin();
    expect(language.now()).toEqual({ language: 'en', choice: 'en' });
    expect(language.ofSystem()).toBe('de');
    expect(say('main.language')).toBe('Language');
  });

  it('changes at once for every window and its presenter, and is kept', async () => {
    const { language, settings, windows, onChange } = program({ language: 'en' });
    await language.begin();
    onChange.mockImplementation(() => expect(say('main.language')).toBe('Sprache'));
    await language.choose('system');
    expect(settings.get().language).toBe('system');
    expect(onChange).toHaveBeenCalledOnce();
    const told = { language: 'de', choice: 'system' };
    for (const { contents, presenter } of windows) {
      expect(contents.send).toHaveBeenCalledExactlyOnceWith('event:language', told);
      expect(presenter.hear).toHaveBeenCalledExactlyOnceWith(told);
    }
  });
});
