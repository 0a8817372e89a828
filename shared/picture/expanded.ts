import { oncePer } from '../base/once-per';
import type { Position, TenantGroup } from '../model/scenario';
import type { BoxIndex } from './box-index';
import { indexBoxes } from './box-index';
import type { Box } from './geometry';
import { boxAt, NODE_HEIGHT, NODE_WIDTH } from './geometry';
import { GRID } from './spacing';

type Places = ReadonlyMap<string, Position>;

/** A tenant's box; null: it is in no group. */
interface Standing extends Box {
  readonly group: TenantGroup | null;
}

/** Between a tenant that made way and what it stands beside: canvas units. */
const AIR = 40;
/** So many half boxes it may make way; beyond that it stands right of everything. */
const FARTHEST = 40;

/**
 * Where tenants are drawn so that no expanded group covers another tenant, or lies under one: the group stays, and whoever
 * stands on it makes way to the nearest free place. Part of the picture, not of the document: collapsed again, all are back.
 * What overlaps without such a group was put so, and stays. The same map when nobody makes way. Linear in tenants, but for
 * those that make way.
 */
export function placesBesideGroups(places: Places, groups: readonly TenantGroup[]): Places {
  return besidesOf(places)(groups);
}

// A switch judges anew and moves nobody: worked out once for the same places and groups.
const besidesOf = oncePer((places: Places) =>
  oncePer((groups: readonly TenantGroup[]) => findPlaces(places, groups)),
);

function findPlaces(places: Places, groups: readonly TenantGroup[]): Places {
  const expanded = groups.filter(({ folded }) => folded !== true);
  if (expanded.length === 0) return places;
  const standing = indexBoxes<Standing>([]);
  const leaving = [...standGroups(places, expanded, standing), ...standOthers(places, groups, standing)];
  if (leaving.length === 0) return places;
  const next = new Map(places);
  const right = Math.max(...[...places.values()].map(({ x }) => x));
  const ways = waysOut();
  for (const [id, place] of leaving) {
    const at = nearestFree(place, ways, standing) ?? { x: right + NODE_WIDTH + AIR, y: place.y };
    standing.add({ ...boxAt(at), group: null });
    next.set(id, at);
  }
  return next;
}

type Tenant = readonly [string, Position];

/** Puts the members of expanded groups where they stand; gives those that stand on a group named before theirs. */
function standGroups(
  places: Places,
  groups: readonly TenantGroup[],
  standing: BoxIndex<Standing>,
): readonly Tenant[] {
  const leaving: Tenant[] = [];
  for (const group of groups) {
    for (const id of group.tenants) {
      const place = places.get(id);
      if (place === undefined) continue;
      const box = { ...boxAt(place), group };
      if (isOnOther(box, standing)) leaving.push([id, place]);
      else standing.add(box);
    }
  }
  return leaving;
}

function isOnOther(box: Standing, standing: BoxIndex<Standing>): boolean {
  let isFound = false;
  standing.visit(box, ({ group }) => {
    isFound = group !== box.group;
    return isFound;
  });
  return isFound;
}

/** The same for tenants without a group. Those of a collapsed one are not drawn. */
function standOthers(
  places: Places,
  groups: readonly TenantGroup[],
  standing: BoxIndex<Standing>,
): readonly Tenant[] {
  const grouped = new Set(groups.flatMap(({ tenants }) => tenants));
  const others = [...places].filter(([id]) => !grouped.has(id));
  const leaving = others.filter(([, place]) => !standing.isFree(boxAt(place)));
  const left = new Set(leaving.map(([id]) => id));
  for (const [id, place] of others) if (!left.has(id)) standing.add({ ...boxAt(place), group: null });
  return leaving;
}

function nearestFree(
  wish: Position,
  ways: readonly Position[],
  standing: BoxIndex<Standing>,
): Position | null {
  for (const way of ways) {
    const at = { x: snap(wish.x + way.x), y: snap(wish.y + way.y) };
    const { x, y, width, height } = boxAt(at);
    if (standing.isFree({ x: x - AIR, y: y - AIR, width: width + 2 * AIR, height: height + 2 * AIR }))
      return at;
  }
  return null;
}

function snap(value: number): number {
  return Math.round(value / GRID) * GRID;
}

/** The nearest first, in steps of half a box with its air. */
function waysOut(): readonly Position[] {
  const steps = Array.from({ length: 2 * FARTHEST + 1 }, (_, at) => (at - FARTHEST) / 2);
  return steps
    .flatMap((down) =>
      steps.map((across) => ({ x: across * (NODE_WIDTH + AIR), y: down * (NODE_HEIGHT + AIR) })),
    )
    .sort((a, b) => a.x ** 2 + a.y ** 2 - b.x ** 2 - b.y ** 2 || b.x - a.x || a.y - b.y);
}
