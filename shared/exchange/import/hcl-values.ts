/** A value that cannot be known from the files: `source` is how it is written. */
export class Unknown {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** A record with its keys in their order. */
export type HclRecord = ReadonlyMap<string, HclValue>;
export type HclValue = string | number | boolean | null | Unknown | HclRecord | readonly HclValue[];

/** Is the value an object of Terraform's language? */
export function isRecord(value: HclValue | undefined): value is HclRecord {
  return value instanceof Map;
}

/** Is the value a list of Terraform's language? */
export function isList(value: HclValue | undefined): value is readonly HclValue[] {
  return Array.isArray(value);
}

/** A value of JSON as one of Terraform's language. */
export function fromJson(value: unknown): HclValue {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).map(([key, part]) => [key, fromJson(part)]));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The value as a text where the language turns it into one; else null. */
export function textOf(value: HclValue): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null;
}
