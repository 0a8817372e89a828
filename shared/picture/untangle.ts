import type { Point } from './geometry';
import { NODE_HEIGHT, NODE_WIDTH } from './geometry';

/** Boxes by their centres, and the lines between them as pairs of their numbers. */
export interface Tangle {
  /** May be exchanged with each other: kin alone. */
  readonly kin: readonly string[];
  readonly links: readonly (readonly number[])[];
}

/** In pixels of line: what one would go out of one's way to avoid. */
const CROSSING = 250;
const THROUGH = 1_500;
/** Beyond so many boxes only lengths are looked at. */
const CLOSE_LOOK = 100;
/** Everything is tried with everything up to here, beyond it with what is near. */
const ALL_PAIRS = 60;
const NEAR = 6;
const ROUNDS = 6;
/** An exchange that makes lines so much longer is not looked at closely. */
const DETOUR = 600;
/** A line passes a box with at least so much air. */
const AIR = 8;

type Cost = (i: number, j: number) => number;

/** Exchanges places until lines are short, cross least and run through no box; the places themselves stay. */
export function untangle(start: readonly Point[], { kin, links }: Tangle): readonly Point[] {
  const at = [...start];
  /** Who stands at a place, by the number of the place. */
  const who = start.map((_, index) => index);
  const near = nearPlaces(start);
  const exchange = (p: number, q: number) => {
    const [i, j] = [who[p] as number, who[q] as number];
    [who[p], who[q], at[i], at[j]] = [j, i, start[q] as Point, start[p] as Point];
  };
  const length = lengthOf(at, links);
  const improves = (p: number, q: number, close: Cost | null): boolean => {
    const [i, j] = [who[p] as number, who[q] as number];
    if (kin[i] !== kin[j] || (links[i]?.length === 0 && links[j]?.length === 0)) return false;
    const before = length(i, j);
    exchange(p, q);
    let worse = length(i, j) - before;
    if (close !== null && worse < DETOUR) {
      worse += close(i, j);
      exchange(p, q);
      worse -= close(i, j);
      exchange(p, q);
    }
    if (worse < -1) return true;
    exchange(p, q);
    return false;
  };
  const improve = (rounds: number, close: Cost | null) => {
    for (let round = 0; round < rounds; round += 1) {
      let changes = 0;
      near.forEach((others, p) => {
        for (const q of others) if (improves(p, q, close)) changes += 1;
      });
      if (changes === 0) break;
    }
  };
  improve(at.length > CLOSE_LOOK ? 2 : ROUNDS, null);
  if (at.length <= CLOSE_LOOK) improve(at.length <= ALL_PAIRS ? ROUNDS : 1, tangleOf(at, links));
  return at;
}

/** For each place those it is worth exchanging with: all, or of many its neighbours in row and column. */
function nearPlaces(places: readonly Point[]): readonly (readonly number[])[] {
  const numbers = places.map((_, index) => index);
  if (places.length <= ALL_PAIRS) return numbers.map((p) => numbers.slice(p + 1));
  const found = places.map((): number[] => []);
  const at = (n: number) => places[n] as Point;
  const inRows = numbers.toSorted((a, b) => at(a).y - at(b).y || at(a).x - at(b).x);
  const inColumns = numbers.toSorted((a, b) => at(a).x - at(b).x || at(a).y - at(b).y);
  for (const sorted of [inRows, inColumns]) {
    sorted.forEach((p, index) => found[p]?.push(...sorted.slice(index + 1, index + 1 + NEAR)));
  }
  return found;
}

/** How long the lines of two boxes are where these stand now. */
function lengthOf(at: readonly Point[], links: readonly (readonly number[])[]): Cost {
  const lengths = (i: number, but: number): number => {
    const { x, y } = at[i] as Point;
    let sum = 0;
    for (const other of links[i] as readonly number[]) {
      const to = at[other] as Point;
      if (other !== but) sum += Math.hypot(to.x - x, to.y - y);
    }
    return sum;
  };
  return (i, j) => lengths(i, -1) + lengths(j, i);
}

/** What the lines of two boxes cross and run through. */
function tangleOf(at: readonly Point[], links: readonly (readonly number[])[]): Cost {
  const lines = links.flatMap((to, from) =>
    to.filter((other) => other > from).map((other) => [from, other] as const),
  );
  const crossings = (a: number, b: number): number => {
    let count = 0;
    for (const line of lines) {
      const c = line[0];
      const d = line[1];
      if (c === a || c === b || d === a || d === b) continue;
      if (crosses(at[a] as Point, at[b] as Point, at[c] as Point, at[d] as Point)) count += 1;
    }
    return count;
  };
  const boxesOnTheWay = (a: number, b: number): number => {
    let count = 0;
    for (let n = 0; n < at.length; n += 1) {
      if (n !== a && n !== b && runsThrough(at[a] as Point, at[b] as Point, at[n] as Point)) count += 1;
    }
    return count;
  };
  const costOfLine = (a: number, b: number) => CROSSING * crossings(a, b) + THROUGH * boxesOnTheWay(a, b);
  return (i, j) => {
    let cost = 0;
    for (const other of links[i] as readonly number[]) cost += costOfLine(i, other);
    for (const other of links[j] as readonly number[]) if (other !== i) cost += costOfLine(j, other);
    return cost;
  };
}

function side(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  if (Math.max(a.x, b.x) < Math.min(c.x, d.x) || Math.max(c.x, d.x) < Math.min(a.x, b.x)) return false;
  return side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0;
}

/** Does the straight line run through the box around this centre? */
function runsThrough(a: Point, b: Point, centre: Point): boolean {
  const [halfX, halfY] = [NODE_WIDTH / 2 + AIR, NODE_HEIGHT / 2 + AIR];
  if (Math.min(a.x, b.x) > centre.x + halfX || Math.max(a.x, b.x) < centre.x - halfX) return false;
  if (Math.min(a.y, b.y) > centre.y + halfY || Math.max(a.y, b.y) < centre.y - halfY) return false;
  // All corners on one side of the line: it passes.
  const corner = (x: number, y: number) => side(a, b, { x: centre.x + x, y: centre.y + y }) > 0;
  const first = corner(-halfX, -halfY);
  return corner(halfX, -halfY) !== first || corner(halfX, halfY) !== first || corner(-halfX, halfY) !== first;
}
