import type { ReactFlowInstance, Viewport } from '@xyflow/react';
import { getViewportForBounds, useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { NODE_HEIGHT, NODE_WIDTH } from '../../shared/picture/geometry';
import { scenarioOf } from '../workbench/reads';
import { useDocument, useWorkbench } from '../workbench/context';
import { isPresenting } from '../present/present';
import type { CanvasControl } from '../store/session-store';
import type { Workbench } from '../workbench/workbench';
import { wayTo } from './in-sight';
import { roomBox } from './room-box';
import { useKeptInSight } from './use-kept-in-sight';
import { useRoomView } from './use-room-view';

/** Room for the legend above and the zoom buttons below. */
const MARGIN = { padding: { top: '64px', bottom: '64px', x: '32px' }, maxZoom: 1.25 } as const;
/** Presenting, nothing lies over the canvas, and the room wants to see from far. */
const ROOM_PADDING = '24px';
const ROOM_ZOOM = 2;
/** Zooming and panning by command takes a moment, so that the eye keeps its place; none with reduced motion. */
const GLIDE_MS = 200;
export const MIN_ZOOM = 0.08;
export const MAX_ZOOM = 2.5;
const ZOOM_STEP = 1.2;

/**
 * The whole picture, or these tenants; what sticks out of the tenants has its room in the margin but for presenting.
 * Returns where presenting looks now.
 */
function fitInto(
  workbench: Workbench,
  flow: ReactFlowInstance,
  canvas: HTMLElement | null,
  duration: number,
  ids?: readonly string[],
): Viewport | null {
  if (!isPresenting(workbench) || !canvas) {
    void flow.fitView({ ...MARGIN, duration, ...(ids ? { nodes: ids.map((id) => ({ id })) } : {}) });
    return null;
  }
  const { width, height } = canvas.getBoundingClientRect();
  const nodes = ids ? ids.flatMap((id) => flow.getNode(id) ?? []) : flow.getNodes();
  if (nodes.length === 0 || width === 0) return null;
  const box = roomBox(nodes, scenarioOf(workbench));
  const view = getViewportForBounds(box, width, height, MIN_ZOOM, ROOM_ZOOM, ROOM_PADDING);
  void flow.setViewport(view, { duration });
  return view;
}

function glide(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE_MS;
}

/** Registers what commands may ask of the canvas, and shows the whole scenario when another one was opened. */
export function useCanvasControl() {
  const workbench = useWorkbench();
  const flow = useReactFlow();
  const element = useRef<HTMLElement>(null);
  const pointer = useRef<{ x: number; y: number } | null>(null);
  // A step asked for during a glide starts where that one ends, so that quick keys all count.
  const goal = useRef({ zoom: 1, until: 0 });

  const control = useMemo<CanvasControl>(() => {
    const fit = (ids?: readonly string[]) => void fitInto(workbench, flow, element.current, glide(), ids);
    const zoomBy = (factor: number) => {
      const now = performance.now();
      const zoom = (now < goal.current.until ? goal.current.zoom : flow.getZoom()) * factor;
      goal.current = { zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom)), until: now + glide() };
      void flow.zoomTo(goal.current.zoom, { duration: glide() });
    };
    return {
      zoomIn: () => zoomBy(ZOOM_STEP),
      zoomOut: () => zoomBy(1 / ZOOM_STEP),
      zoomTo: (factor) => void flow.zoomTo(factor, { duration: glide() }),
      fitAll: () => fit(),
      fitTenants: (ids) => (ids.length > 0 ? fit(ids) : undefined),
      bringIntoView: (ids) => {
        const box = element.current?.getBoundingClientRect();
        const way = box && ids.length > 0 ? wayTo(flow, ids, box) : null;
        // A room should see at once where it is.
        if (way && isPresenting(workbench)) fit();
        else if (way === 'fit') fit(ids);
        else if (way) void flow.setCenter(way.x, way.y, { zoom: flow.getZoom(), duration: glide() });
      },
      placeForNew: () => {
        const box = element.current?.getBoundingClientRect();
        if (!box) return { x: 0, y: 0 };
        const at = pointer.current ?? { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        const place = flow.screenToFlowPosition(at);
        return { x: place.x - NODE_WIDTH / 2, y: place.y - NODE_HEIGHT / 2 };
      },
    };
  }, [flow]);

  useEffect(() => {
    workbench.session.setState({ canvas: control });
    return () => workbench.session.setState({ canvas: null });
  }, [control]);

  useEffect(() => trackPointer(element.current, pointer), []);

  const fitNow = useCallback(() => fitInto(workbench, flow, element.current, 0), [flow]);
  useFirstView(fitNow);
  useRoomView(element, fitNow);
  useKeptInSight(element, fitNow);

  return { element, onInit: fitNow };
}

/** Another document begins with the whole of it. */
function useFirstView(fitNow: () => unknown): void {
  const generation = useDocument((state) => state.generation);
  useEffect(() => {
    // The nodes of the new document reach React Flow's store in this commit; fit once they are measured.
    const frame = requestAnimationFrame(fitNow);
    return () => cancelAnimationFrame(frame);
  }, [generation, fitNow]);
}

/** Remembers where the pointer is over the canvas: pasted things go there. */
function trackPointer(canvas: HTMLElement | null, pointer: { current: { x: number; y: number } | null }) {
  if (!canvas) return undefined;
  const over = (event: PointerEvent) => {
    pointer.current = { x: event.clientX, y: event.clientY };
  };
  const away = () => {
    pointer.current = null;
  };
  canvas.addEventListener('pointermove', over, { passive: true });
  canvas.addEventListener('pointerleave', away);
  return () => {
    canvas.removeEventListener('pointermove', over);
    canvas.removeEventListener('pointerleave', away);
  };
}
