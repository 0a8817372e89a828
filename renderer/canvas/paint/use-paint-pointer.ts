import { useStoreApi } from '@xyflow/react';
import type { RefObject } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Point } from '../../../shared/picture/geometry';
import type { AtHand } from './use-at-hand';
import { lineAt, nodeAt } from './hit';
import type { PaintedLine, PaintModel } from './paint-model';

export interface HoveredLine {
  readonly line: PaintedLine;
  /** In pixels, from the corner of the canvas. */
  readonly at: Point;
}

interface PaintPointer {
  readonly hovered: HoveredLine | null;
  /** The painted line at this place of the window; null where there is none, or nothing is painted. */
  readonly lineUnder: (at: { readonly clientX: number; readonly clientY: number }) => PaintedLine | null;
}

/** What lies under the pointer in the painted layer: a node comes into the page there, a line says what it is. */
export function usePaintPointer(
  canvas: RefObject<HTMLElement | null>,
  model: PaintModel | null,
  { take }: AtHand,
): PaintPointer {
  const store = useStoreApi();
  const [near, setNear] = useState<Near | null>(null);
  const painted = useRef(model);
  useEffect(() => {
    painted.current = model;
  });
  const place = useCallback(
    ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) => {
      const box = store.getState().domNode?.getBoundingClientRect();
      const [x, y, zoom] = store.getState().transform;
      const at = { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
      return { at, zoom, point: { x: (at.x - x) / zoom, y: (at.y - y) / zoom } };
    },
    [store],
  );
  const lineUnder = useCallback<PaintPointer['lineUnder']>(
    (event) => {
      if (!painted.current) return null;
      const { point, zoom } = place(event);
      return nodeAt(painted.current, point, zoom) ? null : lineAt(painted.current, point, zoom);
    },
    [place],
  );
  const isPainted = model !== null;
  useEffect(() => {
    const element = canvas.current;
    if (!element || !isPainted) return undefined;
    const move = (event: PointerEvent) => {
      const isConnecting = store.getState().connection.inProgress;
      if (!painted.current || (event.buttons !== 0 && !isConnecting)) return;
      const { at, point, zoom } = place(event);
      const isFree = isOnCanvas(event.target as Element);
      const node = isFree ? nodeAt(painted.current, point, zoom) : null;
      // Whoever presses at once must find it in the page already.
      flushSync(() => take(node?.node.id ?? null));
      const line = isFree && !node ? lineAt(painted.current, point, zoom) : null;
      setNear((before) => (line === null && before === null ? before : line && { id: line.line.id, at }));
    };
    const leave = () => {
      take(null);
      setNear(null);
    };
    element.addEventListener('pointermove', move, { passive: true });
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
      leave();
    };
  }, [canvas, store, place, take, isPainted]);
  const hovered = useMemo(() => hoveredIn(model, near), [near, model]);
  return { hovered, lineUnder };
}

/** A line by its id: an edit may change what is said of it while the pointer rests there. */
interface Near {
  readonly id: string;
  readonly at: Point;
}

function hoveredIn(model: PaintModel | null, near: Near | null): HoveredLine | null {
  const line = near && model?.lines.find(({ line: { id } }) => id === near.id);
  return near && line ? { line, at: near.at } : null;
}

/** Over a panel that lies on the canvas nothing of the picture is meant. */
function isOnCanvas(target: Element): boolean {
  return target.closest('.react-flow__panel, [data-no-canvas-menu]') === null;
}
