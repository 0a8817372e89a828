import { ExpressionParser } from './hcl-expressions';
import type { Block, Body, Expression } from './hcl-tree';
import type { Token } from './structure';

const MAX_DEPTH = 20;

/** The blocks and attributes of a text in Terraform's language. What is not understood is skipped, or an unknown value. */
export function parseHcl(tokens: readonly Token[]): Body {
  return new HclParser(tokens).body();
}

class HclParser {
  readonly #reader: ExpressionParser;
  readonly #repeated: { name: string; line: number }[] = [];
  #cutAt: Block | null = null;

  constructor(tokens: readonly Token[]) {
    this.#reader = new ExpressionParser(tokens);
  }

  body(): Body {
    const { attributes, blocks } = this.#content(0);
    return { attributes, blocks, cutAt: this.#cutAt, repeated: this.#repeated };
  }

  /** Up to and with the brace that closes it, or to the end of the text. */
  #content(depth: number): Pick<Body, 'attributes' | 'blocks'> & { readonly isClosed: boolean } {
    const attributes = new Map<string, Expression>();
    const blocks: Block[] = [];
    for (let token = this.#reader.next(); token !== undefined; token = this.#reader.next()) {
      const isPunctuation = token.kind === 'punctuation';
      if (isPunctuation && token.text === '}' && depth > 0) return { attributes, blocks, isClosed: true };
      if (isPunctuation) this.#reader.skipBrackets(token);
      if (token.kind !== 'word' && token.kind !== 'text') continue;
      if (this.#isAtValue()) this.#attribute(token, attributes);
      else blocks.push(...this.#block(token, depth));
    }
    return { attributes, blocks, isClosed: false };
  }

  #isAtValue(): boolean {
    return this.#reader.isAt('=') || this.#reader.isAt(':');
  }

  #attribute({ text, line }: Token, attributes: Map<string, Expression>): void {
    this.#reader.next();
    if (attributes.has(text)) this.#repeated.push({ name: text, line });
    attributes.set(text, this.#reader.attributeValue());
  }

  #block({ text: type, line }: Token, depth: number): readonly Block[] {
    const labels: string[] = [];
    for (let token = this.#reader.peek(); token?.kind === 'word' || token?.kind === 'text';) {
      labels.push(token.text);
      this.#reader.next();
      token = this.#reader.peek();
    }
    if (!this.#reader.isAt('{')) {
      this.#reader.skipRest();
      return [];
    }
    const brace = this.#reader.next();
    if (depth >= MAX_DEPTH) {
      if (brace !== undefined) this.#reader.skipBrackets(brace);
      return [];
    }
    const { attributes, blocks, isClosed } = this.#content(depth + 1);
    const block = { type, labels, line, attributes, blocks };
    if (!isClosed) this.#cutAt = block;
    return [block];
  }
}
