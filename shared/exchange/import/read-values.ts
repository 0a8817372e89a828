import type { Result } from '../../base/result';
import { err } from '../../base/result';
import { readJson } from '../../format/json';
import { findJsonFlaws } from '../../format/json-flaws';

/** JSON of a depth that is safe to walk through. The depth is looked at first: parsing what is deep takes minutes. */
export function readSafeJson(text: string): Result<unknown, string> {
  const [tooDeep] = findJsonFlaws(text, 0);
  if (tooDeep !== undefined) return err('The file nests lists and objects too deeply.');
  return readJson(text);
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
