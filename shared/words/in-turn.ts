import { message, type Message, type Word } from './message';

/** Whole sentences, one after the other. */
export function inTurn(first: Message, more: readonly Message[]): Message {
  return more.reduce((before, next) => message('base.inTurn', { before, next }), first);
}

/** "a, b": of things that are named one after the other, without "and" before the last. */
export function withComma(before: Word, next: Word): Message {
  return message('base.withComma', { before, next });
}
