import type { Viewport } from '@xyflow/react';
import { getViewportForBounds } from '@xyflow/react';
import type { Box } from '../../shared/picture/geometry';
import { boundsOfBoxes } from '../../shared/picture/bounds';

/** Ten thousand tenants fit into the window. */
export const MIN_ZOOM = 0.01;
const DESK_ZOOM = 1.25;
/** Room for a legend of one line above and the zoom buttons below, in pixels. */
const MARGIN = { top: 64, bottom: 64, left: 32, right: 32 } as const;
const AIR = 12;

/** What lies over the canvas, in pixels from its corner. */
interface Over {
  /** The legend ends here: it takes as many lines as its words need. */
  readonly legendEnd: number;
  /** A line of news above the picture ends here; 0: there is none. */
  readonly linesEnd: number;
  readonly minimap: Box | null;
}

/** From where all of these boxes are seen, none of them below the legend, the overview or a line of news. */
export function fitBoxes(
  boxes: readonly Box[],
  size: { readonly width: number; readonly height: number },
  { legendEnd, linesEnd, minimap }: Over,
): Viewport {
  const top = Math.max(MARGIN.top, legendEnd + AIR, linesEnd + AIR);
  const bounds = boundsOfBoxes(boxes);
  const fitInto = (margin: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>): Viewport =>
    getViewportForBounds(bounds, size.width, size.height, MIN_ZOOM, DESK_ZOOM, {
      top: `${margin.top}px`,
      bottom: `${margin.bottom}px`,
      left: `${margin.left}px`,
      right: `${margin.right}px`,
    });
  const whole = fitInto({ ...MARGIN, top });
  if (minimap === null || !boxes.some((box) => isUnder(box, whole, minimap))) return whole;
  const above = fitInto({ ...MARGIN, top, bottom: size.height - minimap.y + AIR });
  const beside = fitInto({ ...MARGIN, top, right: size.width - minimap.x + AIR });
  return above.zoom >= beside.zoom ? above : beside;
}

function isUnder({ x, y, width, height }: Box, view: Viewport, over: Box): boolean {
  const [left, top] = [x * view.zoom + view.x, y * view.zoom + view.y];
  const isBeside = left > over.x + over.width || left + width * view.zoom < over.x;
  return !isBeside && top <= over.y + over.height && top + height * view.zoom >= over.y;
}

/** What lies over this canvas now. */
export function overCanvas(canvas: HTMLElement): Over {
  const corner = canvas.getBoundingClientRect();
  const news = [
    canvas.querySelector('.canvas-line'),
    canvas.closest('.shell__canvas')?.querySelector('.canvas-banners > :last-child'),
  ];
  const endOf = (line: Element | null | undefined) =>
    line ? Math.max(0, line.getBoundingClientRect().bottom - corner.top) : 0;
  const map = canvas.querySelector('.canvas-minimap')?.getBoundingClientRect();
  const isMapSeen = map !== undefined && map.width > 0;
  return {
    legendEnd: endOf(canvas.querySelector('.canvas-legend')),
    linesEnd: Math.max(...news.map(endOf)),
    minimap: isMapSeen
      ? { x: map.left - corner.left, y: map.top - corner.top, width: map.width, height: map.height }
      : null,
  };
}
