import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { LabelPlaces } from '../label-places';
import type { PaintModel } from './paint-model';
import { paint } from './painter';
import { onPaletteChange, paletteReader } from './palette';

interface PaintedLayerProps {
  readonly model: PaintModel;
  readonly labels: LabelPlaces;
  /** Ids of nodes that the page draws itself. */
  readonly held: ReadonlySet<string>;
  /** Id of the line under the pointer. */
  readonly hovered: string | null;
}

type View = readonly [x: number, y: number, zoom: number];

/** After so long without a movement everything is painted again: milliseconds. */
const REST_MS = 140;

/**
 * What cannot be told apart one by one is painted: one element for thousands of boxes and lines. It is drawn again at
 * most once a frame, outside React, whenever the view moves.
 */
export function PaintedLayer(props: PaintedLayerProps) {
  const store = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);
  const job = useRef(props);
  const ask = useRef<() => void>(() => undefined);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    // Test environments have no canvas.
    if (!element || !context) return undefined;
    const paletteOf = paletteReader();
    let frame = 0;
    let drawn: View = [NaN, NaN, NaN];
    let rest: ReturnType<typeof setTimeout> | undefined;
    const draw = () => {
      frame = 0;
      const { width, height, transform } = store.getState();
      const density = devicePixelRatio;
      fit(element, width, height, density);
      drawn = transform;
      const [x, y, zoom] = transform;
      const palette = paletteOf(element);
      const isMoving = rest !== undefined;
      paint(context, { ...job.current, palette, isMoving }, { x, y, zoom, width, height }, density);
    };
    ask.current = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    const wait = () => {
      clearTimeout(rest);
      rest = setTimeout(() => {
        rest = undefined;
        ask.current();
      }, REST_MS);
    };
    ask.current();
    const stops = [
      store.subscribe((now, before) => {
        const isMoved = now.transform !== before.transform && !isSameView(now.transform, drawn);
        if (isMoved) wait();
        if (isMoved || now.width !== before.width || now.height !== before.height) ask.current();
      }),
      onPaletteChange(() => ask.current()),
    ];
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
      stops.forEach((stop) => stop());
    };
  }, [store]);
  useEffect(() => {
    job.current = props;
    ask.current();
  });
  return <canvas ref={canvas} className="painted-layer" aria-hidden />;
}

/** When the picture glides to where it is already, nothing is painted anew in each of its frames. */
function isSameView([x, y, zoom]: View, [atX, atY, atZoom]: View): boolean {
  return Math.abs(x - atX) < 0.01 && Math.abs(y - atY) < 0.01 && Math.abs(zoom - atZoom) < 1e-6;
}

function fit(element: HTMLCanvasElement, width: number, height: number, density: number): void {
  const [wide, high] = [Math.round(width * density), Math.round(height * density)];
  if (element.width === wide && element.height === high) return;
  element.width = wide;
  element.height = high;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}
