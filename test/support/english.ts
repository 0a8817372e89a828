import { expect } from 'vitest';
import en from '../../shared/words/en';
import type { Message, WordList } from '../../shared/words/message';
import { createSay } from '../../shared/words/say';
import { speak as speakInElectron } from '../../electron/words/say';
import { speak as speakInWindow } from '../../renderer/words/say';

/** The English words of a message. */
export const say = createSay('en', en);

function isMessage(value: unknown): value is Message {
  return isRecord(value) && typeof value['id'] === 'string' && Object.hasOwn(en, value['id']);
}

function isList(value: unknown): value is WordList {
  return isRecord(value) && Array.isArray(value['items']) && typeof value['as'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A value of the core with English words in the place of every message, however deep it stands. */
export function english(value: Message): string;
export function english<Value>(value: Value): Value;
export function english(value: unknown): unknown {
  if (isMessage(value)) return say(value);
  if (isList(value)) return say.word(value);
  if (Array.isArray(value)) return value.map((part: unknown) => english(part));
  if (!isRecord(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, english(part)]));
}

// `toEqual` takes a message for its English words, so that a test says what a person reads.
expect.addEqualityTesters([
  function sameWords(one: unknown, other: unknown) {
    const text = typeof one === 'string' ? one : other;
    const told = typeof one === 'string' ? other : one;
    if (typeof text !== 'string' || !(isMessage(told) || isList(told))) return undefined;
    return say.word(told) === text;
  },
]);

// Windows, main process and command line speak English in tests that choose nothing else.
await speakInWindow('en');
await speakInElectron('en');
