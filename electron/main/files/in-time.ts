import { setTimeout as wait } from 'node:timers/promises';
import { Refused } from '../../files/refused';

/** A disk answers at once, a sleeping one in a few seconds; a network drive that was lost may never. */
const PATIENCE_MS = 5_000;

/** What the work gives, or a refusal when the drive does not answer in time; the work itself cannot be called off. */
export async function inTime<T>(work: Promise<T>, patience = PATIENCE_MS): Promise<T> {
  const timer = new AbortController();
  const late = wait(patience, undefined, { signal: timer.signal }).then(() => {
    throw new Refused('no-answer');
  });
  // Called off below, which nobody needs to hear.
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}
