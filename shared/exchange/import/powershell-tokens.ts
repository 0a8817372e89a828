import type { Token } from './structure';
import { MAX_TOKENS } from './structure';

const BLANKS = /(?:[ \t\r\f\v\uFEFF\u00A0]|`\r?\n)+/y;
const LINE_COMMENT = /#[^\n]*/y;
/** A variable's name keeps its dollar, so that it is not taken for a plain word. */
const WORD = /\$?[\p{L}\p{N}_-][\p{L}\p{N}_.:-]*/uy;
const SINGLE_QUOTES = "'‘’‚‛";
const DOUBLE_QUOTES = '"“”„';

/** PowerShell in pieces, as far as configurations use it. Linear: every character is passed once. */
export function powershellTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length && tokens.length < MAX_TOKENS) {
    const piece = pieceAt(text, at);
    if (piece.kind !== null) tokens.push({ kind: piece.kind, text: piece.text, line });
    for (let n = at; n < piece.end; n += 1) if (text.charCodeAt(n) === 10) line += 1;
    at = piece.end;
  }
  return tokens;
}

interface Piece {
  readonly kind: Token['kind'] | null;
  readonly text: string;
  readonly end: number;
}

function pieceAt(text: string, at: number): Piece {
  const first = text.charAt(at);
  if (first === '\n') return { kind: 'newline', text: first, end: at + 1 };
  if (SINGLE_QUOTES.includes(first)) return singleQuoted(text, at);
  if (DOUBLE_QUOTES.includes(first)) return doubleQuoted(text, at);
  return (
    hereString(text, at) ??
    passedOver(text, at) ??
    wordAt(text, at) ?? { kind: 'punctuation', text: first, end: at + 1 }
  );
}

const SIGIL = /@(?=[({])/y;

/** Blanks, comments, and the @ before a bracket. */
function passedOver(text: string, at: number): Piece | null {
  if (text.startsWith('<#', at)) {
    const end = text.indexOf('#>', at + 2);
    return { kind: null, text: '', end: end === -1 ? text.length : end + 2 };
  }
  return match(BLANKS, text, at, null) ?? match(LINE_COMMENT, text, at, null) ?? match(SIGIL, text, at, null);
}

function match(pattern: RegExp, text: string, at: number, kind: Piece['kind']): Piece | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : { kind, text: found[0], end: at + found[0].length };
}

function wordAt(text: string, at: number): Piece | null {
  const piece = match(WORD, text, at, 'word');
  if (piece === null || !piece.text.startsWith('$')) return piece;
  const name = piece.text.slice(1).toLowerCase();
  return name === 'true' || name === 'false' ? { ...piece, text: name } : { ...piece, kind: 'template' };
}

/** Nothing is expanded; a quote inside is written twice. */
function singleQuoted(text: string, quote: number): Piece {
  const parts: string[] = [];
  let at = quote + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    const isQuote = SINGLE_QUOTES.includes(character);
    if (isQuote && !isOneOf(SINGLE_QUOTES, text.charAt(at + 1))) {
      return { kind: 'text', text: parts.join(''), end: at + 1 };
    }
    parts.push(character);
    at += isQuote ? 2 : 1;
  }
  return { kind: 'template', text: '', end: text.length };
}

const HERE_STRING = /@(?:(['‘’‚‛])|["“”„])[ \t]*\r?\n/y;
const SINGLE_END = /\n['‘’‚‛]@/g;
const DOUBLE_END = /\n["“”„]@/g;

/** A text over several lines, which ends only where a line begins with its closing mark. */
function hereString(text: string, at: number): Piece | null {
  HERE_STRING.lastIndex = at;
  const head = HERE_STRING.exec(text);
  if (head === null) return null;
  const isSingle = head[1] !== undefined;
  const end = isSingle ? SINGLE_END : DOUBLE_END;
  const body = at + head[0].length;
  // An empty one ends at the line break of its own head.
  end.lastIndex = body - 1;
  const close = end.exec(text);
  if (close === null) return { kind: 'template', text: '', end: text.length };
  const inner = text.slice(body, Math.max(body, close.index)).replace(/\r$/, '');
  const isComputed = !isSingle && /[$`]/.test(inner);
  return { kind: isComputed ? 'template' : 'text', text: inner, end: close.index + close[0].length };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', 0: '\0' };

const COMPUTED = /\$[\w({]/y;

/** A backtick escapes, a quote is written twice, and a dollar begins something computed. */
function doubleQuoted(text: string, quote: number): Piece {
  const parts: string[] = [];
  let kind: Piece['kind'] = 'text';
  let at = quote + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    const isQuote = DOUBLE_QUOTES.includes(character);
    if (isQuote && !isOneOf(DOUBLE_QUOTES, text.charAt(at + 1))) {
      return { kind, text: parts.join(''), end: at + 1 };
    }
    if (character === '$' && match(COMPUTED, text, at, null) !== null) kind = 'template';
    parts.push(character === '`' ? unescaped(text.charAt(at + 1)) : character);
    at += isQuote || character === '`' ? 2 : 1;
  }
  return { kind: 'template', text: '', end: text.length };
}

function unescaped(character: string): string {
  return ESCAPES[character] ?? character;
}

function isOneOf(characters: string, character: string): boolean {
  return character !== '' && characters.includes(character);
}
