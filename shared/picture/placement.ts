import type { Position, Scenario, View } from '../model/scenario';
import { NODE_HEIGHT, NODE_WIDTH } from './geometry';

/** Between tenants nobody placed: room for the labels of their connections. */
const GAP_X = 360;
const GAP_Y = 110;

/** A place for every tenant: where the file says, else in rows below everything that has a place. */
export function placeTenants(scenario: Scenario, view: View): ReadonlyMap<string, Position> {
  const places = new Map<string, Position>();
  let bottom = 0;
  for (const tenant of scenario.tenants) {
    // A tenant may be called "constructor": only own positions count.
    if (!Object.hasOwn(view.positions, tenant.id)) continue;
    const position = view.positions[tenant.id] as Position;
    places.set(tenant.id, position);
    bottom = Math.max(bottom, position.y + NODE_HEIGHT + GAP_Y);
  }
  const missing = scenario.tenants.filter((tenant) => !places.has(tenant.id));
  const columns = Math.max(2, Math.ceil(Math.sqrt(missing.length)));
  missing.forEach((tenant, index) => {
    places.set(tenant.id, {
      x: (index % columns) * (NODE_WIDTH + GAP_X),
      y: bottom + Math.floor(index / columns) * (NODE_HEIGHT + GAP_Y),
    });
  });
  return places;
}
