import type { Result } from '../../base/result';
import { err } from '../../base/result';
import { readJson } from '../../format/json';
import { MAX_NESTING } from '../../format/schema-nesting';

/** JSON of a depth that is safe to walk through. The depth is looked at first: parsing what is deep takes minutes. */
export function readSafeJson(text: string): Result<unknown, string> {
  if (isTooDeep(text)) return err('The file nests lists and objects too deeply.');
  return readJson(text);
}

const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

function isTooDeep(text: string): boolean {
  let isInText = false;
  let depth = 0;
  for (let at = 0; at < text.length && depth <= MAX_NESTING; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isInText = !isInText;
    else if (isInText) at += code === BACKSLASH ? 1 : 0;
    else if (OPENING.has(code)) depth += 1;
    else if (CLOSING.has(code)) depth -= 1;
  }
  return depth > MAX_NESTING;
}

/** PowerShell makes true and false into "True" and "False" when it flattens an object. */
export function asFlag(value: unknown): boolean | null {
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
