import type { JsonObject } from '../../format/envelope';

const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 20;
const IS_FLATTENED = /^\s*(?:@\{|\{\s*@\{)/;

/**
 * An object that PowerShell wrote as text because it lay too deep, or for the eye: `@{inbound=True; outbound=False}`,
 * `{@{...}, @{...}}`. Values stay texts. null: the text is nothing of the kind.
 */
function readFlattened(text: string): unknown {
  if (!IS_FLATTENED.test(text) || text.length > MAX_LENGTH) return null;
  return new Reader(text).value(';', 0);
}

/** The value, with what PowerShell wrote as text taken apart. */
export function unflattened(value: unknown): unknown {
  return typeof value === 'string' ? (readFlattened(value) ?? value) : value;
}

class Reader {
  #at = 0;

  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  value(separator: string, depth: number): unknown {
    this.#skipBlanks();
    if (depth < MAX_DEPTH && this.text.startsWith('@{', this.#at)) return this.#record(depth);
    if (depth < MAX_DEPTH && this.text.startsWith('{', this.#at)) return this.#list(depth);
    return this.#plain(separator);
  }

  #record(depth: number): JsonObject {
    this.#at += 2;
    const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    while (!this.#isAtEnd()) {
      const key = this.#plain('=');
      if (this.text.charAt(this.#at) !== '=') break;
      this.#at += 1;
      fields[key] = this.value(';', depth + 1);
      this.#skip(';');
    }
    this.#skip('}');
    return fields;
  }

  #list(depth: number): readonly unknown[] {
    this.#at += 1;
    const items: unknown[] = [];
    while (!this.#isAtEnd()) {
      items.push(this.value(',', depth + 1));
      this.#skip(',');
    }
    this.#skip('}');
    return items;
  }

  #plain(separator: string): string {
    const from = this.#at;
    while (this.#at < this.text.length && !this.#isAt(separator) && !this.#isAt('}')) this.#at += 1;
    return this.text.slice(from, this.#at).trim();
  }

  #isAt(sign: string): boolean {
    return this.text.charAt(this.#at) === sign;
  }

  #isAtEnd(): boolean {
    this.#skipBlanks();
    return this.#at >= this.text.length || this.#isAt('}');
  }

  #skip(sign: string): void {
    this.#skipBlanks();
    if (this.#isAt(sign)) this.#at += 1;
    else if (this.#at < this.text.length && !this.#isAt('}')) this.#at += 1;
  }

  #skipBlanks(): void {
    while (' \t\r\n'.includes(this.text.charAt(this.#at)) && this.#at < this.text.length) this.#at += 1;
  }
}
