/**
 * Do two values say the same once they are written as JSON? The order of keys does not count, and a key that is
 * undefined is as good as none.
 */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && isSameList(a, b);
  }
  return isSameRecord(a as Json, b as Json);
}

type Json = Readonly<Record<string, unknown>>;

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => isSameJson(item, b[at]));
}

function isSameRecord(a: Json, b: Json): boolean {
  const keys = written(a);
  return (
    keys.length === written(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameJson(a[key], b[key]))
  );
}

function written(record: Json): readonly string[] {
  return Object.keys(record).filter((key) => record[key] !== undefined);
}
