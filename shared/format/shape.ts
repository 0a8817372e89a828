import type { z } from 'zod';
import type { ParseProblem } from './errors';
import { isJsonObject } from './envelope';
import { scenarioSchema } from './schema';

export const MAX_PROBLEMS = 100;

/** What is wrong with the shape of the scenario, each problem with its place and the record it lies in. */
export function checkShape(scenario: unknown): readonly ParseProblem[] {
  const result = scenarioSchema.safeParse(scenario);
  if (result.success) return [];
  return result.error.issues.slice(0, MAX_PROBLEMS).map((issue) => toProblem(issue, scenario));
}

function toProblem(issue: z.core.$ZodIssue, scenario: unknown): ParseProblem {
  const path = toPath(issue.path);
  const found = valueAt(scenario, issue.path);
  const record = recordName(scenario, issue.path);
  const where = record === null ? path : `${path} (${record})`;
  return { code: 'invalid-shape', path, message: `${where} ${requirement(issue, found)}.` };
}

function requirement(issue: z.core.$ZodIssue, found: unknown): string {
  if (found === undefined) return 'is missing';
  if (issue.code === 'invalid_type') return `must be ${article(issue.expected)}, not ${shown(found)}`;
  if (issue.code === 'invalid_value') {
    return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}, not ${shown(found)}`;
  }
  return `${issue.message}, not ${shown(found)}`;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function article(type: string): string {
  return TYPE_WORDS[type] ?? type;
}

const SHOWN_CHARACTERS = 60;

/** A value as it stands in the file, cut where it is long. */
function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > SHOWN_CHARACTERS ? `${json.slice(0, SHOWN_CHARACTERS)}…` : json;
}

/** ["tenants", 3, "name"] is scenario.tenants[3].name. */
function toPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (done, part) => (typeof part === 'number' ? `${done}[${part}]` : `${done}.${String(part)}`),
    'scenario',
  );
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown>)[part], root);
}

/** The nearest record around the place that says its name or id, so that a person finds it without counting. */
function recordName(root: unknown, path: readonly PropertyKey[]): string | null {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const record = valueAt(root, path.slice(0, length));
    if (!isJsonObject(record)) continue;
    const label = record['name'] ?? record['id'];
    if (typeof label === 'string') return `“${label}”`;
  }
  return null;
}
