import type { JsonObject } from '../../format/envelope';
import type { FoundPolicy } from './find-policies';
import { findPolicies } from './find-policies';
import { unflattened } from './flattened';

const FIELD = /^[ \t]*([A-Za-z]\w*)[ \t]*:(?:[ \t](.*))?$/;
const MAX_FIELDS = 100_000;

/** `name : value` a line, as Format-List shows an object; null: no policy is shown so. */
export function policiesOfFormatList(text: string): readonly FoundPolicy[] | null {
  if (!/^[ \t]*(?:isDisabled|allowedTenants|properties)[ \t]*:/im.test(text.slice(0, 100_000))) return null;
  const objects: Record<string, string>[] = [{}];
  let last = '';
  for (const line of text.split('\n', MAX_FIELDS)) last = addLine(objects, line.replace(/\r$/, ''), last);
  return objects.flatMap((fields) => findPolicies(plain(fields)));
}

/** Gives the name of the field that the next line may go on with. */
function addLine(objects: Record<string, string>[], line: string, last: string): string {
  const object = objects.at(-1) ?? {};
  const [, name, value = ''] = FIELD.exec(line) ?? [];
  if (name === undefined) {
    // A long value goes on in the next line.
    if (last !== '' && line.trim() !== '') object[last] = `${object[last] ?? ''}${line.trim()}`;
    return last;
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
