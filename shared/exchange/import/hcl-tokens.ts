import { afterTemplate, characterAt } from './hcl-template';
import type { Token } from './structure';
import { MAX_TOKENS } from './structure';

const BLANKS = /[ \t\r\f\v\uFEFF\u00A0]+/y;
const LINE_COMMENT = /(?:#|\/\/)[^\n]*/y;
const WORD = /[\p{L}\p{N}_][\p{L}\p{N}_.-]*/uy;
const HEREDOC = /<<[~-]?([A-Za-z_][\w-]{0,63})[^\n]*/y;

/** Terraform's language in pieces. Linear: every character is passed once. */
export function hclTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let at = 0;
  const push = (kind: Token['kind'], value: string) => tokens.push({ kind, text: value, line });
  while (at < text.length && tokens.length < MAX_TOKENS) {
    const start = at;
    const piece = pieceAt(text, at);
    if (piece.kind !== null) push(piece.kind, piece.text);
    at = piece.end;
    for (let n = start; n < at; n += 1) if (text.charCodeAt(n) === 10) line += 1;
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
  if (first === '"') return stringAt(text, at);
  if (first === '/' && text.charAt(at + 1) === '*') {
    const end = text.indexOf('*/', at + 2);
    return { kind: null, text: '', end: end === -1 ? text.length : end + 2 };
  }
  return (
    match(BLANKS, text, at, null) ??
    match(LINE_COMMENT, text, at, 'comment') ??
    heredocAt(text, at) ??
    match(WORD, text, at, 'word') ?? { kind: 'punctuation', text: first, end: at + 1 }
  );
}

function match(pattern: RegExp, text: string, at: number, kind: Piece['kind']): Piece | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : { kind, text: found[0], end: at + found[0].length };
}

/** A text over several lines. */
function heredocAt(text: string, at: number): Piece | null {
  HEREDOC.lastIndex = at;
  const found = HEREDOC.exec(text);
  if (found === null) return null;
  const body = at + found[0].length;
  const closing = new RegExp(`^[ \\t]*${found[1]}[ \\t]*\\r?$`, 'gm');
  closing.lastIndex = body;
  const close = closing.exec(text);
  if (close === null) return { kind: 'template', text: UNREADABLE, end: text.length };
  const inner = text.slice(body + 1, Math.max(body + 1, close.index));
  const isTemplate = /[$%]\{/.test(inner);
  const end = close.index + close[0].length;
  // Signs that would escape in quotes stand for themselves here.
  if (isTemplate && inner.includes('\\')) return { kind: 'template', text: UNREADABLE, end };
  return { kind: isTemplate ? 'template' : 'text', text: withoutIndent(inner, found[0]), end };
}

/** A directive, which is never worked out. */
const UNREADABLE = '%{ text of several lines }';

/** `<<-` takes away the blanks that begin every line. */
function withoutIndent(text: string, head: string): string {
  if (!head.startsWith('<<-')) return text;
  const lines = text.split('\n');
  const blanks = lines.flatMap((line) => (line.trim() === '' ? [] : line.length - line.trimStart().length));
  const indent = blanks.reduce((least, n) => Math.min(least, n), Number.POSITIVE_INFINITY);
  return lines.map((line) => line.slice(Math.min(indent, line.length))).join('\n');
}

/** A string ends at its quote, or broken at the end of its line. */
function stringAt(text: string, quote: number): Piece {
  const parts: string[] = [];
  let isTemplate = false;
  let at = quote + 1;
  while (at < text.length && text.charAt(at) !== '"' && text.charAt(at) !== '\n') {
    const two = text.slice(at, at + 2);
    if (two === '${' || two === '%{') {
      isTemplate = true;
      at = afterTemplate(text, at + 2, true);
      continue;
    }
    const piece = characterAt(text, at);
    parts.push(piece.text);
    at = piece.end;
  }
  const isClosed = text.charAt(at) === '"';
  if (isClosed && !isTemplate) return { kind: 'text', text: parts.join(''), end: at + 1 };
  // As it is written: its parts are looked at only when its value is wanted.
  return { kind: 'template', text: text.slice(quote + 1, at), end: isClosed ? at + 1 : at };
}
