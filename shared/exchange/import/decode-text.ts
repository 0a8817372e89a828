import type { Result } from '../../base/result';
import { err, ok } from '../../base/result';
import { message, type Message } from '../../words/message';

/**
 * The text of a file. PowerShell writes UTF-16 with a byte order mark or UTF-8 with one, other tools UTF-8 without: the
 * mark decides, and without one what the bytes look like. The error is a sentence.
 */
export function decodeText(bytes: Uint8Array): Result<string, Message> {
  if (beginsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 0, 1);
  if (beginsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 1, 0);
  const hasMark = beginsWith(bytes, [0xef, 0xbb, 0xbf]);
  const binary = SIGNATURES.find(([signature]) => beginsWith(bytes, signature));
  if (binary !== undefined) return err(binary[1]);
  const low = hasMark ? null : lowByteOfUtf16(bytes);
  if (low !== null) return decodeUtf16(bytes, low, 1 - low, 0);
  return decodeUtf8(bytes, hasMark ? 3 : 0);
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, n) => bytes[n] === byte);
}

const SIGNATURES: readonly (readonly [readonly number[], Message])[] = [
  [[0x50, 0x4b, 0x03, 0x04], message('imports.packed')],
  [[0x25, 0x50, 0x44, 0x46], message('imports.pdf')],
  [[0x1f, 0x8b], message('imports.gzip')],
];

const LOOKED_AT = 1000;

/** UTF-16 without its mark: every other byte of what is written in English is zero. */
function lowByteOfUtf16(bytes: Uint8Array): 0 | 1 | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const head = [...bytes.subarray(0, LOOKED_AT)];
  const zerosAt = (rest: number) => head.filter((byte, at) => byte === 0 && at % 2 === rest).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (even === 0 && odd > head.length / 4) return 0;
  return odd === 0 && even > head.length / 4 ? 1 : null;
}

function decodeUtf16(bytes: Uint8Array, low: number, high: number, from = 2): Result<string, Message> {
  if (bytes.length % 2 !== 0) return err(message('imports.halfCharacter'));
  const text = new TextBuilder();
  for (let at = from; at < bytes.length; at += 2) {
    text.add(byteAt(bytes, at + low) + byteAt(bytes, at + high) * 0x100);
  }
  return ok(text.finish());
}

const NOT_UTF8 = message('imports.notUtf');
const LATIN_1 = message('imports.latin');

function decodeUtf8(bytes: Uint8Array, from: number): Result<string, Message> {
  const text = new TextBuilder();
  for (let at = from; at < bytes.length;) {
    const first = byteAt(bytes, at);
    const length = lengthOfCharacter(first);
    const code = length === 1 ? first : codePoint(bytes, at, length);
    // No text holds the character zero: a binary file, or UTF-16 without its mark.
    if (code === null && first >= 0x80 && !bytes.includes(0)) return err(LATIN_1);
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
