import type { Result } from '../base/result';
import { err, ok } from '../base/result';
import { whereJsonBreaks } from './locate';

const BYTE_ORDER_MARK = '\uFEFF';

/** JSON.parse as a value; the error is a sentence with line and column. A leading byte order mark is fine. */
export function readJson(text: string): Result<unknown, string> {
  const body = withoutByteOrderMark(text);
  if (body.trim() === '') return err('The file is empty.');
  try {
    return ok(JSON.parse(body));
  } catch {
    return err(sentenceFor(body));
  }
}

/** The text without the mark that some editors put before it. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function sentenceFor(text: string): string {
  const at = whereJsonBreaks(text);
  const lastBreak = text.lastIndexOf('\n', at - 1);
  const line = text.slice(0, at).split('\n').length;
  const place = `line ${line}, column ${at - lastBreak}`;
  return at === text.length
    ? `The file is not valid JSON: it breaks off at ${place}.`
    : `The file is not valid JSON: it goes wrong at ${place}.`;
}
