import type { Result } from '../base/result';
import { err, ok } from '../base/result';
import { message, type Message } from '../words/message';
import { whereJsonBreaks } from './locate';

const BYTE_ORDER_MARK = '\uFEFF';

/** JSON.parse as a value; the error is a sentence with line and column. A leading byte order mark is fine. */
export function readJson(text: string): Result<unknown, Message> {
  const body = withoutByteOrderMark(text);
  if (body.trim() === '') return err(message('format.emptyFile'));
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

function sentenceFor(text: string): Message {
  const at = whereJsonBreaks(text);
  const lastBreak = text.lastIndexOf('\n', at - 1);
  const line = String(text.slice(0, at).split('\n').length);
  const place = { line, column: String(at - lastBreak) };
  return at === text.length ? message('format.jsonBreaksOff', place) : message('format.jsonGoesWrong', place);
}
