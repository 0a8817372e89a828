import { useRef } from 'react';

/** The value from before while it says the same, so that what is worked out from it is not worked out again. */
export function useKept<T>(value: T, isSame: (a: T, b: T) => boolean): T {
  const kept = useRef(value);
  if (kept.current !== value && !isSame(kept.current, value)) kept.current = value;
  return kept.current;
}
