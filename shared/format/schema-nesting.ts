/** Far more than any scenario needs, far less than what would overflow the stack when it is written back. */
export const MAX_NESTING = 200;

/** JSON can be nested without end, in keys this program only carries along; looks no deeper than the limit. */
export function isNestedTooDeeply(json: unknown, levels = MAX_NESTING): boolean {
  if (levels < 0) return true;
  if (typeof json !== 'object' || json === null) return false;
  return Object.values(json).some((part) => isNestedTooDeeply(part, levels - 1));
}
