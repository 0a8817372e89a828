import type { Result } from '../base/result';
import { err, ok } from '../base/result';
import { shownText } from '../base/shown-text';
import type { ParseProblem } from './errors';
import { MAX_PROBLEMS } from './errors';
import { readJson, withoutByteOrderMark } from './json';
import type { JsonFlaw } from './json-flaws';
import { findJsonFlaws } from './json-flaws';
import { MAX_NESTING } from './schema-nesting';
import { cut, toPath } from './shape';

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
    const message = `The file nests lists and objects more than ${MAX_NESTING} levels deep.`;
    return err({ code: 'invalid-shape', message });
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
  const place = `${path} (line ${line}, column ${column})`;
  if (kind === 'duplicate-key') {
    const message = `${place}: the key “${shownText(cut(text))}” is given twice in one object.`;
    return { code: 'DUPLICATE_KEY', path, message };
  }
  const written = JSON.stringify(Number(text));
  const message = `${place}: the number ${cut(text)} would be saved as ${written}. Write a number that can be kept, or a text in quotes.`;
  return { code: 'inexact-number', path, message };
}
