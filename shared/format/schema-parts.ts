import type { z } from 'zod';

interface Parts {
  readonly items?: z.ZodType;
  readonly values?: z.ZodType;
}

const PARTS = new WeakMap<z.core.$ZodType, Parts>();

/**
 * Remembers what a list or a map holds. The schemas look into them by themselves, so that a damaged file of millions of
 * records is told in a hundred problems; whoever describes the schema (the JSON Schema) must know what lies in them.
 */
export function holding<T extends z.ZodType>(schema: T, parts: Parts): T {
  PARTS.set(schema, parts);
  return schema;
}

/** What a list or a map holds, also one that was refined since. */
export function partsOf(schema: z.core.$ZodType): Parts | undefined {
  const { parent } = schema._zod;
  return PARTS.get(schema) ?? (parent && partsOf(parent));
}

const GUID = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const LABEL = '[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?';
const DOMAIN = `${LABEL}(\\.${LABEL})+`;

/** What shared/model checks by functions, as patterns of a JSON Schema: without flags, and never stricter. */
export const PATTERNS = {
  guid: `^${GUID}$`,
  domain: `^${DOMAIN}$`,
  ruleTenant: `^(\\*|${GUID}|${DOMAIN})$`,
  day: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
} as const;
