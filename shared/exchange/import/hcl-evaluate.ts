import { FUNCTIONS } from './hcl-functions';
import { ExpressionParser } from './hcl-expressions';
import { templateParts } from './hcl-template';
import { hclTokens } from './hcl-tokens';
import type { Expression } from './hcl-tree';
import type { HclRecord, HclValue } from './hcl-values';
import { isList, isRecord, textOf, Unknown } from './hcl-values';

/** What names stand for, beside those of a `for`. */
export interface HclScope {
  /** The value of a name such as `var.partners`; undefined: there is none in the files. */
  readonly valueOf: (root: string, name: string) => HclValue | undefined;
}

type Names = ReadonlyMap<string, HclValue>;

/** More than any configuration needs; lists of lists of lists grow beyond all bounds. */
const MAX_STEPS = 500_000;
const MAX_DEPTH = 60;

/** Works expressions out, as far as the files say what they stand for. It never guesses: the rest is unknown. */
export class Evaluator {
  #steps = 0;
  #depth = 0;

  readonly scope: HclScope;

  constructor(scope: HclScope) {
    this.scope = scope;
  }

  value(expression: Expression, names: Names = NO_NAMES): HclValue {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS || this.#depth > MAX_DEPTH) return new Unknown(expression.source);
    this.#depth += 1;
    const value = this.#work(expression, names);
    this.#depth -= 1;
    return value;
  }

  #work(expression: Expression, names: Names): HclValue {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'list':
        return expression.items.map((item) => this.value(item, names));
      case 'record':
        return this.#record(expression.entries, expression.source, names);
      case 'name':
        return this.#name(expression.path, expression.source, names);
      case 'template':
        return this.#template(expression.text, names);
      default:
        return this.#compound(expression, names);
    }
  }

  #compound(expression: Compound, names: Names): HclValue {
    switch (expression.kind) {
      case 'unknown':
        return new Unknown(expression.source);
      case 'member': {
        const of = this.value(expression.of, names);
        return memberOf(of, this.value(expression.key, names), expression.source);
      }
      case 'splat':
        return this.#splat(this.value(expression.of, names), expression.path, expression.source);
      case 'for':
        return this.#for(expression, names);
      case 'call':
        return this.#call(expression, names);
      case 'choice':
        return this.#choice(expression, names);
      case 'operation':
        return this.#operation(expression, names);
    }
  }

  #name(path: readonly string[], source: string, names: Names): HclValue {
    const [root = '', name = '', ...rest] = path;
    const local = names.get(root);
    if (local !== undefined) return this.#path(local, path.slice(1), source);
    const value = name === '' ? undefined : this.scope.valueOf(root, name);
    return value === undefined ? new Unknown(source) : this.#path(value, rest, source);
  }

  #path(value: HclValue, path: readonly string[], source: string): HclValue {
    return path.reduce((at: HclValue, key) => memberOf(at, key, source), value);
  }

  #splat(of: HclValue, path: readonly string[], source: string): HclValue {
    if (!isList(of)) return new Unknown(source);
    return of.map((item) => this.#path(item, path, source));
  }

  #record(entries: readonly (readonly [Expression, Expression])[], source: string, names: Names): HclValue {
    const fields = new Map<string, HclValue>();
    for (const [key, value] of entries) {
      const name = textOf(this.value(key, names));
      if (name === null) return new Unknown(source === '' ? value.source : source);
      fields.set(name, this.value(value, names));
    }
    return fields;
  }

  #for(loop: Expression & { readonly kind: 'for' }, names: Names): HclValue {
    const over = this.value(loop.over, names);
    const entries = entriesOf(over);
    if (entries === null) return new Unknown(loop.source);
    const items: (readonly [HclValue, HclValue])[] = [];
    for (const [key, item] of entries) {
      const inner = withItem(names, loop.names, key, item);
      const isMeant = loop.when === null || asBoolean(this.value(loop.when, inner));
      if (isMeant === false) continue;
      const lost = new Unknown(loop.source);
      if (isMeant === null) items.push([lost, lost]);
      else
        items.push([loop.key === null ? null : this.value(loop.key, inner), this.value(loop.value, inner)]);
    }
    return loop.key === null ? items.map(([, value]) => value) : recordFrom(items, loop.source);
  }

  #call({ name, given, isSpread, source }: Expression & { readonly kind: 'call' }, names: Names): HclValue {
    const work = FUNCTIONS.get(name);
    if (work === undefined) return new Unknown(source);
    const values = given.map((one) => this.value(one, names));
    const last = values.at(-1);
    if (!isSpread) return work(values, source);
    return isList(last) ? work([...values.slice(0, -1), ...last], source) : new Unknown(source);
  }

  #choice(choice: Expression & { readonly kind: 'choice' }, names: Names): HclValue {
    const test = asBoolean(this.value(choice.test, names));
    if (test === null) return new Unknown(choice.source);
    return this.value(test ? choice.yes : choice.no, names);
  }

  #operation(
    { sign, left, right, source }: Expression & { readonly kind: 'operation' },
    names: Names,
  ): HclValue {
    const [a, b] = [left === null ? null : this.value(left, names), this.value(right, names)];
    const work = left === null ? UNARY[sign] : BINARY[sign];
    const value = work?.(a, b);
    return value ?? new Unknown(source);
  }

  /** A text with parts that are worked out; one that is nothing else is the value of its part. */
  #template(text: string, names: Names): HclValue {
    const parts = templateParts(text);
    if (parts.length > MAX_PARTS) return new Unknown(`"${text.slice(0, 100)}"`);
    const values = parts.map((part) => {
      if (part.kind === 'text') return part.text;
      return part.kind === 'expression' ? this.#part(part.text, names) : new Unknown(text);
    });
    const [only] = values;
    if (values.length === 1 && only !== undefined) return only instanceof Unknown ? new Unknown(text) : only;
    const texts = values.map(textOf);
    return texts.every((one) => one !== null) ? texts.join('') : new Unknown(text);
  }

  #part(source: string, names: Names): HclValue {
    const parser = new ExpressionParser(hclTokens(source).filter(({ kind }) => kind !== 'comment'));
    const value = this.value(parser.expression(true), names);
    return parser.peek() === undefined ? value : new Unknown(source);
  }
}

type Compound = Exclude<Expression, { readonly kind: 'literal' | 'list' | 'record' | 'name' | 'template' }>;

/** One name is the item's, two are the key's and the item's. */
function withItem(names: Names, own: readonly string[], key: HclValue, item: HclValue): Names {
  const inner = new Map(names);
  if (own.length > 1) inner.set(own[0] ?? '', key);
  return inner.set(own.at(-1) ?? '', item);
}

/** A record of which a key is not known is not known. */
function recordFrom(entries: readonly (readonly [HclValue, HclValue])[], source: string): HclValue {
  const fields = new Map<string, HclValue>();
  for (const [key, value] of entries) {
    const name = textOf(key);
    if (name === null) return new Unknown(source);
    fields.set(name, value);
  }
  return fields;
}

function memberOf(of: HclValue, key: HclValue, source: string): HclValue {
  const lost = new Unknown(source);
  if (isRecord(of)) return typeof key === 'string' ? (of.get(key) ?? lost) : lost;
  const at = typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : key;
  if (!isList(of) || typeof at !== 'number') return lost;
  // Behind a part that is not known nothing is counted.
  const isSure = !of.slice(0, at + 1).some((one) => one instanceof Unknown);
  return isSure ? (of[at] ?? lost) : lost;
}

const NO_NAMES: Names = new Map();
const MAX_PARTS = 100;

/** Keys and items of what a `for` or a `for_each` goes over; null: not known. A list has its numbers, a map its keys in order. */
export function entriesOf(value: HclValue): readonly (readonly [HclValue, HclValue])[] | null {
  if (isRecord(value)) return sorted(value);
  return isList(value) ? value.map((item, n) => [n, item]) : null;
}

function sorted(record: HclRecord): readonly (readonly [string, HclValue])[] {
  return [...record].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Terraform takes the texts "true" and "false" for them as well. */
function asBoolean(value: HclValue): boolean | null {
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : null;
}

type Work = (a: HclValue, b: HclValue) => HclValue | undefined;

const UNARY: Readonly<Record<string, Work>> = {
  '!': (_, b) => (typeof b === 'boolean' ? !b : undefined),
  '-': (_, b) => (typeof b === 'number' ? -b : undefined),
};

const BINARY: Readonly<Record<string, Work>> = {
  '==': (a, b) => isEqual(a, b),
  '!=': (a, b) => {
    const equal = isEqual(a, b);
    return equal === undefined ? undefined : !equal;
  },
  // What one side decides alone needs no other.
  '&&': (a, b) => (a === false || b === false ? false : a === true && b === true ? true : undefined),
  '||': (a, b) => (a === true || b === true ? true : a === false && b === false ? false : undefined),
  '>': numbers((a, b) => a > b),
  '<': numbers((a, b) => a < b),
  '>=': numbers((a, b) => a >= b),
  '<=': numbers((a, b) => a <= b),
  '+': numbers((a, b) => a + b),
  '-': numbers((a, b) => a - b),
  '*': numbers((a, b) => a * b),
};

function numbers(work: (a: number, b: number) => HclValue): Work {
  return (a, b) => (typeof a === 'number' && typeof b === 'number' ? work(a, b) : undefined);
}

function isEqual(a: HclValue, b: HclValue): boolean | undefined {
  const isPlain = (value: HclValue) => value === null || typeof value !== 'object';
  return isPlain(a) && isPlain(b) ? a === b : undefined;
}
