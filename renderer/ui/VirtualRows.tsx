import { measureElement, useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode, Ref, RefObject } from 'react';
import { useEffect } from 'react';
import { FIRST_RECT, observeSize } from './virtual-size';

interface VirtualRowsProps {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** A guess until a row has been measured, in pixels. */
  readonly rowHeight: number;
  readonly scroller: RefObject<HTMLElement | null>;
  /** The row that should be in sight; below 0: none in particular. */
  readonly wanted?: number;
  /** Draws a row; it carries `data-index` and the ref, so that it can be measured. */
  readonly children: (index: number, measure: Ref<HTMLDivElement>) => ReactNode;
}

/** Up to here all rows are drawn, so that find-in-page and screen readers see every one. */
const DRAW_ALL_UP_TO = 100;

/** Any number of rows in a box that scrolls: all of them, or where they are very many those that can be seen. */
export function VirtualRows(props: VirtualRowsProps) {
  const { count, children } = props;
  if (count > DRAW_ALL_UP_TO) return <RowsInSight {...props} />;
  return <div role="rowgroup">{Array.from({ length: count }, (_, index) => children(index, null))}</div>;
}

/** They stay in normal flow between two paddings. */
function RowsInSight({ count, keyOf, rowHeight, scroller, wanted = -1, children }: VirtualRowsProps) {
  const virtualizer = useVirtualizer({
    initialRect: FIRST_RECT,
    observeElementRect: observeSize,
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // A row that is not laid out has no height, and all of them would be in sight.
    measureElement: (...asked) => measureElement(...asked) || rowHeight,
    getItemKey: keyOf,
    overscan: 8,
  });
  useEffect(() => {
    // A row that is not drawn cannot take the focus it is asked to take.
    if (wanted >= 0) virtualizer.scrollToIndex(wanted, { align: 'center' });
  }, [wanted, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div role="rowgroup" style={{ paddingTop: before, paddingBottom: after }}>
      {items.map(({ index }) => children(index, virtualizer.measureElement))}
    </div>
  );
}
