import { groupBy } from '../base/group-by';
import type { Position } from '../model/scenario';
import type { Places } from './arrange-shape';
import { placesAround } from './arrange-shape';
import type { Unit } from './arrange-units';
import type { Rooms } from './spacing';
import { boxAt, centreOf } from './geometry';
import type { Point } from './geometry';
import { untangle } from './untangle';

/** Mine in the middle, those they talk to around them, near whom they talk to. */
export function arrangeAround(units: readonly Unit[], rooms: Rooms): ReadonlyMap<Unit, Position> {
  const { mine, others } = splitUnits(units);
  const laid = placesAround(mine, others, rooms);
  const places = { mine: laid.mine, others: sortByAngle(laid.others) };
  const all = [...mine, ...byAngle(mine, others, places)];
  const numbers = new Map(all.map(({ index }, n) => [index, n]));
  const numberOf = (index: number) => numbers.get(index) ?? [];
  const isMine = new Set(mine);
  const centres = untangle(
    [...places.mine, ...places.others].map((corner) => centreOf(boxAt(corner))),
    {
      kin: all.map((unit) => `${isMine.has(unit) ? 'mine' : 'other'} ${unit.group}`),
      links: all.map(({ links }) => links.flatMap(numberOf)),
    },
  );
  return new Map(all.map((unit, n) => [unit, cornerOf(centres[n] as Point)]));
}

function cornerOf({ x, y }: Point): Position {
  const { x: halfX, y: halfY } = centreOf(boxAt({ x: 0, y: 0 }));
  return { x: x - halfX, y: y - halfY };
}

/** Where all are mine, or none is, the ones with most links stand in the middle. */
function splitUnits(units: readonly Unit[]): {
  readonly mine: readonly Unit[];
  readonly others: readonly Unit[];
} {
  const mine = units.filter(({ isOwn }) => isOwn);
  const others = units.filter(({ isOwn }) => !isOwn);
  if (mine.length > 0 && others.length > 0) return { mine: inGroups(mine), others };
  const ranked = units.toSorted((a, b) => b.links.length - a.links.length);
  const count = Math.max(1, Math.round(Math.sqrt(units.length) * 0.6));
  const middle = new Set(ranked.slice(0, count));
  return { mine: inGroups([...middle]), others: units.filter((unit) => !middle.has(unit)) };
}

function inGroups(units: readonly Unit[]): readonly Unit[] {
  return units.toSorted((a, b) => compare(a.group, b.group));
}

const angleOf = ({ x, y }: Point): number => Math.atan2(y, x);

function sortByAngle(corners: readonly Position[]): readonly Position[] {
  const angle = (corner: Position) => angleOf(centreOf(boxAt(corner)));
  return corners.toSorted((a, b) => angle(a) - angle(b));
}

/** The others in the order of the angle at which those they talk to stand; groups stay together. */
function byAngle(mine: readonly Unit[], others: readonly Unit[], places: Places): readonly Unit[] {
  const centres = new Map(
    mine.map(({ index }, n) => [index, centreOf(boxAt(places.mine[n] as Position))] as const),
  );
  const bundles = groupBy(others, ({ group, index }) => group || index);
  const pulls = new Map(
    [...bundles.values()].flatMap((members) => {
      const pull = pullOf(members, centres);
      return members.map((unit) => [unit, pull] as const);
    }),
  );
  const angle = (unit: Unit) => angleOf(pulls.get(unit) as Point);
  const sorted = others.toSorted((a, b) => angle(a) - angle(b) || compare(a.group, b.group));
  const targets = places.others.map((corner) => centreOf(boxAt(corner)));
  return turned(sorted, (unit, place) => distance(pulls.get(unit) as Point, targets[place] as Point));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The middle of everything they talk to in the middle of the picture. */
function pullOf(members: readonly Unit[], centres: ReadonlyMap<number, Point>): Point {
  let [x, y, count] = [0, 0, 0];
  for (const link of members.flatMap(({ links }) => links)) {
    const centre = centres.get(link);
    if (centre === undefined) continue;
    [x, y, count] = [x + centre.x, y + centre.y, count + 1];
  }
  return count === 0 ? { x: 0, y: 0 } : { x: x / count, y: y / count };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** So many turns of the ring are tried. */
const TURNS = 64;

/** The same order around the ring, begun where the way to everyone is shortest. */
function turned(sorted: readonly Unit[], far: (unit: Unit, place: number) => number): readonly Unit[] {
  const { length } = sorted;
  const step = Math.max(1, Math.floor(length / TURNS));
  let best = { turn: 0, sum: Infinity };
  for (let turn = 0; turn < length; turn += step) {
    const sum = sorted.reduce((total, unit, at) => total + far(unit, (at + turn) % length), 0);
    if (sum < best.sum - 1) best = { turn, sum };
  }
  const { turn } = best;
  return [...sorted.slice(length - turn), ...sorted.slice(0, length - turn)];
}
