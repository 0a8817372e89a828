// @vitest-environment jsdom
import { english } from '../../../support/english';
import { describe, expect, it } from 'vitest';
import {
  fillParticipantPage,
  PARTICIPANT_SLOT,
  PARTICIPANT_SLOT_ID,
  readParticipantSlot,
} from '../../../../shared/exchange/export/participant-page';

const PAGE = `<!doctype html><html lang="en"><title>Program</title>${PARTICIPANT_SLOT}<script type="module">"<b>"</script>`;
const HOSTILE = {
  name: 'a</script>.tisim',
  text: '</script><script>alert(1)</script><!-- $& $1 \u2028',
  language: 'en',
} as const;

function parsed(page: string): Document {
  return new DOMParser().parseFromString(page, 'text/html');
}

function carried(page: string): unknown {
  return readParticipantSlot(parsed(page).getElementById(PARTICIPANT_SLOT_ID)?.textContent ?? '');
}

describe('the interactive page for participants', () => {
  it('carries the scenario as it would be saved, whatever its texts are', () => {
    const filled = fillParticipantPage(PAGE, 'x', HOSTILE);
    expect(filled.ok && carried(filled.value)).toEqual(HOSTILE);
  });

  it('holds no script but the one it was built with', () => {
    const filled = fillParticipantPage(PAGE, '</title><script>alert(2)</script>$&', HOSTILE);
    const document = parsed(filled.ok ? filled.value : '');
    expect(document.title).toBe('</title><script>alert(2)</script>$&');
    expect([...document.scripts].map((script) => script.type)).toEqual(['application/json', 'module']);
  });

  it('can be filled again from a page that is filled already', () => {
    const other = { name: 'b', text: '{}', language: 'en' } as const;
    const first = fillParticipantPage(PAGE, 'x', HOSTILE);
    const second = fillParticipantPage(first.ok ? first.value : '', 'y', other);
    expect(second.ok && carried(second.value)).toEqual(other);
  });

  it('is in the language that it was made in; one of an earlier version is English', () => {
    const filled = fillParticipantPage(PAGE, 'x', { name: 'a', text: '{}', language: 'de' });
    expect(filled.ok && carried(filled.value)).toMatchObject({ language: 'de' });
    expect(parsed(filled.ok ? filled.value : '').documentElement.lang).toBe('de');
    expect(readParticipantSlot('{"name":"a","text":"{}"}')).toMatchObject({ language: 'en' });
    expect(readParticipantSlot('{"name":"a","text":"{}","language":"xx"}')).toMatchObject({ language: 'en' });
  });

  it('is refused with a sentence where the program was built without it', () => {
    expect(english(fillParticipantPage('', 'x', HOSTILE))).toEqual({
      ok: false,
      error: expect.stringContaining('no page for participants'),
    });
  });

  it('carries nothing until it is filled, or when what it holds is no scenario', () => {
    expect(carried(PAGE)).toBeNull();
    expect(readParticipantSlot('{"name":1,"text":"x"}')).toBeNull();
    expect(readParticipantSlot('{"name":"x"}')).toBeNull();
  });
});
