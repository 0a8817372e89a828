import type { RunStep } from './run';

/** Where a blocked sign-in stops: at the gate of the tenant that blocks, as shares of the way. */
const AT_CREATOR = 0.1;
const AT_SIGN_IN = 0.9;

type Judged = Pick<RunStep, 'status' | 'blockedBy' | 'data'>;

/**
 * The way of a step's mark along its line, as shares of it from the creator tenant; `from` are the tenants at that end. The
 * mark follows the data, not the arrow: a trigger's comes back from the sign-in tenant. Where the name does not say which
 * way the data goes, the mark stays in the middle. A sign-in that is refused goes from the creator tenant as far as the
 * gate that is shut.
 */
export function markWay(
  { status, blockedBy, data }: Judged,
  from: readonly string[],
): readonly [number, number] {
  if (status === 'Failed') return [0, from.includes(blockedBy[0] ?? '') ? AT_CREATOR : AT_SIGN_IN];
  if (data === 'unknown') return [0.5, 0.5];
  return data === 'to-creator' ? [1, 0] : [0, 1];
}

/** When it meets the gate, as a share of its time. */
const MEETS = 0.7;
const BOUNCE = 0.12;

/** How far a mark that is refused has come: up to the gate, back a little, and to rest before it. */
export function bounced(done: number): number {
  if (done < MEETS) return done / MEETS;
  return 1 - BOUNCE * Math.sin((Math.PI * (done - MEETS)) / (1 - MEETS));
}
