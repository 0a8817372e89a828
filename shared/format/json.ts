import type { Result } from '../base/result';
import { err, ok } from '../base/result';

const BYTE_ORDER_MARK = '﻿';

/** JSON.parse as a value; the error is a sentence with line and column. A leading byte order mark is fine. */
export function readJson(text: string): Result<unknown, string> {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (body.trim() === '') return err('The file is empty.');
  try {
    return ok(JSON.parse(body));
  } catch (error) {
    const { line, column } = placeOf(String(error), body);
    return err(`The file is not valid JSON: it breaks off or goes wrong at line ${line}, column ${column}.`);
  }
}

/** The engine names the position in its message, except at the end of the text. */
function placeOf(message: string, text: string): { readonly line: number; readonly column: number } {
  const match = /position (\d+)/.exec(message);
  const before = text.slice(0, match ? Number(match[1]) : text.length);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
}
