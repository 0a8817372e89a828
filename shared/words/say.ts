import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language';
import {
  isMessage,
  type Message,
  type MessageId,
  type Values,
  type ValuesOf,
  type Word,
  type WordList,
} from './message';

/** The texts of a language: an ICU message each. */
export type Catalogue = Readonly<Record<MessageId, string>>;

/** Puts messages into the words of one language. */
export interface Say {
  /**
   * A sentence that was made as data. It stands first: where the compiler asks the other one about a message, it reads
   * the values of every text there is.
   */
  (message: Message): string;
  /** A sentence by its id and values, as `message` takes them. */
  <Id extends MessageId>(id: Id, ...values: ValuesOf<Id>): string;
  /** A sentence that was made as data, a list or a day; what a person wrote stays as it is. */
  readonly word: (word: Word) => string;
  readonly language: Language;
  /** 1,525 or 1.525 */
  number(value: number): string;
  /** A share between 0 and 1 as whole percent: 75% or 75 %. */
  percent(share: number): string;
}

/** As it is written out: days of a plan have no time, so their zone is that of the date itself. */
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };

/** What stands alone as it is: most texts name no value, and need not be read as a pattern. */
const PLAIN = /^[^{}]*$/u;

// The library would have Intl list its languages, 10 ms of every start, to learn that there is this one.
IntlMessageFormat.resolveLocale = (tag) => new Intl.Locale(String(tag));

/** What only has words in places named `{name}` is filled in here; half of the texts with values need no pattern read. */
const FILLED = /^(?:[^{}']|\{\w+\})*$/u;
const NAMED = /\{(\w+)\}/gu;

/** Writes in a language with its texts. An id that the catalogue lacks (of a file by another version) is said as it is. */
export function createSay(language: Language, catalogue: Catalogue): Say {
  const formatters = intlFormatters();
  const formats = new Map<string, IntlMessageFormat>();
  const tag = intlTag(language);
  // Each is made when it is first needed: together they cost more than the first page has time for.
  const lists = kept((type: Intl.ListFormatType) => new Intl.ListFormat(tag, { type }));
  const days = kept(() => new Intl.DateTimeFormat(tag, DAY));
  const numbers = kept(() => new Intl.NumberFormat(tag));
  const percents = kept(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }));

  function formatOf(id: string, text: string): IntlMessageFormat {
    const known = formats.get(id);
    if (known) return known;
    // A "<" of a text is a "<": no sentence has tags.
    const format = new IntlMessageFormat(text, tag, undefined, { ignoreTag: true, formatters });
    formats.set(id, format);
    return format;
  }

  function sentence(id: string, values?: Values): string {
    if (!Object.hasOwn(catalogue, id)) return id;
    const text = catalogue[id as MessageId];
    if (PLAIN.test(text)) return text;
    const told = spoken(values);
    return withOneStop(FILLED.test(text) ? filled(text, told) : String(formatOf(id, text).format(told)));
  }

  function spoken(values: Values = {}): Record<string, string | number> {
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'number' ? value : markedStop(said(value)),
      ]),
    );
  }

  function said(word: Word | boolean): string {
    if (typeof word !== 'object') return String(word);
    if (isMessage(word)) return sentence(word.id, word.values);
    if ('day' in word) return shownDay(word.day, days);
    return list(word);
  }

  function list({ items, as }: WordList): string {
    const [first = '', ...more] = items.map(said);
    if (as === 'and') return lists('conjunction').format([first, ...more]);
    if (as === 'or') return lists('disjunction').format([first, ...more]);
    return more.reduce((before, next) => sentence(NEXT[as], { before, next }), first);
  }

  const say = (what: Message | MessageId, values?: Values): string =>
    typeof what === 'string' ? sentence(what, values) : sentence(what.id, what.values);

  return Object.assign(say, {
    language,
    word: said,
    number: (value: number) => numbers().format(value),
    percent: (share: number) => percents().format(share),
  });
}

/** What is no date stands as it was written. */
function shownDay(iso: string, format: () => Intl.DateTimeFormat): string {
  // oxlint-disable-next-line no-restricted-globals -- A day that was passed in is read; nobody asks for the time.
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? iso : format().format(time);
}

/** How a language goes on to the next of a list that has no "and" before its last. */
const NEXT = {
  commas: 'base.withComma',
  semicolons: 'base.withSemicolon',
  sentences: 'base.inTurn',
} as const satisfies Partial<Record<WordList['as'], MessageId>>;

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(NAMED, (_place, name: string) => String(values[name]));
}

/** Marks a full stop that a value brings along, such as that of "Litware, Inc.": a private character, which no text has. */
const STOP = '\uE002';
const STOPS = new RegExp(`\\.${STOP}\\.?`, 'gu');

function markedStop(value: string): string {
  return value.endsWith('.') ? `${value}${STOP}` : value;
}

/** A sentence that ends with such a value has its full stop already. */
function withOneStop(sentence: string): string {
  return sentence.includes(STOP) ? sentence.replace(STOPS, '.') : sentence;
}

/** "a, b and c": without the comma that American English sets before the "and". */
function intlTag(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Each of the browser's formatters once for all messages: making one costs more than reading a text. */
function intlFormatters(): NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>['formatters'] &
  object {
  return {
    getNumberFormat: kept((...wanted) => new Intl.NumberFormat(...wanted)),
    getDateTimeFormat: kept((...wanted) => new Intl.DateTimeFormat(...wanted)),
    getPluralRules: kept((...wanted) => new Intl.PluralRules(...wanted)),
  };
}

function kept<Wanted extends readonly unknown[], Value>(
  make: (...wanted: Wanted) => Value,
): (...wanted: Wanted) => Value {
  const made = new Map<string, Value>();
  return (...wanted) => {
    const key = JSON.stringify(wanted);
    const value = made.get(key) ?? make(...wanted);
    made.set(key, value);
    return value;
  };
}
