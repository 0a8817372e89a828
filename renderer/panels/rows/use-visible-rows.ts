import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { FIRST_RECT, observeSize, scrollFromTop } from '../../ui/virtual-size';

/** Up to this many rows are simply drawn: searching in the page and screen readers then see them all. */
const DRAW_ALL_UP_TO = 150;
const OVERSCAN = 12;

export interface VisibleRows {
  /** Indexes of the rows to draw: one run, `from` to `to` (not included). */
  readonly from: number;
  readonly to: number;
  /** Empty room that stands for the rows before and after. */
  readonly before: number;
  readonly after: number;
  readonly scrollTo: (index: number) => void;
}

/** Draws only what can be seen of a long list; the rows keep their place in normal flow between two paddings. */
export function useVisibleRows(
  count: number,
  heightAt: (index: number) => number,
  scroller: RefObject<HTMLElement | null>,
  headHeight = 0,
): VisibleRows {
  const virtualizer = useVirtualizer({
    initialRect: FIRST_RECT,
    observeElementRect: observeSize,
    scrollToFn: scrollFromTop,
    count,
    getScrollElement: () => scroller.current,
    estimateSize: heightAt,
    overscan: OVERSCAN,
    scrollPaddingStart: headHeight,
    paddingStart: headHeight,
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
    to: last.index + 1,
    before: first.start - headHeight,
    after: virtualizer.getTotalSize() - last.end,
    scrollTo,
  };
}
