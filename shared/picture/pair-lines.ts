import type { Connection } from '../model/scenario';
import type { SceneLine, SceneNode } from './scene-parts';

/** So many connections of a pair in one direction stand side by side, each with its own label. */
const FANNED = 3;
/** And so many when the pair is opened: more lanes than a tenant is high are a list, not a picture. */
export const OPENED = 8;

interface Pair {
  readonly a: SceneNode;
  readonly b: SceneNode;
  /** From `a` to `b`, and back; the loops of one node are all in the first. */
  readonly ways: readonly [Connection[], Connection[]];
}

export interface PairOptions {
  readonly isRoomy: boolean;
  /** No more lines than this are drawn one a connection. */
  readonly roomyLines: number;
  readonly opens: (connection: string) => boolean;
}

/**
 * One line a pair of nodes and direction; few connections of a pair fan out where there is room, and those of a pair
 * that is opened. Lanes are counted the same way for both directions.
 */
export function pairLines(
  connections: readonly Connection[],
  nodeOf: ReadonlyMap<string, SceneNode>,
  { isRoomy, roomyLines, opens }: PairOptions,
): { readonly lines: readonly SceneLine[]; readonly isRoomy: boolean } {
  const pairs = collectPairs(connections, nodeOf);
  if (isRoomy) {
    const fanned = linesOf(pairs, opens, FANNED);
    if (fanned.length <= roomyLines) return { lines: fanned, isRoomy: true };
  }
  return { lines: linesOf(pairs, opens, 1), isRoomy: false };
}

function collectPairs(
  connections: readonly Connection[],
  nodeOf: ReadonlyMap<string, SceneNode>,
): readonly Pair[] {
  const numbers = new Map<SceneNode, number>();
  const numberOf = (node: SceneNode): number => {
    const known = numbers.get(node);
    if (known !== undefined) return known;
    numbers.set(node, numbers.size);
    return numbers.size - 1;
  };
  const pairs = new Map<number, Pair>();
  // Numbers as keys: at 100,000 connections texts as keys cost more than all the rest.
  const size = nodeOf.size + 1;
  for (const connection of connections) {
    const from = nodeOf.get(connection.from) as SceneNode;
    const to = nodeOf.get(connection.to) as SceneNode;
    const isForward = from.id <= to.id;
    const [a, b] = isForward ? [from, to] : [to, from];
    const key = numberOf(a) * size + numberOf(b);
    let pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, (pair = { a, b, ways: [[], []] }));
    pair.ways[isForward ? 0 : 1].push(connection);
  }
  return [...pairs.values()];
}

function linesOf(
  pairs: readonly Pair[],
  opens: (connection: string) => boolean,
  fanned: number,
): readonly SceneLine[] {
  return pairs.flatMap((pair) => linesOfPair(pair, opens, fanned));
}

function linesOfPair({ a, b, ways }: Pair, opens: PairOptions['opens'], fanned: number): SceneLine[] {
  const isOpened = ways.some((way) => way.some(({ id }) => opens(id)));
  const most = isOpened ? OPENED : fanned;
  const [there, back] = [bundle(ways[0], most), bundle(ways[1], most)];
  const slots = there.length + back.length;
  const line = (from: SceneNode, to: SceneNode, connections: readonly string[], slot: number) => ({
    id: connections.length === 1 ? (connections[0] as string) : `${LINE_KEY}${from.id}${LINE_KEY}${to.id}`,
    from: from.id,
    to: to.id,
    connections,
    lane: { slot, slots, isReversed: from === b && a !== b },
  });
  return [
    ...there.map((connections, at) => line(a, b, connections, at)),
    ...back.map((connections, at) => line(b, a, connections, there.length + at)),
  ];
}

/** A control sign, as no id of a scenario file begins with by chance; a key is never written down. */
const LINE_KEY = '\u0001';

function bundle(way: readonly Connection[], most: number): readonly (readonly string[])[] {
  if (way.length === 0) return [];
  const ids = way.map(({ id }) => id);
  return ids.length <= most ? ids.map((id) => [id]) : [ids];
}
