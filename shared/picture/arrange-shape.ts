import type { Position } from '../model/scenario';
import { LANE, NODE_HEIGHT, NODE_WIDTH } from './geometry';
import type { Unit } from './arrange-units';
import type { Rooms } from './spacing';

/** Between boxes that have no line between them. */
export const SIDE_GAP = 50;
export const ROW_GAP = 48;
/** Lines to boxes behind others run between these. */
const STREET = 90;
/** How much wider than high a picture should be: between a slide (1.6) and the canvas beside open panels (1.25). */
export const ASPECT = 1.45;
/** Beyond so many boxes that talk to mine, more rings than one are worth their crossings. */
const ONE_RING = 40;

/** What it counts that mine are seen large without the others, beside how large all are seen. */
const ALONE = 0.3;

const FEW = 2;
/** Labels are wide: on lines that run up and down fewer find room than on those across. */
const BANDS_COST = 0.8;
const BEHIND_COST = 0.5;
/** So many labels have room below each other between two of mine. */
const MOST_STACKED = 4;

/** How boxes are laid around others: columns left and right of a block, rows above and below it. */
interface Shape {
  readonly blockColumns: number;
  /** On each side, from the block outwards. */
  readonly sideColumns: number;
  readonly sideRows: number;
  /** Above, and below. */
  readonly bands: number;
  readonly bandColumns: number;
}

interface Pitch {
  readonly x: number;
  readonly y: number;
}

interface Measure {
  readonly rooms: Rooms;
  readonly block: Pitch & { readonly row: number };
  readonly ring: Pitch;
  readonly mine: number;
  readonly others: number;
}

/** Places of boxes, by their upper left corners, around the origin. */
export interface Places {
  readonly mine: readonly Position[];
  readonly others: readonly Position[];
}

/** Places for those in the middle and those around them, in the form that is seen largest in a window. */
export function placesAround(mine: readonly Unit[], others: readonly Unit[], rooms: Rooms): Places {
  const inBlock = new Set(mine.map(({ index }) => index));
  let most = 0;
  for (const { lanes } of mine) {
    for (const [to, count] of lanes) if (inBlock.has(to)) most = Math.max(most, count);
  }
  const isBound = most > 0;
  const measure: Measure = {
    rooms,
    block: {
      row: rowHeight(mine),
      x: NODE_WIDTH + (isBound ? rooms.across : STREET),
      y: rowHeight(mine) + (isBound ? rooms.down + (Math.min(most, MOST_STACKED) - 1) * LANE : STREET),
    },
    ring: {
      x: NODE_WIDTH + (others.length > ONE_RING ? STREET : SIDE_GAP),
      y: rowHeight(others) + (others.length > ONE_RING ? STREET * 0.7 : ROW_GAP),
    },
    mine: mine.length,
    others: others.length,
  };
  return lay(bestShape(measure), measure);
}

/** A row holds every box with its loops and buttons. */
export function rowHeight(units: readonly Unit[]): number {
  const most = (of: (unit: Unit) => number) => units.reduce((max, unit) => Math.max(max, of(unit)), 0);
  return NODE_HEIGHT + most(({ above }) => above) + most(({ below }) => below);
}

function bestShape(measure: Measure): Shape {
  let best: { shape: Shape; score: number } | null = null;
  const depth = 2 + Math.ceil(Math.sqrt(measure.others) / 4);
  const most = Math.min(measure.mine, 2 + Math.ceil(Math.sqrt(measure.mine) * 1.5));
  for (let blockColumns = 1; blockColumns <= most; blockColumns += 1) {
    for (let sideColumns = 0; sideColumns <= depth; sideColumns += 1) {
      for (let bands = 0; bands <= depth; bands += 1) {
        const shape = fill(blockColumns, sideColumns, bands, measure);
        const score = shape === null ? 0 : scoreOf(shape, measure);
        if (shape !== null && (best === null || score > best.score)) best = { shape, score };
      }
    }
  }
  return best?.shape ?? { blockColumns: 1, sideColumns: 1, sideRows: 1, bands: 0, bandColumns: 1 };
}

function fill(blockColumns: number, sideColumns: number, bands: number, measure: Measure): Shape | null {
  const { others, ring } = measure;
  // Few stand side by side, as one reads.
  if (others <= FEW && bands > 0) return null;
  if (sideColumns + bands === 0) return others === 0 ? shapeOf(0, 0) : null;
  const width = middleWidth(blockColumns, sideColumns, measure);
  const bandColumns = Math.max(1, Math.floor((width + ring.x - NODE_WIDTH) / ring.x));
  const left = Math.max(0, others - 2 * bands * bandColumns);
  if (sideColumns === 0) return left > 0 ? null : shapeOf(0, bandColumns);
  return shapeOf(Math.max(1, Math.ceil(left / (2 * sideColumns))), bandColumns);

  function shapeOf(sideRows: number, columns: number): Shape {
    return { blockColumns, sideColumns, sideRows, bands, bandColumns: columns };
  }
}

function blockSize(columns: number, { mine, block }: Measure) {
  const rows = Math.ceil(mine / columns);
  return { width: (columns - 1) * block.x + NODE_WIDTH, height: (rows - 1) * block.y + block.row };
}

function middleWidth(blockColumns: number, sideColumns: number, measure: Measure): number {
  const { width } = blockSize(blockColumns, measure);
  if (sideColumns === 0) return width;
  return width + 2 * (measure.rooms.across + sideColumns * measure.ring.x - (measure.ring.x - NODE_WIDTH));
}

function middleHeight({ blockColumns, sideRows }: Shape, measure: Measure): number {
  return Math.max(blockSize(blockColumns, measure).height, sideRows * measure.ring.y - ROW_GAP);
}

/** How large it is seen; boxes behind others cost, as lines to them run between those before them. */
function scoreOf(shape: Shape, measure: Measure): number {
  const { ring, rooms } = measure;
  const width = Math.max(
    middleWidth(shape.blockColumns, shape.sideColumns, measure),
    shape.bands > 0 ? shape.bandColumns * ring.x : 0,
  );
  const height =
    middleHeight(shape, measure) + (shape.bands > 0 ? 2 * (rooms.down + shape.bands * ring.y) : 0);
  const behind = Math.max(1, shape.sideColumns, shape.bands) - 1;
  const size = Math.min(ASPECT / width, 1 / height);
  if (measure.others > ONE_RING) return size * 0.95 ** behind * seenAlone(shape, measure) ** ALONE;
  return size * (shape.bands > 0 ? BANDS_COST : 1) * BEHIND_COST ** behind;
}

/** How large mine are seen while all others are collapsed into one box, as a file of many tenants opens. */
function seenAlone({ blockColumns }: Shape, measure: Measure): number {
  const { width, height } = blockSize(blockColumns, measure);
  return Math.min(ASPECT / width, 1 / height);
}

function lay(shape: Shape, measure: Measure): Places {
  return { mine: layBlock(shape, measure), others: layRing(shape, measure) };
}

function layBlock({ blockColumns }: Shape, { mine, block }: Measure): Position[] {
  const rows = Math.ceil(mine / blockColumns);
  return Array.from({ length: mine }, (_, n) => {
    const row = Math.floor(n / blockColumns);
    const inRow = row === rows - 1 ? mine - row * blockColumns : blockColumns;
    return {
      x: ((n % blockColumns) - (inRow - 1) / 2) * block.x - NODE_WIDTH / 2,
      y: (row - (rows - 1) / 2) * block.y - NODE_HEIGHT / 2,
    };
  });
}

/** Sides first, then bands; both are filled evenly, and each column and row stands in the middle of its side. */
function layRing(shape: Shape, measure: Measure): Position[] {
  const { others, ring, rooms } = measure;
  const { sideColumns, sideRows, bands } = shape;
  const inSides = Math.min(others, 2 * sideColumns * sideRows);
  const sideStart = blockSize(shape.blockColumns, measure).width / 2 + rooms.across + NODE_WIDTH / 2;
  const bandStart = middleHeight(shape, measure) / 2 + rooms.down + NODE_HEIGHT / 2;
  // To the right first: a single partner stands where one reads on.
  const sides = shares(inSides, 2 * sideColumns).flatMap((count, n) => {
    const x = (sideStart + Math.floor(n / 2) * ring.x) * (n % 2 === 0 ? 1 : -1);
    return Array.from({ length: count }, (_, at) => ({ x, y: (at - (count - 1) / 2) * ring.y }));
  });
  const outer = shares(others - inSides, 2 * bands).flatMap((count, n) => {
    const y = (bandStart + Math.floor(n / 2) * ring.y) * (n % 2 === 0 ? -1 : 1);
    return Array.from({ length: count }, (_, at) => ({ x: (at - (count - 1) / 2) * ring.x, y }));
  });
  return [...sides, ...outer].map(({ x, y }) => ({ x: x - NODE_WIDTH / 2, y: y - NODE_HEIGHT / 2 }));
}

/** A number in parts as even as can be, the larger ones first. */
function shares(count: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, n) => Math.floor((count + parts - 1 - n) / parts));
}
