import type { Viewport } from '@xyflow/react';
import { useOnViewportChange, useReactFlow } from '@xyflow/react';
import type { RefObject } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import { usePlayingStep } from '../lesson/use-lesson';
import { usePresent } from '../workbench/context';
import type { Box } from '../../shared/picture/geometry';
import { wayTo } from './in-sight';

/**
 * Presenting begins with the whole picture, and keeps it when full screen comes or a longer sentence takes room from the
 * canvas. Who has zoomed in to something is left there. When it ends, the view from before comes back.
 */
export function useAudienceView(
  canvas: RefObject<HTMLElement | null>,
  fitNow: () => Viewport | null,
  boxesNow: () => readonly Box[],
): void {
  const flow = useReactFlow();
  const isShown = usePresent((state) => state.isPresenting);
  const isWhole = useRef(true);
  const lastFit = useRef<Viewport | null>(null);
  const onEnd = useCallback(
    (now: Viewport) => {
      // Nobody chose this view: by the time it is told, the canvas may have another size already, and is fitted anew.
      if (isSame(now, lastFit.current)) return;
      const view = canvas.current?.getBoundingClientRect();
      isWhole.current = view !== undefined && wayTo(flow, boxesNow(), view) === null;
    },
    [flow, canvas, boxesNow],
  );
  useOnViewportChange({ onEnd });
  const step = usePlayingStep()?.step.id;
  // Each step begins with the whole of its picture, and keeps it: within a step nothing moves by itself.
  useEffect(() => {
    if (!isShown || step === undefined) return undefined;
    const frame = requestAnimationFrame(() => {
      isWhole.current = true;
      lastFit.current = fitNow();
    });
    return () => cancelAnimationFrame(frame);
  }, [isShown, step, fitNow]);
  useEffect(() => {
    if (!isShown || !canvas.current) return undefined;
    const before = flow.getViewport();
    isWhole.current = true;
    const stop = onResize(canvas.current, () => {
      if (isWhole.current) lastFit.current = fitNow();
    });
    return () => {
      stop();
      void flow.setViewport(before);
    };
  }, [isShown, canvas, flow, fitNow]);
}

/** Also once at the beginning; a frame later, because React Flow must have measured the canvas itself. */
function onResize(element: HTMLElement, act: () => void): () => void {
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(act);
  });
  observer.observe(element);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

function isSame(a: Viewport, b: Viewport | null): boolean {
  return b !== null && Math.abs(a.zoom - b.zoom) < 0.001 && Math.hypot(a.x - b.x, a.y - b.y) < 1;
}
