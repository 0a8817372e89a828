/** What may come next at a place in JSON text. */
type Expected = 'value' | 'item' | 'first-key' | 'key' | 'colon' | 'rest';

const BLANKS = ' \t\n\r';
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const VALUE = String.raw`${NUMBER}|true|false|null|[{[]`;

/** Texts apart: they are scanned by hand, in a time that grows only with their length. */
const TOKENS: Readonly<Record<Exclude<Expected, 'rest'>, RegExp>> = {
  value: new RegExp(VALUE, 'y'),
  item: new RegExp(String.raw`${VALUE}|\]`, 'y'),
  'first-key': /\}/y,
  // Nothing but a text can be a key.
  key: /(?!)/y,
  colon: /:/y,
};
const REST_OF_LIST = /[,\]]/y;
const REST_OF_OBJECT = /[,}]/y;
const MAY_BE_TEXT: ReadonlySet<Expected> = new Set(['value', 'item', 'first-key', 'key']);
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Where the text stops being JSON: the index of the first token that cannot stand there. Engines say it in different
 * words or not at all, and a person with a broken file needs the place.
 */
export function whereJsonBreaks(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = skipBlanks(text, 0);
  for (;;) {
    const inside = open.at(-1);
    if (expected === 'rest' && inside === undefined) return at;
    const isText = text.charAt(at) === '"' && MAY_BE_TEXT.has(expected);
    const end = isText ? afterText(text, at) : after(tokens(expected, inside), text, at);
    if (end === null) return at;
    expected = next(text.charAt(at), expected, open);
    at = skipBlanks(text, end);
  }
}

function tokens(expected: Expected, inside: string | undefined): RegExp {
  if (expected !== 'rest') return TOKENS[expected];
  return inside === '[' ? REST_OF_LIST : REST_OF_OBJECT;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && BLANKS.includes(text.charAt(at))) at += 1;
  return at;
}

/** Where a match that starts right here ends. */
function after(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Where a text in quotes ends, or null when it does not. */
function afterText(text: string, quote: number): number | null {
  let at = quote + 1;
  while (text.charAt(at) >= ' ' && text.charAt(at) !== '"') {
    const end = text.charAt(at) === '\\' ? after(ESCAPE, text, at) : at + 1;
    if (end === null) return null;
    at = end;
  }
  return text.charAt(at) === '"' ? at + 1 : null;
}

/** `open` holds the brackets that are still open; it grows and shrinks here. */
function next(first: string, expected: Expected, open: string[]): Expected {
  switch (first) {
    case '[':
      open.push(first);
      return 'item';
    case '{':
      open.push(first);
      return 'first-key';
    case ']':
    case '}':
      open.pop();
      return 'rest';
    case ',':
      return open.at(-1) === '[' ? 'value' : 'key';
    case ':':
      return 'value';
    default:
      return expected === 'key' || expected === 'first-key' ? 'colon' : 'rest';
  }
}
