import { isOpened } from '../explain/flow-kinds';
import type { Scenario } from '../model/scenario';
import type { Box } from './geometry';
import { boxAt } from './geometry';
import type { SceneNode } from './scene-parts';

const GAP = 16;
const BUTTON = 26;
const BETWEEN = 4;
/** Two buttons, or one and another for the rest. */
export const SHOWN_STARTS = 2;
/** What a row of tenants keeps free below them. */
export const RUN_ROOM = GAP + SHOWN_STARTS * (BUTTON + BETWEEN);

/** Tenant id -> how many flows are set going there: where its trigger signs in, or where its user is. */
export function startsByTenant({ flows = [], connections }: Scenario): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  if (flows.length === 0) return starts;
  const targets = new Map(connections.map(({ id, to }) => [id, to]));
  for (const { kind, tenant, steps } of flows) {
    const [first] = steps;
    if (first === undefined) continue;
    const isAtHome = isOpened({ kind }) || first.kind !== 'trigger';
    const place = isAtHome ? tenant : (targets.get(first.connection) ?? tenant);
    starts.set(place, (starts.get(place) ?? 0) + 1);
  }
  return starts;
}

/** So much more than at a desk one button takes before an audience, where its words stand in two lines. */
const TWO_LINES = 1.5;

/**
 * Where the buttons stand that set flows going: labels and marks keep clear of them. `growth`: of their letters, above 1
 * before an audience.
 */
export function runButtonBoxes(scenario: Scenario, nodes: readonly SceneNode[], growth = 1): readonly Box[] {
  const starts = startsByTenant(scenario);
  return nodes.flatMap(({ id, at }) => {
    const buttons = Math.min(SHOWN_STARTS, starts.get(id) ?? 0);
    if (buttons === 0) return [];
    const { x, y, width, height } = boxAt(at);
    const rows = buttons * (buttonHeight(growth) + BETWEEN) - BETWEEN;
    return [{ x, y: y + height + GAP, width, height: rows }];
  });
}

function buttonHeight(growth: number): number {
  return growth === 1 ? BUTTON : BUTTON * growth * TWO_LINES;
}
