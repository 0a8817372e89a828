import type { Box } from './geometry';

/** Boxes by where they are, so that what is near is found without looking at all. */
export interface BoxIndex<Item extends Box> {
  readonly add: (box: Item) => void;
  /** Shows each box that shares more than a border with this one, some of them twice, until told to stop. */
  readonly visit: (box: Box, see: (item: Item) => boolean) => void;
  /** Is nothing here? */
  readonly isFree: (box: Box) => boolean;
}

/** About a tenant: most boxes lie in few cells. */
const CELL = 256;
/** More cells in a row than any picture has. */
const ROW = 1 << 20;

/** A spatial index. */
export function indexBoxes<Item extends Box>(boxes: Iterable<Item>): BoxIndex<Item> {
  const cells = new Map<number, Item[]>();
  const add = (box: Item) => {
    overCells(box, (key) => {
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [box]);
      else cell.push(box);
      return false;
    });
  };
  const visit = (box: Box, see: (item: Item) => boolean) => {
    overCells(box, (key) => cells.get(key)?.some((item) => overlaps(item, box) && see(item)) ?? false);
  };
  const isFree = (box: Box) => {
    let free = true;
    visit(box, () => {
      free = false;
      return true;
    });
    return free;
  };
  for (const box of boxes) add(box);
  return { add, visit, isFree };
}

/** Visits the cells a box lies in, until told to stop. */
function overCells({ x, y, width, height }: Box, visit: (key: number) => boolean): void {
  const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)];
  const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (visit(row * ROW + column)) return;
    }
  }
}

/** Do they share more than a border? */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
