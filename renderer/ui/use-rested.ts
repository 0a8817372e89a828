import { useEffect, useState } from 'react';

/** So long nothing new comes before what waits is worked out: milliseconds. */
const REST_MS = 250;

/** The value, or while it is `heavy` to work with the one from before until nothing new has come for a moment. */
export function useRested<T>(value: T, isHeavy: boolean): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (!isHeavy) return undefined;
    const timer = setTimeout(() => setRested(() => value), REST_MS);
    return () => clearTimeout(timer);
  }, [value, isHeavy]);
  return isHeavy ? rested : value;
}
