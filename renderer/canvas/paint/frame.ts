import type { Box } from '../../../shared/picture/geometry';
import type { Palette } from './palette';

/** What one frame is painted with; the context is already turned to canvas units. */
export interface Frame {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  /** Pixels of the screen for a canvas unit. */
  readonly zoom: number;
  /** What is in sight, in canvas units. */
  readonly sight: Box;
  /** The view moves: what cannot be painted within a frame may be thinned out until it rests. */
  readonly isMoving: boolean;
}

export function isInFrame({ sight }: Frame, { x, y, width, height }: Box): boolean {
  return (
    x <= sight.x + sight.width && x + width >= sight.x && y <= sight.y + sight.height && y + height >= sight.y
  );
}
