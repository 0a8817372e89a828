import type { ReactFlowInstance } from '@xyflow/react';
import { useReactFlow } from '@xyflow/react';
import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { Box } from '../../shared/picture/geometry';
import { isPresenting } from '../present/present';
import { useWorkbench } from '../workbench/context';
import { boundsOfBoxes } from '../../shared/picture/bounds';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Whoever sees the whole picture goes on seeing it when a smaller window or a panel takes room from the canvas. Who has
 * zoomed in to something is left there; presenting has a view of its own.
 */
export function useKeptInSight(
  canvas: RefObject<HTMLElement | null>,
  fitNow: () => unknown,
  boxesNow: () => readonly Box[],
): void {
  const workbench = useWorkbench();
  const flow = useReactFlow();
  useEffect(() => {
    if (!canvas.current) return undefined;
    let frame = 0;
    let before: Size | null = null;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      const wasWhole = before !== null && isWholeIn(flow, boxesNow(), before);
      before = { width, height };
      if (!wasWhole || isPresenting(workbench) || isWholeIn(flow, boxesNow(), before)) return;
      cancelAnimationFrame(frame);
      // React Flow must have measured the canvas itself.
      frame = requestAnimationFrame(fitNow);
    });
    observer.observe(canvas.current);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [workbench, canvas, flow, fitNow, boxesNow]);
}

/** Would a canvas of this size show all tenants, where the view stands now? */
function isWholeIn(flow: ReactFlowInstance, boxes: readonly Box[], { width, height }: Size): boolean {
  const box = boundsOfBoxes(boxes);
  const { x, y, zoom } = flow.getViewport();
  const [left, top] = [box.x * zoom + x, box.y * zoom + y];
  return left >= 0 && top >= 0 && left + box.width * zoom <= width && top + box.height * zoom <= height;
}
