import { useCallback, useEffect, useState } from 'react';

/** How long the talk has gone on, and how much of it each step took: milliseconds. */
export interface UsedTimes {
  readonly now: number;
  readonly total: number;
  /** Step number -> its time; a step that was not shown is not in it. */
  readonly used: ReadonlyMap<number, number>;
  readonly reset: () => void;
}

interface Kept {
  readonly start: number;
  readonly now: number;
  readonly used: ReadonlyMap<number, number>;
}

const TICK_MS = 1000;
const NONE: ReadonlyMap<number, number> = new Map();

/** Counts for the step that is shown; null: nothing is presented, so no step uses time. The clock itself goes on. */
export function useUsedTimes(step: number | null): UsedTimes {
  const [{ start, now, used }, setKept] = useState<Kept>(() => fresh());
  useEffect(() => {
    const tick = () => setKept((before) => after(before, Date.now(), step));
    const timer = setInterval(tick, TICK_MS);
    return () => {
      // What the step used since the last tick is its own, not the next one's.
      tick();
      clearInterval(timer);
    };
  }, [step]);
  const reset = useCallback(() => setKept(fresh()), []);
  return { now, total: Math.max(0, now - start), used, reset };
}

function fresh(): Kept {
  const now = Date.now();
  return { start: now, now, used: NONE };
}

function after(before: Kept, now: number, step: number | null): Kept {
  if (step === null) return { ...before, now };
  const passed = Math.max(0, now - before.now);
  return { ...before, now, used: new Map([...before.used, [step, (before.used.get(step) ?? 0) + passed]]) };
}

/** "7:05", and "1:07:05" after an hour. */
export function clockWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
