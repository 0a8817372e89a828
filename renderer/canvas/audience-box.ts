import type { Rect } from '@xyflow/react';
import type { Scenario } from '../../shared/model/scenario';
import { boxAt } from '../../shared/picture/geometry';
import { SHOWN_STARTS, startsByTenant } from '../../shared/picture/run-buttons';

/** What stands above a tenant with a connection that stays at home: the loop with its label; and for each more of them. */
const LOOP_RISE = 60;
const NEXT_LOOP = 38;
/** And so far to the right of the tenant its label goes. */
const LOOP_SIDE = 60;
/** Below a tenant where flows can be started: the distance of the first button, and each with words in two lines. */
const START_GAP = 16;
const START_BUTTON = 60;

interface Placed {
  readonly id: string;
  readonly position: { readonly x: number; readonly y: number };
}

/** The box of these tenants with what sticks out of each above and below. */
export function audienceBox(tenants: readonly Placed[], scenario: Scenario): Rect {
  const { connections } = scenario;
  const loops = new Map<string, number>();
  for (const { from, to } of connections) if (from === to) loops.set(from, (loops.get(from) ?? 0) + 1);
  const starts = startsByTenant(scenario);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { id, position } of tenants) {
    const { x, y, width, height } = boxAt(position);
    const count = loops.get(id) ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x + width + (count === 0 ? 0 : LOOP_SIDE));
    top = Math.min(top, count === 0 ? y : y - LOOP_RISE - (count - 1) * NEXT_LOOP);
    bottom = Math.max(bottom, y + height + dropFor(starts.get(id) ?? 0));
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function dropFor(starts: number): number {
  return starts === 0 ? 0 : START_GAP + Math.min(SHOWN_STARTS, starts) * START_BUTTON;
}
