import type { ReactFlowInstance } from '@xyflow/react';
import type { Position } from '../../shared/model/scenario';
import type { Box } from '../../shared/picture/geometry';
import { boundsOfBoxes } from '../../shared/picture/bounds';

/** Where the view must go to show these, at the same zoom; null when they are in sight, "fit" when they are too far apart. */
export function wayTo(
  flow: ReactFlowInstance,
  boxes: readonly Box[],
  view: DOMRect,
): Position | 'fit' | null {
  const box = boundsOfBoxes(boxes);
  const from = flow.flowToScreenPosition(box);
  const to = flow.flowToScreenPosition({ x: box.x + box.width, y: box.y + box.height });
  const isInSight = from.x >= view.left && from.y >= view.top && to.x <= view.right && to.y <= view.bottom;
  if (isInSight) return null;
  if (to.x - from.x > view.width || to.y - from.y > view.height) return 'fit';
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
