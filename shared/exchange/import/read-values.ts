import type { Result } from '../../base/result';
import { err, ok } from '../../base/result';
import { readJson } from '../../format/json';
import { isNestedTooDeeply } from '../../format/schema-nesting';

/** JSON of a depth that is safe to walk through. */
export function readSafeJson(text: string): Result<unknown, string> {
  const json = readJson(text);
  if (!json.ok) return json;
  return isNestedTooDeeply(json.value) ? err('The file nests lists and objects too deeply.') : ok(json.value);
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
