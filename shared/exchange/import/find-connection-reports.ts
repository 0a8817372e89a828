import { isJsonObject } from '../../format/envelope';
import type { JsonObject } from '../../format/envelope';
import { unflattened } from './flattened';
import { readSafeJson, valueOf } from './read-values';

export interface FoundConnectionReport {
  readonly report: JsonObject;
  /** Which of several, from 1; 0: the only one. */
  readonly which: number;
}

const MAX_KEYS_DEEP = 4;

/** The connection reports of a file: alone, in lists, in the answer of a service, or only the rows of one. */
export function findConnectionReports(json: unknown): readonly FoundConnectionReport[] {
  const found = search(json, 0);
  return found.map((report, n) => ({ report, which: found.length === 1 ? 0 : n + 1 }));
}

function search(value: unknown, depth: number): readonly JsonObject[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (items.length > 0 && items.every((item) => isRow(unflattened(item)))) return [{ connections: items }];
    return items.flatMap((item) => search(item, depth));
  }
  if (!isJsonObject(value)) return [];
  if (isConnectionReport(value)) return [value];
  if (isRow(value)) return [{ connections: [value] }];
  const body = valueOf(value, 'body');
  if (typeof body === 'string') {
    const json = readSafeJson(body);
    return json.ok ? search(json.value, depth + 1) : [];
  }
  return depth < MAX_KEYS_DEEP ? Object.values(value).flatMap((part) => search(part, depth + 1)) : [];
}

function isConnectionReport(object: JsonObject): boolean {
  if (valueOf(object, 'connections') !== undefined) return true;
  return valueOf(object, 'reportId') !== undefined && statusOf(object) !== undefined;
}

function statusOf(object: JsonObject): unknown {
  return valueOf(object, 'status') ?? valueOf(object, 'reportStatus');
}

function isRow(value: unknown): boolean {
  return isJsonObject(value) && valueOf(value, 'connectionType') !== undefined;
}
