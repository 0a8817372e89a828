import type { GetICUArgs } from '@schummar/icu-type-parser';
import type en from './en';

/** Every message there is, by its id: "room.whatItSays". The English text is the one that the types are read off. */
export type MessageId = keyof typeof en;

/** The English text of a message, as the types know it. */
export type MessageText<Id extends MessageId> = (typeof en)[Id];

/** A list: "a, b and c", "a, b or c", "a, b, c", "a; b; c", or whole sentences, one after the other. */
export interface WordList {
  readonly items: readonly Word[];
  readonly as: 'and' | 'or' | 'commas' | 'semicolons' | 'sentences';
}

/** A day of the calendar in a sentence, as its ISO date (2026-11-30). */
export interface Day {
  readonly day: string;
}

/** What can stand in a sentence: what a person typed, another message, a list, a day. Numbers have a place of their own. */
export type Word = string | Message | WordList | Day;

/** Named values of a message. */
export type Values = Readonly<Record<string, Word | number | boolean>>;

/** A sentence as data: which one, and what stands in it. It is put into words where it is shown, by `Say`. */
export interface Message {
  readonly id: MessageId;
  readonly values?: Values;
}

/** The values a text asks for, by the names in its braces; {n, number} and {n, plural} take numbers, {x} takes a word. */
type TextValues<Text extends string> = GetICUArgs<
  Text,
  { ICUArgument: Word; ICUNumberArgument: number; ICUDateArgument: number }
>;

/** What is passed beside the id: nothing for a message that names no value. */
export type ValuesOf<Id extends MessageId> = keyof TextValues<MessageText<Id>> extends never
  ? []
  : [values: TextValues<MessageText<Id>>];

/** A sentence of the catalogue with its values; a wrong id, a missing or a misspelled value does not compile. */
export function message<Id extends MessageId>(id: Id, ...[values]: ValuesOf<Id>): Message {
  return values === undefined ? { id } : { id, values: values as Values };
}

/** "a, b and c" in the language that it is shown in, or another kind of list. */
export function listOf(items: readonly Word[], as: WordList['as'] = 'and'): WordList {
  return { items, as };
}

/** A date (2026-11-30) as the language writes it. */
export function dayOf(iso: string): Day {
  return { day: iso };
}

/** True for a sentence as data, where text that a person wrote can stand too. */
export function isMessage(word: unknown): word is Message {
  return typeof word === 'object' && word !== null && 'id' in word;
}
