import type { PairWay } from '../../../shared/picture/draw-side-by-side';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Words {
  readonly width: number;
  readonly heightIn: (width: number) => number;
}

export interface Grid {
  readonly way: PairWay;
  readonly columns: number;
}

/** Letters of pictures need not become larger than this. */
const LARGEST = 1.5;

/**
 * How so many pictures are laid out that they are as large as there is room for: which way round, and in how many columns.
 * `words` is what each needs for what is said of it: the least width, and how high it is in a column of a width. CSS pixels.
 */
export function bestGrid(
  count: number,
  room: Size,
  sizes: Readonly<Record<PairWay, Size>>,
  words: Words,
): Grid {
  let best: { readonly grid: Grid; readonly scale: number } = {
    grid: { way: 'down', columns: Math.min(2, count) },
    scale: 0,
  };
  for (const way of ['across', 'down'] as const) {
    // What is said of a picture must be read, too: a column is no narrower than that needs.
    for (let columns = count; columns > 0; columns -= 1) {
      if (columns > 1 && room.width / columns < words.width) continue;
      const scale = scaleIn(room, sizes[way], columns, Math.ceil(count / columns), words);
      if (scale > best.scale) best = { grid: { way, columns }, scale };
    }
  }
  return best.grid;
}

function scaleIn(room: Size, picture: Size, columns: number, rows: number, words: Words): number {
  const across = room.width / columns / picture.width;
  const down = (room.height / rows - words.heightIn(room.width / columns)) / picture.height;
  return Math.min(LARGEST, across, down);
}
