import { shownText } from '../../base/shown-text';

/** A comment or a step ends with its line, wherever what reads it sees the end of a line. */
export function oneLine(text: string): string {
  return shownText(text.replace(/[\t\r\n\u2028\u2029\u0085\v\f]+/g, ' '));
}
