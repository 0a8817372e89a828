import type { Result } from '../../base/result';
import { err, ok } from '../../base/result';
import { message, type Message } from '../../words/message';
import { readSafeJson } from './read-values';

/** What a console writes around a result: messages, prompts, and the commands behind them. */
const CONSOLE_LINE =
  /^[ \t]*(?:(?:WARNING|VERBOSE|DEBUG|INFORMATION|INFO)\b:?|PS [^>\n]{0,300}>|>>|[A-Z]:\\[^>\n]{0,300}>|[\w.-]{1,80}@[\w.-]{1,80}[:~ ][^$#\n]{0,300}[$#])[^\n]*/gim;

/**
 * JSON as people save it from a console: alone, between messages and prompts, several texts one after another (a list of
 * them then), or as a text in quotes. The error is a sentence.
 */
export function readJsonText(text: string): Result<unknown, Message> {
  const plain = readSafeJson(text);
  if (plain.ok) return ok(unquoted(plain.value));
  // Blank lines in their place, so that line and column stay true.
  const quiet = text.replaceAll(CONSOLE_LINE, '');
  const between = quiet.length === text.length ? plain : readSafeJson(quiet);
  if (between.ok) return ok(unquoted(between.value));
  const found = textsIn(quiet);
  if (found.values.length === 0) return between;
  if (found.other === null) return ok(found.values);
  const { line, words } = found.other;
  return err(message('imports.besideJson', { line: String(line), words }));
}

/** Does a text begin as JSON does, or as a console does before it? */
export function beginsAsJson(text: string): boolean {
  const head = text.slice(0, 20_000).replaceAll(CONSOLE_LINE, '');
  return /^[\uFEFF\s]*(?:[[{"]|null\s*$)/.test(head);
}

/** JSON that was made a text of JSON once more. */
function unquoted(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  const inner = readSafeJson(value);
  return inner.ok ? inner.value : value;
}

interface Texts {
  readonly values: readonly unknown[];
  /** The first line that is none. */
  readonly other: { readonly line: number; readonly words: string } | null;
}

const MAX_TEXTS = 100_000;

/** Lists and objects that begin a line; each sign is passed once. */
function textsIn(text: string): Texts {
  const values: unknown[] = [];
  let other: Texts['other'] = null;
  for (let at = 0; at < text.length && values.length < MAX_TEXTS;) {
    const lineEnd = endOfLine(text, at);
    const line = text.slice(at, lineEnd);
    const end = jsonEnd(text, at, line);
    const json = end === null ? null : readSafeJson(text.slice(at, end));
    if (json?.ok === true) values.push(json.value);
    else if (line.trim() !== '') other ??= { line: lineOf(text, at), words: line.trim().slice(0, 40) };
    at = end ?? lineEnd + 1;
  }
  return { values, other };
}

/** Where the list or object ends that begins this line; null: none does. */
function jsonEnd(text: string, at: number, line: string): number | null {
  const start = line.search(/\S/);
  return start >= 0 && '[{'.includes(line.charAt(start)) ? afterBrackets(text, at + start) : null;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** Behind the bracket that closes the one here; the end of the text where none does. */
function afterBrackets(text: string, start: number): number {
  let open = 0;
  let isInText = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') isInText = !isInText;
    else if (isInText) at += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') open += 1;
    else if (sign === ']' || sign === '}') open -= 1;
    if (open === 0) return at + 1;
  }
  return text.length;
}
