import { isExactNumber } from './exact-number';
import { MAX_NESTING } from './schema-nesting';

/** What JSON.parse takes in silence, but what would not be given back, or only after minutes. */
export interface JsonFlaw {
  readonly kind: 'duplicate-key' | 'inexact-number' | 'too-deep';
  /** The key, the number or the bracket. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Keys and indices from the top to what is wrong. */
  readonly path: readonly (string | number)[];
}

/**
 * Keys that are given twice and numbers that would change, in the order of the text, at most `max`, without those that are
 * fine. Where the text nests too deeply the walk ends, and so it does where it cannot go on because it is no JSON.
 */
export function findJsonFlaws(
  text: string,
  max: number,
  isFine: (flaw: JsonFlaw) => boolean,
): readonly JsonFlaw[] {
  const walk = new Walk(text, max, isFine);
  for (let at = 0; at < text.length;) at = walk.step(at);
  return walk.flaws;
}

/** An object or list that is open: the keys it has so far, or null, and which key or index was read last. */
interface Level {
  readonly keys: Keys | null;
  last: string | number;
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NUMBER_STARTS = '-0123456789';
const NUMBER = /[\d.eE+-]+/y;

/** From so many keys on a set is quicker than looking through the list, which most objects are spared. */
const MANY_KEYS = 16;

/** The keys of one object. */
class Keys {
  readonly #few: string[] = [];
  #many: Set<string> | null = null;

  /** False when it is there already. */
  add(key: string): boolean {
    if (this.#many) return this.#many.size < this.#many.add(key).size;
    if (this.#few.includes(key)) return false;
    this.#few.push(key);
    if (this.#few.length === MANY_KEYS) this.#many = new Set(this.#few);
    return true;
  }
}

class Walk {
  readonly flaws: JsonFlaw[] = [];
  readonly #text: string;
  readonly #max: number;
  readonly #isFine: (flaw: JsonFlaw) => boolean;
  readonly #levels: Level[] = [];
  #isKeyNext = false;
  #line = 1;
  #lineStart = 0;

  constructor(text: string, max: number, isFine: (flaw: JsonFlaw) => boolean) {
    this.#text = text;
    this.#max = max;
    this.#isFine = isFine;
  }

  /** Reads what stands at a place and returns where the next thing does. */
  step(at: number): number {
    switch (this.#text.charCodeAt(at)) {
      case LINE_FEED:
        this.#line += 1;
        this.#lineStart = at + 1;
        return this.#afterSpaces(at);
      case QUOTE:
        return this.#quoted(at);
      case COMMA:
        this.#comma();
        return at + 1;
      case OPEN_OBJECT:
      case OPEN_LIST:
        return this.#open(at);
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        this.#levels.pop();
        return at + 1;
      default:
        return NUMBER_STARTS.includes(this.#text.charAt(at)) ? this.#number(at) : at + 1;
    }
  }

  #afterSpaces(lineFeed: number): number {
    let at = lineFeed + 1;
    while (this.#text.charCodeAt(at) === SPACE) at += 1;
    return at;
  }

  #comma(): void {
    const level = this.#levels.at(-1);
    this.#isKeyNext = typeof level?.last === 'string';
    if (typeof level?.last === 'number') level.last += 1;
  }

  #open(at: number): number {
    if (this.#levels.length === MAX_NESTING) return this.#stop(at);
    this.#isKeyNext = this.#text.charCodeAt(at) === OPEN_OBJECT;
    this.#levels.push(this.#isKeyNext ? { keys: new Keys(), last: '' } : { keys: null, last: 0 });
    return at + 1;
  }

  #stop(at: number): number {
    this.flaws.push(this.#flaw('too-deep', this.#text.charAt(at), at));
    return this.#text.length;
  }

  #quoted(quote: number): number {
    const text = this.#text;
    const end = this.#endOf(quote);
    const isKey = this.#isKeyNext;
    this.#isKeyNext = false;
    return !isKey || this.#key(quote, end + 1) ? end + 1 : text.length;
  }

  /** The closing quote: the next one, but where something is escaped. */
  #endOf(quote: number): number {
    const text = this.#text;
    const next = text.indexOf('"', quote + 1);
    if (next > 0 && text.charCodeAt(next - 1) !== BACKSLASH) return next;
    let end = quote + 1;
    for (let code = 0; end < text.length; end += code === BACKSLASH ? 2 : 1) {
      code = text.charCodeAt(end);
      if (code === QUOTE) break;
    }
    return end;
  }

  /** False when it is no text after all. */
  #key(start: number, end: number): boolean {
    const level = this.#levels.at(-1);
    const key = textOf(this.#text.slice(start, end));
    if (key === null || !level?.keys) return false;
    level.last = key;
    if (!level.keys.add(key)) this.#add('duplicate-key', key, start);
    return true;
  }

  #number(at: number): number {
    NUMBER.lastIndex = at;
    const [number] = NUMBER.exec(this.#text) as RegExpExecArray;
    if (!isExactNumber(number)) this.#add('inexact-number', number, at);
    return at + number.length;
  }

  #add(kind: JsonFlaw['kind'], text: string, at: number): void {
    if (this.flaws.length >= this.#max) return;
    const flaw = this.#flaw(kind, text, at);
    if (!this.#isFine(flaw)) this.flaws.push(flaw);
  }

  #flaw(kind: JsonFlaw['kind'], text: string, at: number): JsonFlaw {
    const path = this.#levels.map(({ last }) => last);
    return { kind, text, path, line: this.#line, column: at - this.#lineStart + 1 };
  }
}

function textOf(json: string): string | null {
  if (!json.includes('\\')) return json.slice(1, -1);
  try {
    return JSON.parse(json) as string;
  } catch {
    return null;
  }
}
