const PAGE = 10;

/** Where a movement key leads in a list of `count` rows; null when the key does not move. */
export function rowAfterKey(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  const clamp = (index: number) => Math.min(Math.max(index, 0), count - 1);
  switch (key) {
    case 'ArrowDown':
      return clamp(from + 1);
    case 'ArrowUp':
      return from < 0 ? count - 1 : clamp(from - 1);
    case 'PageDown':
      return clamp(from + PAGE);
    case 'PageUp':
      return clamp(from - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * The next row that starts with what was typed, searched round the end. One letter goes on to the next such row; more
 * letters may stay where they are, because the row still fits.
 */
export function rowTyped(
  typed: string,
  from: number,
  count: number,
  textAt: (index: number) => string,
): number | null {
  const wanted = typed.toLowerCase();
  const first = typed.length === 1 ? from + 1 : Math.max(from, 0);
  for (let step = 0; step < count; step += 1) {
    const index = (first + step) % count;
    if (textAt(index).toLowerCase().startsWith(wanted)) return index;
  }
  return null;
}
