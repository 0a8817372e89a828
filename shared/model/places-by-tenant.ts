import { oncePer } from '../base/once-per';
import type { Connection } from './scenario';

/** Tenant id -> where in the list its connections stand, whichever end of them it is. Worked out once for a list. */
export const placesByTenant = oncePer(
  (connections: readonly Connection[]): ReadonlyMap<string, readonly number[]> => {
    const places = new Map<string, number[]>();
    connections.forEach(({ from, to }, place) => {
      append(places, from, place);
      if (to !== from) append(places, to, place);
    });
    return places;
  },
);

function append(places: Map<string, number[]>, tenant: string, place: number): void {
  const list = places.get(tenant);
  if (list) list.push(place);
  else places.set(tenant, [place]);
}
