import { Virtualizer } from '@tanstack/react-virtual';
import { describe, expect, it, vi } from 'vitest';
import { FIRST_RECT, observeSize, scrollFromTop } from '../../../renderer/ui/virtual-size';

/** A long list in a box that writes down where it is scrolled to. */
function aList() {
  const box = document.createElement('div');
  Object.defineProperty(box, 'scrollHeight', { value: 20_000 });
  const scrolled = vi.fn<(to: ScrollToOptions) => void>();
  box.scrollTo = ((to: ScrollToOptions) => scrolled(to)) as typeof box.scrollTo;
  const list = new Virtualizer<HTMLElement, HTMLElement>({
    count: 1000,
    initialRect: FIRST_RECT,
    observeElementRect: observeSize,
    observeElementOffset: () => undefined,
    scrollToFn: scrollFromTop,
    getScrollElement: () => box,
    estimateSize: () => 20,
  });
  list._willUpdate();
  return { list, scrolled };
}

describe('a long list that appears', () => {
  it('stands at its top already, and is not scrolled there', () => {
    expect(aList().scrolled).not.toHaveBeenCalled();
  });

  it('is scrolled wherever somebody wants it later, to its top as well', () => {
    const { list, scrolled } = aList();
    list.scrollToOffset(400);
    list.scrollToOffset(0);
    expect(scrolled.mock.calls.map(([{ top }]) => top)).toEqual([400, 0]);
  });
});
