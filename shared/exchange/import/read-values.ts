import type { Result } from '../../base/result';
import { err } from '../../base/result';
import { readJson } from '../../format/json';
import { whereJsonBreaks } from '../../format/locate';
import { findJsonFlaws } from '../../format/json-flaws';
import { message, type Message } from '../../words/message';

/**
 * JSON of a depth that is safe to walk through; a sentence that says why not, when it is too deep or none. The depth is looked
 * at first: parsing what is deep takes minutes.
 */
export function readSafeJson(text: string): Result<unknown, Message> {
  const [tooDeep] = findJsonFlaws(text, 0, () => false);
  if (tooDeep !== undefined) return err(message('imports.nestedTooDeep'));
  const json = readJson(text);
  if (json.ok) return json;
  if (json.error.id !== 'format.jsonBreaksOff' && !endsInside(text)) return json;
  const line = String(text.split('\n').length);
  const column = String(text.length - text.lastIndexOf('\n'));
  return err(message('imports.endsTooEarly', { line, column }));
}

/** Does the text end in the middle of a text or a word? Quotes that are escaped do not count. */
function endsInside(text: string): boolean {
  const rest = text.slice(whereJsonBreaks(text));
  return /^(?:"[^"\n]*|[a-z]{1,4}|-)$/.test(rest.replaceAll(/\\["\\]/g, ''));
}

/** A value of a file: read, not there, or there and not read. Only what was read is ever applied. */
export type Read<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'missing' }
  /** `text` is what stands there instead. */
  | { readonly kind: 'unread'; readonly text: string };

export const MISSING = { kind: 'missing' } as const;

/** A value that was there and was read. */
export function read<T>(value: T): Read<T> {
  return { kind: 'read', value };
}

/** A value that was there and was not read, with what it says. */
export function unread(text: string): Read<never> {
  return { kind: 'unread', text };
}

/** A boolean, also as the texts that tools write for one. */
export function readFlag(value: unknown): Read<boolean> {
  if (value === undefined || value === null) return MISSING;
  const flag = asFlag(value);
  return flag === null ? unread(sourceOf(value)) : read(flag);
}

/** A text; anything else is not read. */
export function readText(value: unknown): Read<string> {
  if (value === undefined || value === null) return MISSING;
  return typeof value === 'string' ? read(value) : unread(sourceOf(value));
}

/** A value of JSON as it is shown in a sentence. */
export function sourceOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The value of a key in whatever case: collectors write `IsDisabled` for `isDisabled`. */
export function valueOf(object: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(object, name)) return object[name];
  const wanted = name.toLowerCase();
  const key = Object.keys(object).find((one) => one.toLowerCase() === wanted);
  return key === undefined ? undefined : object[key];
}

/** PowerShell makes true and false into "True" and "False" when it flattens an object. */
function asFlag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const text = value.trim().toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : null;
}

/** PowerShell makes an empty list into null or "", and a list of one into that one. */
export function asList(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : null;
  return typeof value === 'object' ? [value] : null;
}
