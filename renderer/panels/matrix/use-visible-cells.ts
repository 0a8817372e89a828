import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { CELL_WIDTH, NAME_WIDTH, ROW_HEIGHT } from './sizes';

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
export function useVisibleCells(count: number, scroller: RefObject<HTMLElement | null>) {
  const rows = useRun(count, scroller, false);
  const columns = useRun(count, scroller, true);
  return { rows, columns };
}

function useRun(count: number, scroller: RefObject<HTMLElement | null>, horizontal: boolean): Run {
  const head = horizontal ? NAME_WIDTH : ROW_HEIGHT;
  const virtualizer = useVirtualizer({
    count,
    horizontal,
    getScrollElement: () => scroller.current,
    estimateSize: () => (horizontal ? CELL_WIDTH : ROW_HEIGHT),
    overscan: 4,
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
