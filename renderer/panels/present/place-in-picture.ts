import type { CanvasFrame, CanvasPoint } from '../../../shared/ipc/presenter';

/**
 * Which place of the canvas is at this point of a box that shows a picture of it: as large as the box allows and in its
 * middle, as `object-fit: contain` does. Box and point in CSS pixels of the window; null beside the picture.
 */
export function placeInPicture(frame: CanvasFrame, box: CanvasFrame, point: CanvasPoint): CanvasPoint | null {
  const scale = Math.min(box.width / frame.width, box.height / frame.height);
  if (!Number.isFinite(scale) || scale <= 0) return null;
  const x = (point.x - box.x - (box.width - frame.width * scale) / 2) / scale;
  const y = (point.y - box.y - (box.height - frame.height * scale) / 2) / scale;
  const isBeside = x < 0 || y < 0 || x > frame.width || y > frame.height;
  return isBeside ? null : { x: frame.x + x, y: frame.y + y };
}
