import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstLanguage, languageInAddress } from '../../../renderer/bridge/language';

afterEach(() => {
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '/');
});

describe('the language that a page begins in', () => {
  it('is read off its address', () => {
    expect(languageInAddress('?language=de')).toBe('de');
    expect(languageInAddress('?presenter&language=de')).toBe('de');
    expect(languageInAddress('?language=xx')).toBeNull();
    expect(languageInAddress('')).toBeNull();
  });

  it('is that of the page, then of the address, then of the browser', () => {
    vi.spyOn(window.navigator, 'languages', 'get').mockReturnValue(['de-CH', 'en']);
    expect(firstLanguage({})).toBe('de');
    window.history.replaceState(null, '', '/?language=en');
    expect(firstLanguage({})).toBe('en');
    expect(firstLanguage({ language: 'de' })).toBe('de');
  });
});
