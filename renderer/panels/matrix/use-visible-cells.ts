import type { RefObject } from 'react';
import { useEffect, useMemo, useState } from 'react';
import type { MatrixPart } from '../../../shared/compare/matrix';
import { CELL_WIDTH, HEAD_HEIGHT, NAME_WIDTH, ROW_HEIGHT } from './sizes';

/**
 * Rows and columns come and go by the block: in between, scrolling changes nothing in the document, and the window need
 * not work out again what else it shows, which with hundreds of tenants on the canvas is most of the work.
 */
const BLOCK = { rows: 8, columns: 4 };

export interface Run {
  /** Indexes to draw: `from` to `to` (not included), with empty room for the rest. */
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
  readonly scrollTo: (index: number) => void;
}

type Scroller = RefObject<HTMLElement | null>;

/** Draws only what can be seen, both ways, and a block around it. */
export function useVisibleCells({ rows: down, columns: across }: MatrixPart, scroller: Scroller) {
  const [seen, setSeen] = useState('0 1 0 1');
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    // As a text, because React draws nothing again when the same text is set.
    const look = () => setSeen(blocksSeen(element));
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller]);
  return useMemo(() => {
    const [top = 0, bottom = 0, left = 0, right = 0] = seen.split(' ').map(Number);
    const vertical = { size: ROW_HEIGHT, block: BLOCK.rows };
    const horizontal = { size: CELL_WIDTH, block: BLOCK.columns };
    return {
      rows: { ...run(down.length, top, bottom, vertical), scrollTo: scrollTo(scroller, 'rows') },
      columns: { ...run(across.length, left, right, horizontal), scrollTo: scrollTo(scroller, 'columns') },
    };
  }, [seen, down.length, across.length, scroller]);
}

/** First and last block of rows, then of columns, that are at least partly in sight. */
function blocksSeen({ scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLElement): string {
  const blocks = (start: number, length: number, size: number) => [
    Math.floor(start / size),
    Math.floor((start + length) / size),
  ];
  return [
    ...blocks(scrollTop, clientHeight, ROW_HEIGHT * BLOCK.rows),
    ...blocks(scrollLeft, clientWidth, CELL_WIDTH * BLOCK.columns),
  ].join(' ');
}

interface Scale {
  readonly size: number;
  readonly block: number;
}

function run(count: number, first: number, last: number, { size, block }: Scale): Omit<Run, 'scrollTo'> {
  const to = Math.min(count, (last + 2) * block);
  const from = Math.max(0, Math.min((first - 1) * block, to - block));
  return { from, to, before: from * size, after: (count - to) * size };
}

/** Scrolls no further than the cell needs to stand beside the headings. */
function scrollTo(scroller: Scroller, line: 'rows' | 'columns'): (index: number) => void {
  return (index) => {
    const element = scroller.current;
    if (!element) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
    if (line === 'rows') {
      element.scrollTop = inSight(index * ROW_HEIGHT, ROW_HEIGHT, scrollTop, clientHeight - HEAD_HEIGHT);
    } else {
      element.scrollLeft = inSight(index * CELL_WIDTH, CELL_WIDTH, scrollLeft, clientWidth - NAME_WIDTH);
    }
  };
}

function inSight(start: number, size: number, scrolled: number, room: number): number {
  return Math.min(start, Math.max(scrolled, start + size - room));
}
