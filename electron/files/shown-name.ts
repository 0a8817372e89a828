import { basename } from 'node:path';
import { shownText } from '../../shared/base/shown-text';

/** The name of a file as it can stand in a sentence. */
export function shownName(path: string): string {
  return shownText(basename(path));
}
