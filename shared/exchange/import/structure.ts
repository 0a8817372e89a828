/** A piece of a configuration text. `text` is a string whose value is known; `template` one that is computed. */
export interface Token {
  readonly kind: 'word' | 'text' | 'template' | 'punctuation' | 'newline' | 'comment';
  readonly text: string;
  readonly line: number;
}

export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'list'; readonly items: readonly Placed[] }
  | { readonly kind: 'record'; readonly record: FieldRecord }
  /** Computed; `text` is its source. */
  | { readonly kind: 'unknown'; readonly text: string };

export interface Placed {
  readonly value: Value;
  readonly line: number;
}

interface FieldRecord {
  readonly fields: Fields;
}

export type Fields = ReadonlyMap<string, Placed>;

/** Far more than the largest policy takes; where a text has as many, the rest of it is not read. */
export const MAX_TOKENS = 2_000_000;

const CLOSERS: ReadonlySet<string> = new Set([']', ')', '}']);
const OPENERS: ReadonlySet<string> = new Set(['[', '(', '{']);
const SEPARATORS: ReadonlySet<string> = new Set([',', ';']);
const MAX_DEPTH = 50;
const MAX_SHOWN_TOKENS = 20;
const MAX_PARAMETER_TOKENS = 60;

/**
 * Reads what PowerShell's configurations and scripts hold: records of `key = value`, lists, texts and flags.
 * Tolerant: what it does not understand it skips, and says so. Each token is looked at a fixed number of times.
 */
export class StructureReader {
  readonly #tokens: readonly Token[];
  at = 0;
  /** The text ended in the middle of a record or list. */
  isCut = false;
  /** What a record gave a value more than once; the last one counts. */
  readonly repeated: { readonly name: string; readonly line: number }[] = [];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  peek(): Token | undefined {
    return this.#tokens[this.at];
  }

  next(): Token | undefined {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  skipNewlines(): void {
    while (this.peek()?.kind === 'newline') this.at += 1;
  }

  isAt(punctuation: string): boolean {
    const token = this.peek();
    return token?.kind === 'punctuation' && token.text === punctuation;
  }

  /** The fields of a record whose opening brace was just read, up to and with the closing one. */
  fields(depth = 0): Fields {
    const fields = new Map<string, Placed>();
    const blocks = new Map<string, Placed[]>();
    for (;;) {
      this.#skipSeparators();
      const token = this.next();
      if (token === undefined) {
        this.isCut = true;
        return fields;
      }
      if (isPunctuation(token, CLOSERS)) return fields;
      if (token.kind === 'word' || token.kind === 'text') this.#field(token, fields, blocks, depth);
      else this.#skipValue(token);
    }
  }

  #field(key: Token, fields: Map<string, Placed>, blocks: Map<string, Placed[]>, depth: number): void {
    const name = key.text.toLowerCase();
    if (this.isAt('=')) {
      this.at += 1;
      if (fields.has(name)) this.repeated.push({ name: key.text, line: key.line });
      fields.set(name, this.value(depth));
      return;
    }
    // A block inside the block: its labels, then its fields.
    while (['word', 'text'].includes(this.peek()?.kind ?? '')) this.at += 1;
    const token = this.peek();
    if (this.isAt('{')) fields.set(name, withBlock(blocks, name, this.#value(depth)));
    else if (token !== undefined && token.kind !== 'newline') this.#skipRest();
  }

  /** A value; several with commas between them are a list without its brackets. */
  value(depth = 0): Placed {
    const first = this.#value(depth);
    if (!this.isAt(',')) return first;
    const items = [first];
    while (this.isAt(',') && !this.#isAtParameter()) {
      this.at += 1;
      items.push(this.#value(depth));
    }
    return items.length === 1 ? first : { value: { kind: 'list', items }, line: first.line };
  }

  /** Behind the comma stands the next parameter of a script, `[string] $name = ...`, and not a further item. */
  #isAtParameter(): boolean {
    let open = 0;
    const isBefore = ({ kind, text }: Token) => {
      if (kind === 'punctuation') open += OPENERS.has(text) ? 1 : CLOSERS.has(text) ? -1 : 0;
      return kind === 'punctuation' || kind === 'newline' || open > 0;
    };
    const ahead = this.#tokens.slice(this.at + 1, this.at + MAX_PARAMETER_TOKENS);
    const at = ahead.findIndex((token) => !isBefore(token));
    return open === 0 && ahead[at]?.kind === 'template' && ahead[at + 1]?.text === '=';
  }

  #value(depth: number): Placed {
    this.skipNewlines();
    this.#skipCasts();
    const start = this.at;
    const token = this.peek();
    const line = token?.line ?? this.#lastLine();
    if (token === undefined) this.isCut = true;
    if (token === undefined || isPunctuation(token, CLOSERS)) return { value: unknownOf(''), line };
    this.at += 1;
    const value = this.#valueFrom(token, depth);
    if (this.#isAtEnd() || value.kind === 'record') {
      return { value: value.kind === 'unknown' ? unknownOf(this.#source(start)) : value, line };
    }
    this.#skipRest();
    return { value: unknownOf(this.#source(start)), line };
  }

  /** `[pscustomobject]` and the like before a value. */
  #skipCasts(): void {
    while (this.isAt('[') && this.#tokens[this.at + 1]?.kind === 'word') {
      const close = this.#tokens[this.at + 2];
      const after = this.#tokens[this.at + 3];
      if (close?.text !== ']' || after === undefined || !'{(['.includes(after.text)) return;
      this.at += 3;
    }
  }

  /** What was read since, as far as a sentence shows it. */
  #source(start: number): string {
    const tokens = this.#tokens.slice(start, Math.min(this.at, start + MAX_SHOWN_TOKENS));
    return tokens.map(({ kind, text }) => (kind === 'newline' ? ' ' : text)).join(' ');
  }

  #valueFrom(token: Token, depth: number): Value {
    if (token.kind === 'text') return { kind: 'text', text: token.text };
    if (token.kind === 'word') return this.#wordValue(token, depth);
    if (token.kind !== 'punctuation' || !OPENERS.has(token.text) || depth >= MAX_DEPTH) {
      this.#skipValue(token);
      return unknownOf('');
    }
    if (token.text === '{') return { kind: 'record', record: { fields: this.fields(depth + 1) } };
    return { kind: 'list', items: this.#items(depth + 1) };
  }

  #wordValue(token: Token, depth: number): Value {
    const word = token.text.toLowerCase();
    if (word === 'true' || word === 'false') return { kind: 'flag', flag: word === 'true' };
    const start = this.at;
    this.skipNewlines();
    // The name of a class before its record, as PowerShell writes it.
    if (this.isAt('{') && depth < MAX_DEPTH) {
      this.at += 1;
      return { kind: 'record', record: { fields: this.fields(depth + 1) } };
    }
    this.at = start;
    return unknownOf('');
  }

  #items(depth: number): readonly Placed[] {
    const items: Placed[] = [];
    for (;;) {
      this.#skipSeparators();
      const token = this.peek();
      if (token === undefined) {
        this.isCut = true;
        return items;
      }
      if (isPunctuation(token, CLOSERS)) {
        this.at += 1;
        return items;
      }
      items.push(this.#value(depth));
    }
  }

  #isAtEnd(): boolean {
    const token = this.peek();
    if (token === undefined || token.kind === 'newline') return true;
    return isPunctuation(token, CLOSERS) || isPunctuation(token, SEPARATORS);
  }

  #skipSeparators(): void {
    for (let token = this.peek(); token !== undefined; token = this.peek()) {
      if (token.kind !== 'newline' && !isPunctuation(token, SEPARATORS)) return;
      this.at += 1;
    }
  }

  /** The rest of an expression that is not understood, with all that is in brackets. */
  #skipRest(): void {
    while (!this.#isAtEnd()) this.#skipValue(this.next());
  }

  /** What was just read, up to its closing bracket when it opens one. */
  #skipValue(token: Token | undefined): void {
    if (token === undefined || !isPunctuation(token, OPENERS)) return;
    for (let open = 1; open > 0;) {
      const inner = this.next();
      if (inner === undefined) {
        this.isCut = true;
        return;
      }
      if (isPunctuation(inner, OPENERS)) open += 1;
      else if (isPunctuation(inner, CLOSERS)) open -= 1;
    }
  }

  #lastLine(): number {
    return this.#tokens.at(-1)?.line ?? 1;
  }
}

function unknownOf(text: string): Value {
  return { kind: 'unknown', text };
}

/** Blocks of one name are a list of them. */
function withBlock(blocks: Map<string, Placed[]>, name: string, block: Placed): Placed {
  const all = blocks.get(name);
  if (all === undefined) {
    blocks.set(name, [block]);
    return block;
  }
  all.push(block);
  return { value: { kind: 'list', items: all }, line: all[0]?.line ?? block.line };
}

function isPunctuation(token: Token, among: ReadonlySet<string>): boolean {
  return token.kind === 'punctuation' && among.has(token.text);
}
