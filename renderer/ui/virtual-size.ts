import type { Rect, Virtualizer } from '@tanstack/react-virtual';
import { elementScroll } from '@tanstack/react-virtual';

/** Before anything is measured: about as much as the panels show. Pixels. */
export const FIRST_RECT: Rect = { width: 0, height: 360 };

/**
 * Tells the size of the scrolling box once the page has been laid out, and whenever it changes. The package's own way
 * asks at once, which lays out the whole page a second time while a large file opens.
 */
export function observeSize<Scroller extends Element, Item extends Element>(
  { scrollElement }: Virtualizer<Scroller, Item>,
  tell: (rect: Rect) => void,
): () => void {
  if (!scrollElement) return () => undefined;
  const observer = new ResizeObserver((entries) => {
    const box = entries.at(-1)?.borderBoxSize[0];
    if (box) tell({ width: Math.round(box.inlineSize), height: Math.round(box.blockSize) });
  });
  observer.observe(scrollElement, { box: 'border-box' });
  return () => observer.disconnect();
}

/**
 * Scrolls a box that appears together with its list, and therefore stands at its top: when the package begins by scrolling
 * it there, with no wish of its own how, nothing is done, for that too would lay out the whole page.
 */
export function scrollFromTop<Scroller extends Element, Item extends Element>(
  offset: number,
  how: Parameters<typeof elementScroll>[1],
  list: Virtualizer<Scroller, Item>,
): void {
  const isBeginning = offset === 0 && how.behavior === undefined && how.adjustments === undefined;
  if (!isBeginning) elementScroll(offset, how, list);
}
