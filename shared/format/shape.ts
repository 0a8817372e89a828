import type { z } from 'zod';
import type { ParseProblem } from './errors';
import { MAX_PROBLEMS } from './errors';

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
  const record = recordName(value, issue.path);
  const where = record === null ? path : `${path} (${record})`;
  const what = found === undefined ? 'is missing' : `${issue.message}, not ${shown(found)}`;
  return { code: 'invalid-shape', path, message: `${where} ${what}.` };
}

const SHOWN_CHARACTERS = 60;

/** A value as it stands in the file, cut where it is long. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value);
  return json.length > SHOWN_CHARACTERS ? `${json.slice(0, SHOWN_CHARACTERS)}…` : json;
}

/** ["tenants", 3, "name"] is scenario.tenants[3].name. */
function toPath(path: Path, root: string): string {
  return path.reduce<string>(
    (done, part) => (typeof part === 'number' ? `${done}[${part}]` : `${done}.${String(part)}`),
    root,
  );
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[part],
    root,
  );
}

/** The nearest record around the place that says its name or id, so that a person finds it without counting. */
function recordName(root: unknown, path: Path): string | null {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const record = valueAt(root, path.slice(0, length)) as Readonly<Record<string, unknown>>;
    const label = [record['name'], record['title'], record['id']].find((text) => typeof text === 'string');
    if (label !== undefined) return `“${label}”`;
  }
  return null;
}
