import { message, type Message, type MessageId, type ValuesOf, type Word } from '../words/message';

/** What `checkShape` adds to a sentence of a schema: the place, and what was found there. */
type Seen = 'where' | 'found';

type ValuesIn<Id extends MessageId> = ValuesOf<Id> extends [values: infer Named] ? Named : never;
/** By their names: to look into every text of the catalogue would keep the compiler busy for minutes. */
type MustId = Extract<MessageId, `format.must${string}` | `lesson.must${string}`>;
type Known<Id extends MustId> = keyof ValuesIn<Id> extends Seen ? [] : [values: Omit<ValuesIn<Id>, Seen>];

/** What a value must be, for a schema, which takes no sentence but as a text. */
export function must<Id extends MustId>(id: Id, ...[values]: Known<Id>): string {
  return JSON.stringify({ id, values });
}

/** The sentence of a schema with the place and what was found there. */
export function mustAt(text: string, where: Word, found: Word): Message {
  const { id, values } = JSON.parse(text) as Message;
  return { id, values: { ...values, where, found } };
}

/** Values of the file format: `"a" or "b" or "c"`. */
export function anyOf(values: readonly string[]): Word {
  const [first = '', ...more] = values;
  return more.reduce<Message>(
    (list, value) => message('format.orValue', { list, value }),
    message('format.value', { value: first }),
  );
}
