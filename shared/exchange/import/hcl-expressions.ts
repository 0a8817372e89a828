import { HclCursor } from './hcl-cursor';
import type { Expression } from './hcl-tree';

const MAX_DEPTH = 50;
const OPENERS = '({[';

/**
 * Reads expressions. It never fails: what it does not understand is an unknown value, up to the end of its line or bracket.
 * Every token is passed a fixed number of times.
 */
export class ExpressionParser extends HclCursor {
  #depth = 0;

  /** The value of an attribute: to the end of its line, where a bracket may be open over several. */
  attributeValue(): Expression {
    const start = this.at;
    const value = this.expression(false);
    if (this.isAtEnd()) return value;
    this.skipRest();
    return this.made(start, { kind: 'unknown' });
  }

  /** `isInside` brackets a line break means nothing. */
  expression(isInside: boolean): Expression {
    const start = this.at;
    this.#depth += 1;
    const value = this.#depth > MAX_DEPTH ? this.#tooDeep() : this.#choice(isInside);
    this.#depth -= 1;
    return value ?? this.made(start, { kind: 'unknown' });
  }

  #tooDeep(): null {
    const token = this.next();
    if (token !== undefined) this.skipBrackets(token);
    return null;
  }

  #choice(isInside: boolean): Expression {
    const start = this.at;
    const test = this.#binary(isInside, 0);
    this.skipNewlines(isInside);
    if (!this.isAt('?')) return test;
    this.next();
    this.skipNewlines(isInside);
    const yes = this.expression(isInside);
    this.skipNewlines(isInside);
    if (!this.isAt(':')) return this.made(start, { kind: 'unknown' });
    this.next();
    this.skipNewlines(isInside);
    const no = this.expression(isInside);
    return this.made(start, { kind: 'choice', test, yes, no });
  }

  #binary(isInside: boolean, level: number): Expression {
    const start = this.at;
    let left = level < LEVELS.length ? this.#binary(isInside, level + 1) : this.#unary(isInside);
    for (let sign = this.#signAt(isInside, level); sign !== null; sign = this.#signAt(isInside, level)) {
      this.at += sign.length;
      this.skipNewlines(isInside);
      const right = level < LEVELS.length ? this.#binary(isInside, level + 1) : this.#unary(isInside);
      left = this.made(start, { kind: 'operation', sign, left, right });
    }
    return left;
  }

  #signAt(isInside: boolean, level: number): string | null {
    this.skipNewlines(isInside);
    const signs = LEVELS[level] ?? [];
    return signs.find((sign) => sign.split('').every((part, n) => this.isAt(part, n))) ?? null;
  }

  #unary(isInside: boolean): Expression {
    const start = this.at;
    if (!this.isAt('!') && !this.isAt('-')) return this.#members(isInside);
    const sign = this.next()?.text ?? '';
    const right = this.#members(isInside);
    return this.made(start, { kind: 'operation', sign, left: null, right });
  }

  #members(isInside: boolean): Expression {
    const start = this.at;
    let value = this.#primary(isInside);
    for (;;) {
      if (this.isAt('[') && this.isAt('*', 1) && this.isAt(']', 2)) {
        this.at += 3;
        value = this.made(start, { kind: 'splat', of: value, path: this.#path() });
      } else if (this.isAt('[')) {
        this.next();
        const key = this.expression(true);
        this.close(']');
        value = this.made(start, { kind: 'member', of: value, key });
      } else if (this.isAt('.') && this.peek(1)?.kind === 'word') {
        for (const text of this.#path()) {
          const key = this.made(start, { kind: 'literal', value: text });
          value = this.made(start, { kind: 'member', of: value, key });
        }
      } else return value;
    }
  }

  /** `.name.name` behind a bracket. */
  #path(): readonly string[] {
    const names: string[] = [];
    while (this.isAt('.') && this.peek(1)?.kind === 'word') {
      names.push(...(this.peek(1)?.text ?? '').split('.'));
      this.at += 2;
    }
    return names;
  }

  #primary(isInside: boolean): Expression {
    this.skipNewlines(isInside);
    const start = this.at;
    const token = this.peek();
    const isOpener = token?.kind === 'punctuation' && OPENERS.includes(token.text);
    if (token === undefined || (!isOpener && !PLAIN.has(token.kind)))
      return this.made(start, { kind: 'unknown' });
    this.next();
    if (isOpener) return this.#bracket(token.text, start);
    if (token.kind === 'text') return this.made(start, { kind: 'literal', value: token.text });
    if (token.kind === 'word') return this.#word(token.text, start);
    return this.made(start, { kind: 'template', text: token.text });
  }

  #bracket(opener: string, start: number): Expression {
    if (opener === '[') return this.#isFor() ? this.#for(start, ']') : this.#list(start);
    if (opener === '{') return this.#isFor() ? this.#for(start, '}') : this.#record(start);
    const value = this.expression(true);
    return this.close(')') ? value : this.made(start, { kind: 'unknown' });
  }

  #word(text: string, start: number): Expression {
    if (this.isAt('(')) return this.#call(text, start);
    const literal = LITERALS.get(text);
    if (literal !== undefined) return this.made(start, { kind: 'literal', value: literal });
    if (/^\d+(?:\.\d+)?$/.test(text)) return this.made(start, { kind: 'literal', value: Number(text) });
    return this.made(start, { kind: 'name', path: text.split('.') });
  }

  #call(name: string, start: number): Expression {
    this.next();
    const given: Expression[] = [];
    let isSpread = false;
    for (;;) {
      this.skipSeparators();
      if (this.close(')')) return this.made(start, { kind: 'call', name, given, isSpread });
      if (this.peek() === undefined) return this.made(start, { kind: 'unknown' });
      given.push(this.#item());
      if (this.isAt('.') && this.isAt('.', 1) && this.isAt('.', 2)) {
        this.at += 3;
        isSpread = true;
      }
    }
  }

  #list(start: number): Expression {
    const items: Expression[] = [];
    for (;;) {
      this.skipSeparators();
      if (this.close(']')) return this.made(start, { kind: 'list', items });
      if (this.peek() === undefined) return this.made(start, { kind: 'unknown' });
      items.push(this.#item());
    }
  }

  #record(start: number): Expression {
    const entries: (readonly [Expression, Expression])[] = [];
    for (;;) {
      this.skipSeparators();
      if (this.close('}')) return this.made(start, { kind: 'record', entries });
      if (this.peek() === undefined) return this.made(start, { kind: 'unknown' });
      const key = this.#key();
      if (!this.isAt('=') && !this.isAt(':')) {
        this.skipRest();
        entries.push([this.made(start, { kind: 'unknown' }), key]);
        continue;
      }
      this.next();
      this.skipNewlines(true);
      entries.push([key, this.#field()]);
    }
  }

  /** A bare word is a name; what is in brackets is worked out. */
  #key(): Expression {
    const start = this.at;
    const token = this.peek();
    if (token?.kind !== 'word') return this.#item();
    this.next();
    return this.made(start, { kind: 'literal', value: token.text });
  }

  /** A line break ends the field of a record. */
  #field(): Expression {
    const start = this.at;
    const value = this.expression(false);
    if (this.isAtEnd()) return value;
    this.skipRest();
    return this.made(start, { kind: 'unknown' });
  }

  /** One item, and always at least one token of it. */
  #item(): Expression {
    const start = this.at;
    const value = this.expression(true);
    this.skipNewlines(true);
    const isDone = this.isAtEnd() || this.isAt('=') || this.isAt(':') || this.isAt('.');
    if (this.at > start && isDone) return value;
    if (this.at === start) this.next();
    this.skipRest();
    return this.made(start, { kind: 'unknown' });
  }

  #isFor(): boolean {
    let ahead = 0;
    while (this.peek(ahead)?.kind === 'newline') ahead += 1;
    return this.peek(ahead)?.kind === 'word' && this.peek(ahead)?.text === 'for';
  }

  #for(start: number, closer: string): Expression {
    this.skipNewlines(true);
    this.next();
    const names: string[] = [];
    while (this.peek()?.kind === 'word' && this.peek()?.text !== 'in') {
      names.push(this.next()?.text ?? '');
      if (this.isAt(',')) this.next();
    }
    this.next();
    const over = this.expression(true);
    this.skipNewlines(true);
    if (!this.isAt(':')) return this.#skipTo(start, closer);
    this.next();
    const parts = this.#forParts();
    const when = this.#when();
    this.skipNewlines(true);
    if (!this.isAt(closer)) return this.#skipTo(start, closer);
    this.next();
    return this.made(start, { kind: 'for', names, over, ...parts, when });
  }

  #forParts(): { readonly key: Expression | null; readonly value: Expression } {
    const first = this.expression(true);
    this.skipNewlines(true);
    if (!this.isAt('=') || !this.isAt('>', 1)) return { key: null, value: first };
    this.at += 2;
    return { key: first, value: this.expression(true) };
  }

  #when(): Expression | null {
    this.skipNewlines(true);
    if (this.peek()?.kind !== 'word' || this.peek()?.text !== 'if') return null;
    this.next();
    return this.expression(true);
  }

  #skipTo(start: number, closer: string): Expression {
    while (this.peek() !== undefined && !this.isAt(closer)) {
      const token = this.next();
      if (token !== undefined) this.skipBrackets(token);
    }
    this.next();
    return this.made(start, { kind: 'unknown' });
  }
}

const PLAIN: ReadonlySet<string> = new Set(['text', 'template', 'word']);

const LITERALS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** From the weakest to the strongest. */
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['>=', '<=', '>', '<'],
  ['+', '-'],
  ['*', '/', '%'],
];
