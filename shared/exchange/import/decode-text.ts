import type { Result } from '../../base/result';
import { err, ok } from '../../base/result';

/**
 * The text of a file. PowerShell writes UTF-16 with a byte order mark or UTF-8 with one, other tools UTF-8 without: the
 * mark decides, and without one it is UTF-8. The error is a sentence.
 */
export function decodeText(bytes: Uint8Array): Result<string, string> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 0, 1);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 1, 0);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return decodeUtf8(bytes, hasMark ? 3 : 0);
}

function decodeUtf16(bytes: Uint8Array, low: number, high: number): Result<string, string> {
  if (bytes.length % 2 !== 0) return err('The file breaks off in the middle of a character of UTF-16.');
  const text = new TextBuilder();
  for (let at = 2; at < bytes.length; at += 2) {
    text.add(byteAt(bytes, at + low) + byteAt(bytes, at + high) * 0x100);
  }
  return ok(text.finish());
}

const NOT_UTF8 = 'The file is not text in UTF-8 or UTF-16.';

function decodeUtf8(bytes: Uint8Array, from: number): Result<string, string> {
  const text = new TextBuilder();
  for (let at = from; at < bytes.length;) {
    const first = byteAt(bytes, at);
    const length = lengthOfCharacter(first);
    const code = length === 1 ? first : codePoint(bytes, at, length);
    // No text holds the character zero: a binary file, or UTF-16 without its mark.
    if (code === null || code === 0) return err(NOT_UTF8);
    text.add(code);
    at += length;
  }
  return ok(text.finish());
}

/** By its first byte; 0 when no character begins with it. */
function lengthOfCharacter(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function codePoint(bytes: Uint8Array, at: number, length: number): number | null {
  if (length === 0 || at + length > bytes.length) return null;
  let code = byteAt(bytes, at) & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = byteAt(bytes, next);
    if (byte >> 6 !== 0b10) return null;
    code = code * 0x40 + (byte & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < (SMALLEST[length] ?? 0) || code > 0x10ffff || isSurrogate ? null : code;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

const CHUNK = 8192;

/** Characters are joined a chunk at a time: one by one would be slow, all at once would overflow the stack. */
class TextBuilder {
  readonly #parts: string[] = [];
  #codes: number[] = [];

  add(code: number): void {
    this.#codes.push(code);
    if (this.#codes.length >= CHUNK) this.#flush();
  }

  finish(): string {
    this.#flush();
    return this.#parts.join('');
  }

  #flush(): void {
    this.#parts.push(String.fromCodePoint(...this.#codes));
    this.#codes = [];
  }
}
