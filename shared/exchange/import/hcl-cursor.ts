import type { Expression } from './hcl-tree';
import type { Token } from './structure';

const MAX_SHOWN_TOKENS = 30;
const OPENERS = '({[';
const CLOSERS = ')}]';
/** What is shown only by its parts needs no source of its own. */
const NEVER_SHOWN: ReadonlySet<Expression['kind']> = new Set(['literal', 'list', 'record']);

/** `Omit` that keeps the kinds apart. */
type Bare<T> = T extends unknown ? Omit<T, 'line' | 'source'> : never;

/** Where the reading of Terraform's language stands. */
export class HclCursor {
  protected at = 0;

  readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  next(): Token | undefined {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  isAt(sign: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'punctuation' && token.text === sign;
  }

  /** The rest of a line or of an item, with all that is in brackets. */
  skipRest(): void {
    while (!this.isAtEnd()) {
      const token = this.next();
      if (token !== undefined) this.skipBrackets(token);
    }
  }

  /** What was just read, up to its closing bracket when it opens one. */
  skipBrackets(token: Token): void {
    if (token.kind !== 'punctuation' || !OPENERS.includes(token.text)) return;
    for (let open = 1; open > 0;) {
      const inner = this.next();
      if (inner === undefined) return;
      if (inner.kind !== 'punctuation') continue;
      open += OPENERS.includes(inner.text) ? 1 : CLOSERS.includes(inner.text) ? -1 : 0;
    }
  }

  protected close(closer: string): boolean {
    this.skipNewlines(true);
    if (!this.isAt(closer)) return false;
    this.next();
    return true;
  }

  protected isAtEnd(): boolean {
    const token = this.peek();
    if (token === undefined || token.kind === 'newline') return true;
    return token.kind === 'punctuation' && (CLOSERS.includes(token.text) || token.text === ',');
  }

  protected skipSeparators(): void {
    while (this.peek()?.kind === 'newline' || this.isAt(',')) this.at += 1;
  }

  protected skipNewlines(isInside: boolean): void {
    while (isInside && this.peek()?.kind === 'newline') this.at += 1;
  }

  protected made(start: number, bare: Bare<Expression>): Expression {
    const line = (this.tokens[start] ?? this.tokens.at(-1))?.line ?? 1;
    return {
      ...bare,
      line,
      source: NEVER_SHOWN.has(bare.kind) ? '' : sourceOf(this.tokens, start, this.at),
    } as Expression;
  }
}

function sourceOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, Math.min(to, from + MAX_SHOWN_TOKENS))
    .map(({ kind, text }) =>
      kind === 'newline' ? ' ' : kind === 'text' || kind === 'template' ? `"${text}"` : text,
    )
    .join('');
}
