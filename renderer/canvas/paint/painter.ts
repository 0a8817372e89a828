import type { Frame } from './frame';
import { paintLabels } from './paint-labels';
import type { LabelPlaces } from '../label-places';
import { paintLines } from './paint-lines';
import type { PaintModel } from './paint-model';
import { paintNodes } from './paint-nodes';
import type { Palette } from './palette';

/** Where the canvas looks: as React Flow's viewport, with the size of the canvas. All in pixels of the screen. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

export interface PaintJob {
  readonly model: PaintModel;
  readonly labels: LabelPlaces;
  readonly palette: Palette;
  /** Ids of nodes that the page draws itself. */
  readonly held: ReadonlySet<string>;
  /** Id of the line under the pointer. */
  readonly hovered: string | null;
  /** Is the view being moved just now? */
  readonly isMoving?: boolean;
}

/** Paints one frame: lines below tenants, labels and marks over everything. `density`: device pixels a pixel. */
export function paint(
  context: CanvasRenderingContext2D,
  { model, labels, palette, held, hovered, isMoving = false }: PaintJob,
  { x, y, zoom, width, height }: Sight,
  density: number,
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width * density, height * density);
  context.setTransform(zoom * density, 0, 0, zoom * density, x * density, y * density);
  const sight = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  const frame: Frame = { context, palette, zoom, sight, isMoving };
  paintLines(frame, model.lines, hovered);
  paintNodes(frame, model.nodes, held);
  paintLabels(frame, model.lines, labels);
}
