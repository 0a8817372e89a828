import type { JsonObject } from '../../format/envelope';
import type { FoundPolicy } from './find-policies';
import { findPolicies } from './find-policies';
import { unflattened } from './flattened';
import { valueOf } from './read-values';

const FIELD = /^[ \t]*([A-Za-z]\w*)[ \t]*:(?:[ \t](.*))?$/;
const MAX_LINES = 100_000;
const HEAD = 100_000;

/** `name : value` a line (YAML has no blank before the colon), as Format-List shows an object; null: no policy is shown so. */
export function policiesOfFormatList(text: string): readonly FoundPolicy[] | null {
  const head = text.slice(0, HEAD);
  if (/^[ \t]*(?:isDisabled|allowedTenants|properties)[ \t]+:/im.test(head)) {
    return objectsIn(text).flatMap((fields) => findPolicies(fields));
  }
  const rules = listOf(text, 'direction');
  return rules === null ? null : [{ value: { allowedTenants: rules }, path: '', about: {} }];
}

/** The rows of a connection report that are shown so, an object each; null: there are none. */
export function rowsOfFormatList(text: string): readonly JsonObject[] | null {
  return listOf(text, 'connectionType');
}

/** Objects of which each has a tenant ID and this field. */
function listOf(text: string, field: string): readonly JsonObject[] | null {
  if (!new RegExp(`^[ \\t]*${field}[ \\t]+:`, 'im').test(text.slice(0, HEAD))) return null;
  const objects = objectsIn(text);
  return objects.every((one) => ['tenantId', field].every((name) => valueOf(one, name) !== undefined))
    ? objects
    : null;
}

function objectsIn(text: string): readonly JsonObject[] {
  const objects: Record<string, string>[] = [{}];
  let last = '';
  for (const line of text.split('\n', MAX_LINES)) last = addLine(objects, line.replace(/\r$/, ''), last);
  return objects.map(plain);
}

/** Gives the name of the field that the next line may go on with. */
function addLine(objects: Record<string, string>[], line: string, last: string): string {
  const object = objects.at(-1) ?? {};
  const [, name, value = ''] = FIELD.exec(line) ?? [];
  if (name === undefined) {
    // A long value goes on in the next line.
    if (last !== '' && line.trim() !== '') object[last] = `${object[last] ?? ''}${line.trim()}`;
    return line.trim() === '' ? '' : last;
  }
  // A name that comes again begins the next object.
  if (Object.hasOwn(object, name)) objects.push({ [name]: value.trim() });
  else object[name] = value.trim();
  return name;
}

function plain(fields: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, listed(name, unflattened(value))]),
  );
}

/** Format-List shows an empty list as {}. */
function listed(name: string, value: unknown): unknown {
  return name.toLowerCase() === 'allowedtenants' && value === '{}' ? [] : value;
}
