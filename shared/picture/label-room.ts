import type { BoxIndex } from './box-index';
import { indexBoxes } from './box-index';
import type { Box, EdgeGeometry, Point } from './geometry';
import { ARROW_DISTANCE, boxAt, MARK_DISTANCE } from './geometry';
import type { LabelPart } from './label-size';
import { LABEL_HEIGHT, labelWidth, MARK_RADIUS } from './label-size';
import type { LineFace } from './line-face';
import { lengthOf, pointOn } from './line-shape';
import type { Scene } from './scene';
import type { SceneLine } from './scene-parts';

/** What a line wants to show, at 100 %. */
export interface LabelWish {
  /** What its label may say, the fullest first: of a shorter one there is room in more places. None: no label. */
  readonly variants: readonly (readonly LabelPart[])[];
  readonly hasOutboundMark: boolean;
  readonly hasInboundMark: boolean;
}

/** Where its label and marks have room; null: nowhere, so it is left out and shown when the line is pointed at. */
export interface LabelRoom {
  readonly label: Box | null;
  /** What the label has room to say; what it would say with all the room in the world when it has none. */
  readonly parts: readonly LabelPart[];
  readonly outboundMark: Box | null;
  readonly inboundMark: Box | null;
}

type SizeOf = (parts: readonly LabelPart[]) => { readonly width: number; readonly height: number };

const inOneLine: SizeOf = (parts) => ({ width: labelWidth(parts), height: LABEL_HEIGHT });

export interface LabelOptions {
  /** How large labels are in canvas units against 100 %: from afar they are drawn larger. */
  readonly scale?: number;
  /** How large a label of these parts is, at 100 %; in one line unless told otherwise. */
  readonly sizeOf?: SizeOf;
  /** Besides the tenants: run buttons and whatever else stands on the canvas. */
  readonly obstacles?: readonly Box[];
  /** Lines with more of it come first, such as the selected ones. */
  readonly priority?: (line: SceneLine) => number;
}

/** What a line with this face wants to show. */
export function wishOf({ marks }: LineFace, variants: LabelWish['variants']): LabelWish {
  return {
    variants,
    hasOutboundMark: marks.some(({ gate }) => gate === 'outbound'),
    hasInboundMark: marks.some(({ gate }) => gate === 'inbound'),
  };
}

/** Along the line, from its middle outwards. */
const SHARES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];
/** A mark moves along its line by its own size, and not so far that one asks whose it is. */
const MARK_STEPS = [0, 1, 2, 3];
const MARK_REACH = 0.42;
/** Between any two of them. */
const AIR = 2;

type Lines = Pick<Scene, 'nodes' | 'lines'>;

/** Finds room for labels and marks: none covers another, a tenant or an obstacle. */
export function placeLabels(
  { nodes, lines }: Lines,
  geometries: ReadonlyMap<string, EdgeGeometry>,
  wishFor: (line: SceneLine) => LabelWish,
  { scale = 1, sizeOf = inOneLine, obstacles = [], priority = () => 0 }: LabelOptions = {},
): ReadonlyMap<string, LabelRoom> {
  const taken = indexBoxes<Box>([...nodes.map(({ at }) => boxAt(at)), ...obstacles]);
  const rooms = new Map<string, LabelRoom>();
  for (const sameRank of byRank(lines, priority)) {
    const wishes = sameRank.flatMap((line) => {
      const geometry = geometries.get(line.id);
      return geometry === undefined ? [] : [{ line, geometry, wish: wishFor(line) }];
    });
    // Marks before labels: they are small, have few places, and say who blocks.
    const marks = wishes.map(({ geometry, wish }) => placeMarks(geometry, wish, taken, scale));
    wishes.forEach(({ line, geometry, wish }, n) => {
      const label = placeLabel(geometry, wish, taken, (parts) => scaled(sizeOf(parts), scale));
      rooms.set(line.id, { ...(marks[n] as Marks), ...label });
    });
  }
  return rooms;
}

type Marks = Pick<LabelRoom, 'outboundMark' | 'inboundMark'>;
type Label = Pick<LabelRoom, 'label' | 'parts'>;

const NO_PARTS: readonly LabelPart[] = [];

function byRank(
  lines: readonly SceneLine[],
  priority: (line: SceneLine) => number,
): readonly (readonly SceneLine[])[] {
  const ranks = new Map<number, SceneLine[]>();
  for (const line of lines) {
    const rank = priority(line);
    const same = ranks.get(rank);
    if (same === undefined) ranks.set(rank, [line]);
    else same.push(line);
  }
  return [...ranks].toSorted(([a], [b]) => b - a).map(([, same]) => same);
}

function placeMarks(geometry: EdgeGeometry, wish: LabelWish, taken: BoxIndex<Box>, scale: number): Marks {
  if (!wish.hasOutboundMark && !wish.hasInboundMark) return { outboundMark: null, inboundMark: null };
  const size = 2 * MARK_RADIUS * scale;
  const length = lengthOf(geometry.shape) || 1;
  const place = (first: number, pointAt: (share: number) => Point): Box | null => {
    const nearest = first + (scale - 1) * MARK_RADIUS;
    const shares = MARK_STEPS.map((step) => (nearest + step * (size + 2 * AIR)) / length);
    const near = shares.filter((share, n) => n === 0 || share <= MARK_REACH);
    return firstFree(
      near.map((share) => boxAround(pointAt(Math.min(share, MARK_REACH)), size, size)),
      taken,
    );
  };
  const { shape } = geometry;
  return {
    outboundMark: wish.hasOutboundMark ? place(MARK_DISTANCE, (share) => pointOn(shape, share)) : null,
    inboundMark: wish.hasInboundMark ? place(ARROW_DISTANCE, (share) => pointOn(shape, 1 - share)) : null,
  };
}

/** Rather a short label than none. */
function placeLabel(
  { shape, label }: EdgeGeometry,
  { variants }: LabelWish,
  taken: BoxIndex<Box>,
  sizeOf: SizeOf,
): Label {
  const points = [label, ...SHARES.map((share) => pointOn(shape, share))];
  for (const parts of variants) {
    const { width, height } = sizeOf(parts);
    const box = firstFree(
      points.map((point) => boxAround(point, width, height)),
      taken,
    );
    if (box !== null) return { label: box, parts };
  }
  return { label: null, parts: variants[0] ?? NO_PARTS };
}

function scaled({ width, height }: ReturnType<SizeOf>, scale: number): ReturnType<SizeOf> {
  return { width: width * scale, height: height * scale };
}

function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The first box that is free with some air around it; it is taken then. */
function firstFree(boxes: readonly Box[], taken: BoxIndex<Box>): Box | null {
  const free = boxes.find(({ x, y, width, height }) =>
    taken.isFree({ x: x - AIR, y: y - AIR, width: width + 2 * AIR, height: height + 2 * AIR }),
  );
  if (free === undefined) return null;
  taken.add(free);
  return free;
}
