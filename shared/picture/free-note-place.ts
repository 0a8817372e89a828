import { ringAround } from './ring';
import type { ScenarioDocument } from '../model/scenario';
import type { Box, Point } from './geometry';
import { boxAt } from './geometry';
import { noteFaces } from './note-faces';
import { placeTenants } from './placement';
import { runButtonBoxes } from './run-buttons';
import { GRID } from './spacing';

/** Between a new note and what it keeps clear of. */
const AIR = 20;
/** Above a tenant: the loop of its connections at home, with the label. */
const LOOP = 80;
/** Each ring of places is so much further out. */
const STEP = 60;
const RINGS = 30;
/** Of more pairs than these nobody sees single lines. */
const MOST_LINES = 400;

/**
 * Where a note of this size goes that is wished there by its left upper corner: at that place, or at the nearest one
 * where it lies under no tenant, line, run button, other note or panel (`covered`).
 */
export function freeNotePlace(
  wish: Point,
  size: Pick<Box, 'width' | 'height'>,
  document: ScenarioDocument,
  covered: readonly Box[] = [],
): Point {
  const isFree = clearOf(document, covered);
  for (let ring = 0; ring < RINGS; ring += 1) {
    for (const [dx, dy] of ringOf(ring)) {
      const at = { x: snap(wish.x + dx * STEP), y: snap(wish.y + dy * STEP) };
      if (isFree({ ...at, ...size })) return at;
    }
  }
  return { x: snap(wish.x), y: snap(wish.y) };
}

function clearOf(document: ScenarioDocument, covered: readonly Box[]): (box: Box) => boolean {
  const { scenario, view } = document;
  const places = placeTenants(scenario, view);
  const atHome = new Set(scenario.connections.flatMap(({ from, to }) => (from === to ? [from] : [])));
  const tenants = [...places].map(([id, at]) => withLoop(boxAt(at), atHome.has(id)));
  const nodes = [...places].map(([id, at]) => ({ id, at, tenants: [id], group: null }));
  const boxes = [...tenants, ...runButtonBoxes(scenario, nodes), ...noteFaces(view), ...covered];
  const lines = linesOf(document, places);
  return (box) => {
    const wide = { x: box.x - AIR, y: box.y - AIR, width: box.width + 2 * AIR, height: box.height + 2 * AIR };
    return !boxes.some((other) => overlaps(wide, other)) && !lines.some((line) => crosses(wide, line));
  };
}

function withLoop(box: Box, hasLoop: boolean): Box {
  return hasLoop ? { ...box, y: box.y - LOOP, height: box.height + LOOP } : box;
}

type Line = readonly [Point, Point];

/** From middle to middle: where a line really runs is known only when it is drawn. */
function linesOf({ scenario }: ScenarioDocument, places: ReadonlyMap<string, Point>): readonly Line[] {
  const pairs = new Map(
    scenario.connections.map(({ from, to }) => [[from, to].sort().join('\n'), [from, to]]),
  );
  if (pairs.size > MOST_LINES) return [];
  return [...pairs.values()].flatMap(([from, to]) => {
    const [a, b] = [places.get(from ?? ''), places.get(to ?? '')];
    return a && b && from !== to ? [[middle(boxAt(a)), middle(boxAt(b))] as const] : [];
  });
}

function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether two boxes have a place in common. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Clips the line to the box, one direction after the other: something is left where they meet. */
function crosses({ x, y, width, height }: Box, [a, b]: Line): boolean {
  let [enters, leaves] = [0, 1];
  for (const [start, way, least, most] of [
    [a.x, b.x - a.x, x, x + width],
    [a.y, b.y - a.y, y, y + height],
  ] as const) {
    if (way === 0) {
      if (start < least || start > most) return false;
      continue;
    }
    const [first, second] = [(least - start) / way, (most - start) / way];
    enters = Math.max(enters, Math.min(first, second));
    leaves = Math.min(leaves, Math.max(first, second));
  }
  return enters <= leaves;
}

function snap(value: number): number {
  return Math.round(value / GRID) * GRID;
}

/** The places of one ring, nearest first; below before above: there one reads on. */
function ringOf(ring: number): readonly (readonly [number, number])[] {
  return ringAround(ring).sort((a, b) => Math.hypot(...a) - Math.hypot(...b) || b[1] - a[1]);
}
