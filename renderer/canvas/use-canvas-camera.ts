import type { ReactFlowInstance, Viewport } from '@xyflow/react';
import { getViewportForBounds, useOnViewportChange, useReactFlow } from '@xyflow/react';
import type { RefObject } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { boundsOfBoxes } from '../../shared/picture/bounds';
import type { Box } from '../../shared/picture/geometry';
import { NODE_HEIGHT, NODE_WIDTH } from '../../shared/picture/geometry';
import type { Aim } from '../camera/camera-state';
import { isFilled, isPresenting } from '../present/present';
import { useCamera, useWorkbench } from '../workbench/context';
import { scenarioOf } from '../workbench/reads';
import type { Workbench } from '../workbench/workbench';
import { fitBoxes, MIN_ZOOM, overCanvas } from './fit';
import { wayTo } from './in-sight';
import { labelBoxes } from './label-boxes';
import { audienceBox } from './audience-box';
import { useKeptInSight } from './use-kept-in-sight';
import type { Picture } from './use-picture';
import { nodesOf } from './use-picture';
import { useAudienceView } from './use-audience-view';

/** Presenting, nothing lies over the canvas, and the audience wants to see from far. */
const AUDIENCE_PADDING = '14px';
const AUDIENCE_ZOOM = 2;
/** How far labels may stand in the margin at a desk, in canvas units. */
const LABEL_IN_MARGIN = 16;
/** Zooming and panning by command takes a moment, so that the eye keeps its place; none with reduced motion. */
const GLIDE_MS = 200;
export const MAX_ZOOM = 2.5;

interface View {
  readonly workbench: Workbench;
  readonly flow: ReactFlowInstance;
  readonly canvas: HTMLElement | null;
  readonly picture: Picture;
}

/**
 * The whole picture, or these tenants; what sticks out of the tenants has its room in the margin but for presenting.
 * Returns where it looks now.
 */
function fitInto(
  { workbench, flow, canvas, picture }: View,
  duration: number,
  ids?: readonly string[],
): Viewport | null {
  const boxes = boxesOf(picture, ids);
  const size = canvas?.getBoundingClientRect();
  if (!canvas || !size || boxes.length === 0 || size.width === 0) return null;
  if (!isFilled(workbench)) {
    const labels = ids === undefined ? labelBoxes(picture) : [];
    void flow.setViewport(fitBoxes([...boxes, ...labels.map(pulledIn)], size, overCanvas(canvas)), {
      duration,
    });
    return null;
  }
  const tenants = placed(picture, ids);
  const bounds = boundsOfBoxes([
    ...(tenants.length === 0 ? [] : [audienceBox(tenants, scenarioOf(workbench))]),
    ...(ids === undefined ? picture.notes : []),
  ]);
  const view = getViewportForBounds(
    bounds,
    size.width,
    size.height,
    MIN_ZOOM,
    AUDIENCE_ZOOM,
    AUDIENCE_PADDING,
  );
  void flow.setViewport(view, { duration });
  return view;
}

/** Tenants keep their margin; a label may stand in it, clear of what is beside the canvas. */
function pulledIn({ x, y, width, height }: Box): Box {
  return { x: x + LABEL_IN_MARGIN, y, width: Math.max(0, width - 2 * LABEL_IN_MARGIN), height };
}

/** The boxes of everything, or of what stands for these tenants. */
function boxesOf({ scene, boxes, anyOther, notes }: Picture, tenants?: readonly string[]): readonly Box[] {
  const nodes = tenants ? nodesOf(scene, tenants) : scene.nodes;
  const found = nodes.flatMap(({ id }) => boxes.get(id) ?? []);
  if (tenants !== undefined) return found;
  return [...found, ...notes, ...(anyOther ? [anyOther.box] : [])];
}

function placed(picture: Picture, tenants?: readonly string[]) {
  const nodes = tenants ? nodesOf(picture.scene, tenants) : picture.scene.nodes;
  return nodes.map((node) => ({ id: node.id, position: picture.boxes.get(node.id) ?? node.at }));
}

function glide(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE_MS;
}

/** Whoever looked at the whole goes on seeing it: the view then never leaves one thing for another. */
function bringIntoView(view: View, ids: readonly string[] | undefined, isWhole: boolean): void {
  const { workbench, flow, canvas, picture } = view;
  const box = canvas && seenOf(canvas);
  const boxes = boxesOf(picture, ids);
  const way = box && boxes.length > 0 ? wayTo(flow, boxes, box) : null;
  // An audience should see at once where it is.
  if (way && (isWhole || isPresenting(workbench))) fitInto(view, glide());
  else if (way === 'fit') fitInto(view, glide(), ids);
  else if (way) void flow.setCenter(way.x, way.y, { zoom: flow.getZoom(), duration: glide() });
}

/** What of the canvas is seen: not what stands below a line of news or the bar of a run. */
function seenOf(canvas: HTMLElement): DOMRect {
  const { x, y, width, height } = canvas.getBoundingClientRect();
  const { linesEnd } = overCanvas(canvas);
  return new DOMRect(x, y + linesEnd, width, height - linesEnd);
}

/** What it looks at from now on, also when the canvas changes its size. */
function heldAfter(aim: Aim, held: Aim | null): Aim | null {
  if (aim.kind === 'zoom-by' || aim.kind === 'zoom-to') return null;
  const isStillWhole = aim.kind === 'in-sight' && held?.kind === 'all';
  return isStillWhole || aim.kind === 'still-whole' ? held : aim;
}

/** The one hook that moves the picture: it looks where the camera of the workbench is aimed at. */
export function useCanvasCamera(picture: Picture) {
  const workbench = useWorkbench();
  const flow = useReactFlow();
  const element = useRef<HTMLElement>(null);
  const [isReady, setReady] = useState(false);
  const aim = useCamera((state) => state.aim);
  // A step asked for during a glide starts where that one ends, so that quick keys all count.
  const goal = useRef({ zoom: 1, until: 0 });
  const held = useRef<Aim | null>({ kind: 'all' });
  const shown = useLatest(picture);

  const move = useCallback(
    (to: Aim) => {
      const view = { workbench, flow, canvas: element.current, picture: shown.current };
      const zoomTo = (zoom: number) => {
        goal.current = {
          zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom)),
          until: performance.now() + glide(),
        };
        void flow.zoomTo(goal.current.zoom, { duration: glide() });
      };
      const isGliding = performance.now() < goal.current.until;
      if (to.kind === 'all') fitInto(view, glide());
      else if (to.kind === 'tenants') fitInto(view, glide(), to.ids);
      else if (to.kind === 'in-sight') bringIntoView(view, to.ids, held.current?.kind === 'all');
      else if (to.kind === 'still-whole') bringIntoView(view, undefined, true);
      else if (to.kind === 'zoom-to') zoomTo(to.zoom);
      else zoomTo((isGliding ? goal.current.zoom : flow.getZoom()) * to.factor);
    },
    [workbench, flow, shown],
  );
  // Effects of children come first: the nodes of this very document are known to React Flow here.
  useEffect(() => {
    if (!isReady || aim.count === 0) return;
    held.current = heldAfter(aim, held.current);
    if (aim.kind !== 'still-whole' || held.current?.kind === 'all') move(aim);
  }, [aim, isReady, move]);

  useWhole(picture, isReady ? held : null, move);

  const fitNow = useCallback(
    () => fitInto({ workbench, flow, canvas: element.current, picture: shown.current }, 0),
    [workbench, flow, shown],
  );
  useHeldAim(element, held, move);
  usePlaceForNew(element);
  const boxesNow = useCallback(() => boxesOf(shown.current), [shown]);
  useAudienceView(element, fitNow, boxesNow);
  useKeptInSight(element, fitNow, boxesNow);
  const onInit = useCallback(() => {
    fitNow();
    setReady(true);
  }, [fitNow]);
  const onMoveStart = useCallback((event: MouseEvent | TouchEvent | null) => {
    // Whoever pans or zooms by hand looks where they want to.
    if (event !== null) held.current = null;
  }, []);
  return { element, isReady, onInit, onMoveStart };
}

/** What was drawn last, for those who ask later. */
function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** Collapsing, expanding and filters change what the whole is. */
function useWhole({ scene }: Picture, held: RefObject<Aim | null> | null, move: (aim: Aim) => void): void {
  const drawn = scene.nodes.length;
  useEffect(() => {
    if (held?.current?.kind === 'all') move(held.current);
  }, [drawn, held, move]);
}

/** Panels that collapse and expand with the same act change the size of the canvas a moment later: it looks there again. */
function useHeldAim(
  canvas: RefObject<HTMLElement | null>,
  held: RefObject<Aim | null>,
  move: (aim: Aim) => void,
): void {
  useEffect(() => {
    if (!canvas.current) return undefined;
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      // React Flow must have measured the canvas itself.
      frame = requestAnimationFrame(() => (held.current ? move(held.current) : undefined));
    });
    observer.observe(canvas.current);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [canvas, held, move]);
}

/** What legend, overview and lines hide of the canvas, in its units. */
function coveredBoxes(canvas: HTMLElement | null, flow: ReactFlowInstance): readonly Box[] {
  const panels = [...(canvas?.querySelectorAll('.react-flow__panel') ?? [])];
  const zoom = flow.getZoom();
  return panels.map((panel) => {
    const { left, top, width, height } = panel.getBoundingClientRect();
    const { x, y } = flow.screenToFlowPosition({ x: left, y: top }, { snapToGrid: false });
    return { x, y, width: width / zoom, height: height / zoom };
  });
}

/** Tells where a new thing goes: to the pointer while it is over the canvas, else to the middle of what is visible. */
function usePlaceForNew(canvas: RefObject<HTMLElement | null>): void {
  const { camera } = useWorkbench();
  const flow = useReactFlow();
  const pointer = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const tell = useCallback(() => {
    const box = canvas.current?.getBoundingClientRect();
    if (!box) return;
    const at = pointer.current ?? { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const place = flow.screenToFlowPosition(at);
    camera.setState({
      place: { x: place.x - NODE_WIDTH / 2, y: place.y - NODE_HEIGHT / 2 },
      covered: coveredBoxes(canvas.current, flow),
    });
  }, [camera, canvas, flow]);
  useOnViewportChange({ onEnd: tell });
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const over = ({ clientX, clientY }: PointerEvent) => {
      pointer.current = { x: clientX, y: clientY };
      tell();
    };
    const away = () => {
      pointer.current = null;
      tell();
    };
    // Asked at once it would lay out the page in the middle of drawing it: with the frame that is done anyway.
    const frame = requestAnimationFrame(tell);
    element.addEventListener('pointermove', over, { passive: true });
    element.addEventListener('pointerleave', away);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('pointermove', over);
      element.removeEventListener('pointerleave', away);
    };
  }, [canvas, tell]);
}
