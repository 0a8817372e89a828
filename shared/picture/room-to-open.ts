import { indexBoxes } from './box-index';
import type { Box } from './geometry';
import { boxAt, centreOf, LANE } from './geometry';
import { distance } from './line-shape';
import { OPENED } from './pair-lines';
import type { Scene } from './scene';
import type { SceneLine } from './scene-parts';

/** Between two boxes: the longest label with a mark at either side of it. */
const LONGEST = 330;
/** Lanes bend: in the middle they lie nearly twice as far apart as at their ends. */
const BENT = 1.9;
const LABEL = 26;

/**
 * One connection of each pair whose lines lie in sight and would have room to open into all their connections: lanes that
 * meet no other box, and long enough for a label.
 */
export function roomToOpen({ nodes, lines }: Pick<Scene, 'nodes' | 'lines'>, sight: Box): readonly string[] {
  const boxes = new Map(nodes.map(({ id, at }) => [id, boxAt(at)]));
  const index = indexBoxes(boxes.values());
  const bundles = lines.filter(({ connections: { length } }) => length > 1 && length <= OPENED);
  return bundles.flatMap((line) => {
    const [from, to] = [boxes.get(line.from), boxes.get(line.to)];
    if (!from || !to || from === to || gap(from, to) < LONGEST) return [];
    // Most lie elsewhere, and lanes take a look at every line.
    if (!overlaps(corridor(from, to, 2 * OPENED), sight)) return [];
    const way = corridor(from, to, lanesOf(line, lines));
    if (!overlaps(way, sight)) return [];
    let isFree = true;
    index.visit(way, (box) => {
      isFree = box === from || box === to;
      return !isFree;
    });
    return isFree ? line.connections.slice(0, 1) : [];
  });
}

/** Of both directions. */
function lanesOf({ from, to }: SceneLine, lines: readonly SceneLine[]): number {
  const pair = lines.filter(
    (line) => (line.from === from && line.to === to) || (line.from === to && line.to === from),
  );
  return pair.reduce((sum, { connections }) => sum + Math.min(OPENED, connections.length), 0);
}

/** Between the borders, on the way from middle to middle. */
function gap(a: Box, b: Box): number {
  const [from, to] = [centreOf(a), centreOf(b)];
  const share = Math.max(
    Math.abs(to.x - from.x) / ((a.width + b.width) / 2),
    Math.abs(to.y - from.y) / ((a.height + b.height) / 2),
  );
  return share <= 1 ? 0 : distance(from, to) * (1 - 1 / share);
}

/** Everything between the two middles, as wide as so many lanes. */
function corridor(a: Box, b: Box, lanes: number): Box {
  const [from, to] = [centreOf(a), centreOf(b)];
  const length = distance(from, to) || 1;
  const spread = ((lanes - 1) / 2) * LANE * BENT + LABEL;
  const [across, down] = [
    (spread * Math.abs(to.y - from.y)) / length,
    (spread * Math.abs(to.x - from.x)) / length,
  ];
  return {
    x: Math.min(from.x, to.x) - across,
    y: Math.min(from.y, to.y) - down,
    width: Math.abs(to.x - from.x) + 2 * across,
    height: Math.abs(to.y - from.y) + 2 * down,
  };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
