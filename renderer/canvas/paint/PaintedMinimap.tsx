import { useReactFlow, useStoreApi } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { Box } from '../../../shared/picture/geometry';
import { boundsOfBoxes } from '../../../shared/picture/bounds';
import type { Palette } from './palette';
import { onPaletteChange, paletteReader } from './palette';
import { say } from '../../words/say';

const SIZE = { width: 140, height: 94 };
const MARGIN = 6;

/** Where everything stands, and what of it is in sight; pressing on it goes there. */
export function PaintedMinimap({ boxes }: { readonly boxes: ReadonlyMap<string, Box> }) {
  const store = useStoreApi();
  const flow = useReactFlow();
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = scaleOf(boxes);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !canvas.current) return undefined;
    const element = canvas.current;
    const paletteOf = paletteReader();
    let frame = 0;
    const draw = () => {
      frame = 0;
      const { transform, width, height } = store.getState();
      fitPixels(context, window.devicePixelRatio);
      const [x, y, zoom] = transform;
      drawMap(context, paletteOf(element), boxes, scaleOf(boxes), {
        x: -x / zoom,
        y: -y / zoom,
        width: width / zoom,
        height: height / zoom,
      });
    };
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    ask();
    const stops = [
      store.subscribe((now, before) => {
        const isResized = now.width !== before.width || now.height !== before.height;
        if (isResized || now.transform !== before.transform) ask();
      }),
      onPaletteChange(ask),
    ];
    return () => {
      stops.forEach((stop) => stop());
      cancelAnimationFrame(frame);
    };
  }, [store, boxes]);
  const goTo = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons !== 1) return;
    const corner = event.currentTarget.getBoundingClientRect();
    const at = { x: event.clientX - corner.left - scale.x, y: event.clientY - corner.top - scale.y };
    void flow.setCenter(at.x / scale.by, at.y / scale.by, { zoom: flow.getZoom() });
  };
  return (
    <canvas
      ref={canvas}
      className="canvas-minimap painted-minimap nodrag nopan"
      role="img"
      aria-label={say('canvas.minimap')}
      style={SIZE}
      data-no-canvas-menu
      onPointerDown={goTo}
      onPointerMove={goTo}
    />
  );
}

/** As many pixels as the screen has for it; a window may move to a denser screen. */
function fitPixels(context: CanvasRenderingContext2D, density: number): void {
  const { canvas } = context;
  const [width, height] = [Math.round(SIZE.width * density), Math.round(SIZE.height * density)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context.setTransform(density, 0, 0, density, 0, 0);
}

interface Scale {
  readonly x: number;
  readonly y: number;
  readonly by: number;
}

function scaleOf(boxes: ReadonlyMap<string, Box>): Scale {
  const { x, y, width, height } = boundsOfBoxes([...boxes.values()]);
  const by = Math.min((SIZE.width - 2 * MARGIN) / width, (SIZE.height - 2 * MARGIN) / height);
  return {
    by,
    x: (SIZE.width - width * by) / 2 - x * by,
    y: (SIZE.height - height * by) / 2 - y * by,
  };
}

function drawMap(
  context: CanvasRenderingContext2D,
  palette: Palette,
  boxes: ReadonlyMap<string, Box>,
  { x, y, by }: Scale,
  sight: Box,
): void {
  context.clearRect(0, 0, SIZE.width, SIZE.height);
  context.fillStyle = palette.strong;
  for (const box of boxes.values()) {
    context.fillRect(
      x + box.x * by,
      y + box.y * by,
      Math.max(1.5, box.width * by),
      Math.max(1, box.height * by),
    );
  }
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5;
  context.strokeRect(x + sight.x * by, y + sight.y * by, sight.width * by, sight.height * by);
}
