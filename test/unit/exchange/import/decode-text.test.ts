import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../support/importing';

const TEXT = '{"name":"Zoë – 東京 🚀"}\r\n';
const utf8 = new TextEncoder().encode(TEXT);
const bytes = (...values: readonly number[]) => Uint8Array.from(values);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, n) => text.charCodeAt(n))];
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

describe('decodeText', () => {
  it('reads UTF-8 without and with a byte order mark', () => {
    expect(decodeText(utf8)).toEqual({ ok: true, value: TEXT });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...utf8))).toEqual({ ok: true, value: TEXT });
  });

  it('reads UTF-16 in both byte orders, as PowerShell writes it', () => {
    expect(decodeText(utf16(TEXT, true))).toEqual({ ok: true, value: TEXT });
    expect(decodeText(utf16(TEXT, false))).toEqual({ ok: true, value: TEXT });
  });

  it('reads long texts and none', () => {
    const long = TEXT.repeat(2000);
    expect(decodeText(new TextEncoder().encode(long))).toEqual({ ok: true, value: long });
    expect(decodeText(bytes())).toEqual({ ok: true, value: '' });
  });

  it('refuses what is not text', () => {
    for (const wrong of [
      bytes(0x41, 0x00),
      bytes(0x80),
      bytes(0xc0, 0xaf),
      bytes(0xe2, 0x82),
      bytes(0xe2, 0x28, 0xa1),
      bytes(0xed, 0xa0, 0x80),
      bytes(0xf5, 0x80, 0x80, 0x80),
      bytes(0xf4, 0x90, 0x80, 0x80),
      bytes(0xff, 0xfe, 0x41),
    ]) {
      expect(decodeText(wrong).ok, String(wrong)).toBe(false);
    }
  });
});
