import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Result } from '../base/result';
import { message } from '../words/message';
import { MAX_ANSWERS_LENGTH } from './answers-format';
import type { AnswersProblem, ClassAnswers } from './class-answers';
import { problem, readAnswers, writeShortly } from './class-answers';

/**
 * Answers as a text that a QR code holds well and a phone reads as text: base 32 of a check sum and the deflated file.
 * Letters and digits alone take 5.5 bits each in a code, and survive whatever hands a text on.
 */
const PREFIX = 'TISANSWERS1:';
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const CHECK_BYTES = 4;
/** No code holds more: version 40 has 4,296 signs. What is pasted may have been joined of several. */
const MAX_CODE_LENGTH = 8_192;

/** The answers as the text of a code that a camera reads. */
export function answersCode(answers: ClassAnswers): string {
  const packed = deflateSync(strToU8(writeShortly(answers)), { level: 9 });
  return `${PREFIX}${toBase32(new Uint8Array([...checkSum(packed), ...packed]))}`;
}

/** Every code in a text that was pasted, in its order; each with its answers or with what is wrong with it. */
export function readAnswersCodes(text: string): readonly Result<ClassAnswers, AnswersProblem>[] {
  const [, ...codes] = text.slice(0, MAX_PASTED).split(/TISANSWERS1:/i);
  return codes.slice(0, MAX_CODES).map(readCode);
}

/** More than an audience can send. */
const MAX_CODES = 1_000;
const MAX_PASTED = MAX_CODES * MAX_CODE_LENGTH;

function readCode(text: string): Result<ClassAnswers, AnswersProblem> {
  // A chat may break a long line; what follows the code, such as a name, does not belong to it.
  const [signs = ''] = /^[a-z2-7]*/i.exec(text.trimStart()) ?? [];
  if (signs.length > MAX_CODE_LENGTH) return problem('too-large', message('lesson.codeTooLong'));
  const bytes = fromBase32(signs.toUpperCase());
  const packed = bytes.subarray(CHECK_BYTES);
  if (!isSameBytes(checkSum(packed), bytes.subarray(0, CHECK_BYTES))) return damaged();
  const written = unpacked(packed);
  return written === null ? damaged() : readAnswers(written);
}

function damaged(): Result<never, AnswersProblem> {
  return problem('damaged-code', message('lesson.codeDamaged'));
}

/** The room for what comes out is given, so that a small code cannot fill the memory. */
function unpacked(packed: Uint8Array): string | null {
  try {
    const out = inflateSync(packed, { out: new Uint8Array(MAX_ANSWERS_LENGTH) });
    return strFromU8(out);
  } catch {
    return null;
  }
}

/** FNV-1a, 32 bits: a sign that was read wrong is noticed. */
function checkSum(bytes: Uint8Array): Uint8Array {
  const sum = fnv1a(bytes);
  return new Uint8Array([sum >>> 24, sum >>> 16, sum >>> 8, sum]);
}

/** FNV-1a, 32 bits, without sign. */
export function fnv1a(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function toBase32(bytes: Uint8Array): string {
  let [bits, held, text] = [0, 0, ''];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += SIGNS[(held >>> bits) & 31];
      held &= (1 << bits) - 1;
    }
  }
  return bits === 0 ? text : `${text}${SIGNS[(held << (5 - bits)) & 31]}`;
}

/** Signs that are none were left out before. */
function fromBase32(text: string): Uint8Array {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const sign of text) {
    held = (held << 5) | SIGNS.indexOf(sign);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(held >>> bits);
      held &= (1 << bits) - 1;
    }
  }
  return new Uint8Array(bytes);
}
