import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { MatrixPart } from '../../../shared/compare/matrix';
import { CELL_WIDTH, HEAD_HEIGHT, NAME_WIDTH, ROW_HEIGHT } from './sizes';

/** A table up to this many tenants is simply drawn. */
const DRAW_ALL_UP_TO = 20;

export interface Run {
  /** Indexes to draw: `from` to `to` (not included), with empty room for the rest. */
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
  readonly scrollTo: (index: number) => void;
}

/** Draws only what can be seen, both ways. */
export function useVisibleCells({ rows: down, columns: across }: MatrixPart, scroller: Scroller) {
  const rows = useRun(down.length, scroller, false);
  const columns = useRun(across.length, scroller, true);
  return { rows, columns };
}

type Scroller = RefObject<HTMLElement | null>;

function useRun(count: number, scroller: Scroller, horizontal: boolean): Run {
  const head = horizontal ? NAME_WIDTH : HEAD_HEIGHT;
  const virtualizer = useVirtualizer({
    count,
    horizontal,
    getScrollElement: () => scroller.current,
    estimateSize: () => (horizontal ? CELL_WIDTH : ROW_HEIGHT),
    overscan: 3,
    scrollPaddingStart: head,
    paddingStart: head,
  });
  const scrollTo = (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  if (count <= DRAW_ALL_UP_TO || !first || !last) {
    return { from: 0, to: Math.min(count, DRAW_ALL_UP_TO), before: 0, after: 0, scrollTo };
  }
  return {
    from: first.index,
    to: Math.min(last.index + 1, count),
    before: first.start - head,
    after: virtualizer.getTotalSize() - last.end,
    scrollTo,
  };
}
