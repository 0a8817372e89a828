import type { Run } from './run';

/** Ids of the steps before `at`. */
export function doneBefore({ steps }: Run, at: number): ReadonlySet<string> {
  return new Set(steps.slice(0, at).map(({ id }) => id));
}

/**
 * A run that was under way when policies changed: the steps before `at` stay as they went, that one and those after it go as
 * in `now`, which is the same flow simulated with those before as done.
 */
export function goOnAs(run: Run, now: Run, at: number): Run {
  const fresh = new Map(now.steps.map((step) => [step.id, step]));
  const steps = run.steps.map((step, n) => (n < at ? step : (fresh.get(step.id) ?? step)));
  return { ...run, steps, status: now.status };
}
