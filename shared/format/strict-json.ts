import type { Result } from '../base/result';
import { err, ok } from '../base/result';
import { shownText } from '../base/shown-text';
import { message } from '../words/message';
import type { ParseProblem } from './errors';
import { MAX_PROBLEMS } from './errors';
import { readJson, withoutByteOrderMark } from './json';
import type { JsonFlaw } from './json-flaws';
import { findJsonFlaws } from './json-flaws';
import { MAX_NESTING } from './schema-nesting';
import { toPath } from './shape';
import { cut } from './wording';

export interface StrictJson {
  readonly value: unknown;
  /** What would change when the value is written: keys that are given twice, numbers that are rounded. */
  readonly flaws: readonly ParseProblem[];
}

/**
 * A text as JSON, with what JSON.parse passes over in silence; an error when it is no JSON or nests too deep. The depth is
 * looked at before anything is parsed.
 */
export function readStrictJson(text: string): Result<StrictJson, ParseProblem> {
  const found = findJsonFlaws(withoutByteOrderMark(text), MAX_PROBLEMS, isRepaired);
  if (found.at(-1)?.kind === 'too-deep') {
    return err({ code: 'invalid-shape', message: message('format.nestedTooDeep', { levels: MAX_NESTING }) });
  }
  const json = readJson(text);
  if (!json.ok) return err({ code: 'not-json', message: json.error });
  return ok({ value: json.value, flaws: found.map(toProblem) });
}

/** A position beyond all numbers is damage to the view, which is repaired with a warning. */
function isRepaired({ kind, text, path: [part, field] }: JsonFlaw): boolean {
  return (
    kind === 'inexact-number' && part === 'view' && field === 'positions' && !Number.isFinite(Number(text))
  );
}

function toProblem({ kind, text, line, column, path: keys }: JsonFlaw): ParseProblem {
  const path = toPath(keys, '');
  const place = { path, line: String(line), column: String(column) };
  if (kind === 'duplicate-key') {
    const key = shownText(cut(text));
    return { code: 'DUPLICATE_KEY', path, message: message('format.keyTwice', { ...place, key }) };
  }
  const written = JSON.stringify(Number(text));
  const told = message('format.numberNotKept', { ...place, number: cut(text), written });
  return { code: 'inexact-number', path, message: told };
}
