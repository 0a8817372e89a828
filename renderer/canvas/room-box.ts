import type { Rect } from '@xyflow/react';
import type { Scenario } from '../../shared/model/scenario';
import { boxAt } from '../../shared/picture/geometry';
import { startOf } from '../../shared/run/trigger-words';

/** What stands above a tenant with a connection that stays at home: the loop with its label; and for each more of them. */
const LOOP_RISE = 60;
const NEXT_LOOP = 38;
/** The button below a tenant where a flow can be started. */
const START_DROP = 52;

interface Placed {
  readonly id: string;
  readonly position: { readonly x: number; readonly y: number };
}

/** The box of these tenants with what sticks out of each above and below. */
export function roomBox(tenants: readonly Placed[], scenario: Scenario): Rect {
  const { connections, flows = [] } = scenario;
  const loops = new Map<string, number>();
  for (const { from, to } of connections) if (from === to) loops.set(from, (loops.get(from) ?? 0) + 1);
  const starts = new Set(flows.flatMap((flow) => startOf(scenario, flow)?.tenant ?? []));
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { id, position } of tenants) {
    const { x, y, width, height } = boxAt(position);
    const count = loops.get(id) ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x + width);
    top = Math.min(top, count === 0 ? y : y - LOOP_RISE - (count - 1) * NEXT_LOOP);
    bottom = Math.max(bottom, y + height + (starts.has(id) ? START_DROP : 0));
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
