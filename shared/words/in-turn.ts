import { message, type Message } from './message';

/** Whole sentences, one after the other. */
export function inTurn(first: Message, more: readonly Message[]): Message {
  return more.reduce((before, next) => message('base.inTurn', { before, next }), first);
}
