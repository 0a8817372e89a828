import { afterEach, describe, expect, it, vi } from 'vitest';
import { momentWords, timeWords } from '../../../renderer/ui/moment';
import { speak } from '../../../renderer/words/say';

const MOMENT = Date.parse('2026-11-05T14:07:00');

afterEach(async () => {
  vi.restoreAllMocks();
  await speak('en');
});

function ofSystem(...languages: readonly string[]): void {
  vi.spyOn(window.navigator, 'languages', 'get').mockReturnValue([...languages]);
}

describe('a date with its time', () => {
  it('is in the language that is spoken, whatever the system speaks', async () => {
    ofSystem('de-AT');
    expect(momentWords(MOMENT, 'short')).toContain('Nov 5, 2026');
    await speak('de');
    expect(momentWords(MOMENT, 'short')).toBe('05.11.2026, 14:07');
  });

  it('is written as in the region of the system that speaks the language too', async () => {
    ofSystem('fr-FR', 'en-GB');
    expect([momentWords(MOMENT, 'short'), timeWords(MOMENT)]).toEqual(['5 Nov 2026, 14:07', '14:07']);
    ofSystem('en-US');
    expect(timeWords(MOMENT)).toMatch(/^02:07\sPM$/);
  });
});
