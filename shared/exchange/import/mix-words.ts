import { plural } from '../../base/plural';
import { labelOf } from './detect-kind';
import type { Addition } from './import-result';
import type { FileOutcome } from './mix-outcome';

/** A file may be understood and hold nothing new. */
export function nothingIn(files: readonly FileOutcome[]): readonly Addition[] {
  const imported = files.filter(({ status }) => status === 'imported');
  if (imported.length === 0) return [];
  const isAll = imported.every(({ remarks }) => remarks.length === 0);
  return [{ sentence: isAll ? 'Changes nothing: all of it is there already.' : 'Changes nothing.' }];
}

/** What the import is called as an undo step. */
export function labelFor(files: readonly FileOutcome[]): string {
  const imported = files.filter(({ status }) => status === 'imported');
  const kinds = new Set(imported.map(({ kind }) => kind));
  const [only] = kinds;
  if (kinds.size !== 1 || only === undefined || only === null)
    return `Import ${plural(imported.length, 'file')}`;
  return `Import ${labelOf(only)}${imported.length > 1 ? ` (${plural(imported.length, 'file')})` : ''}`;
}
