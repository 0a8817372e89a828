import { isJsonObject } from '../../format/envelope';
import type { JsonObject } from '../../format/envelope';
import { valueOf } from './read-values';
import type { Fields, Placed, Value } from './structure';

const MAX_KEYS_DEEP = 6;
/** The keys that name the kind of a resource in reports and in newer schemas. */
const NAMES = ['resourceName', 'resourceType', 'type'];
const IS_MEANT = /(?:^|\/|\.)PPTenantIsolationSettings$/i;

/** The blocks of a configuration that was made a report in JSON, or is written in JSON. */
export function blocksOfJson(json: unknown): readonly Fields[] {
  return search(json, 0).map(fieldsOf);
}

function search(value: unknown, depth: number): readonly JsonObject[] {
  if (depth > MAX_KEYS_DEEP) return [];
  if (Array.isArray(value)) return value.flatMap((item) => search(item, depth + 1));
  if (!isJsonObject(value)) return [];
  if (NAMES.some((name) => isMeant(valueOf(value, name)))) return [propertiesOf(value)];
  return Object.entries(value).flatMap(([key, part]) =>
    isMeant(key) ? objectsIn(part).map(propertiesOf) : search(part, depth + 1),
  );
}

function isMeant(name: unknown): boolean {
  return typeof name === 'string' && IS_MEANT.test(name.trim());
}

function objectsIn(value: unknown): readonly JsonObject[] {
  return [value].flat().filter(isJsonObject);
}

function propertiesOf(resource: JsonObject): JsonObject {
  const inner = valueOf(resource, 'properties') ?? valueOf(resource, 'parameters');
  return isJsonObject(inner) ? inner : resource;
}

function fieldsOf(object: JsonObject): Fields {
  return new Map(
    Object.entries(object)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key.toLowerCase(), placed(value)]),
  );
}

function placed(value: unknown): Placed {
  return { value: valueFrom(value), line: 1 };
}

function valueFrom(value: unknown): Value {
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'flag', flag: value };
  if (Array.isArray(value)) return { kind: 'list', items: value.map(placed) };
  if (isJsonObject(value)) return { kind: 'record', record: { fields: fieldsOf(value) } };
  return { kind: 'unknown', text: String(value) };
}
