import { wrap } from '../../../shared/picture/svg-text';

const MOST_KNOWN = 20_000;
const known = new Map<string, readonly string[]>();

/** A text on as many lines as it needs and there is room for, kept, since every frame asks again. */
export function fitWords(text: string, width: number, size: number, most: number): readonly string[] {
  const steps = Math.round(size * 2);
  const key = `${steps} ${Math.round(width)} ${most} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const lines = wrap(text, width, { size: steps / 2, isBold: true }, Math.max(1, most));
  known.set(key, lines);
  return lines;
}
