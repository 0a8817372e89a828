import type { z } from 'zod';
import { shownText } from '../base/shown-text';
import { message, type Word } from '../words/message';
import type { ParseProblem } from './errors';
import { MAX_PROBLEMS } from './errors';
import { mustAt } from './must';
import { cut, shown } from './wording';

type Path = readonly PropertyKey[];
interface Issue {
  readonly path: Path;
  readonly message: string;
}

/** What is wrong with the shape of a value, each problem with its place below `root` and the record it lies in. */
export function checkShape(value: unknown, schema: z.ZodType, root: string): readonly ParseProblem[] {
  const issues: readonly Issue[] = schema.safeParse(value).error?.issues ?? [];
  return issues.slice(0, MAX_PROBLEMS).map((issue) => toProblem(issue, value, root));
}

function toProblem(issue: Issue, value: unknown, root: string): ParseProblem {
  const path = toPath(issue.path, root);
  const found = valueAt(value, issue.path);
  const where = placeIn(path, recordName(value, issue.path));
  const told =
    found === undefined ? message('format.missing', { where }) : mustAt(issue.message, where, shown(found));
  return { code: 'invalid-shape', path, message: told };
}

/** A place in the file with the name of the record it lies in. */
export function placeIn(path: string, record: string | null): Word {
  return record === null ? path : message('format.placeIn', { path, record });
}

/** ["tenants", 3, "name"] is scenario.tenants[3].name. Keys may be anything a file can hold. */
export function toPath(path: Path, root: string): string {
  return path.reduce<string>((done, part) => {
    if (typeof part === 'number') return `${done}[${part}]`;
    const key = shownText(cut(String(part)));
    return done === '' ? key : `${done}.${key}`;
  }, root);
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[part],
    root,
  );
}

/** An empty name names nothing. */
function isNamed(text: unknown): text is string {
  return typeof text === 'string' && text !== '';
}

/** The nearest record around the place that says its name or id, so that a person finds it without counting. */
function recordName(root: unknown, path: Path): string | null {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const record = valueAt(root, path.slice(0, length)) as Readonly<Record<string, unknown>>;
    const label = [record['name'], record['title'], record['id']].find(isNamed);
    if (label !== undefined) return shownText(cut(label));
  }
  return null;
}
