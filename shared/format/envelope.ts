/** The head of every scenario file. */
export const FORMAT_NAME = 'tenant-isolation-scenario';
/** Raised by every later change of shape or meaning, each with a migration. */
export const FORMAT_VERSION = 1;
export const MAX_BYTES = 64 * 1024 * 1024;

export type JsonObject = Readonly<Record<string, unknown>>;

/** Is it an object of JSON: not null, and no list? */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
