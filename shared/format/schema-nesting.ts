/** Far more than any scenario needs, far less than what would overflow the stack when it is written back. */
export const MAX_NESTING = 200;

/** JSON can be nested without end, in keys this program only carries along; level by level, so that depth costs no stack. */
export function isNestedTooDeeply(json: unknown): boolean {
  let level: readonly unknown[] = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_NESTING) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}
