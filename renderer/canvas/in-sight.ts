import type { ReactFlowInstance } from '@xyflow/react';
import type { Position } from '../../shared/model/scenario';

/** Where the view must go to show these, at the same zoom; null when they are in sight, "fit" when they are too far apart. */
export function wayTo(
  flow: ReactFlowInstance,
  ids: readonly string[],
  view: DOMRect,
): Position | 'fit' | null {
  const box = flow.getNodesBounds(ids.flatMap((id) => flow.getNode(id) ?? []));
  const from = flow.flowToScreenPosition(box);
  const to = flow.flowToScreenPosition({ x: box.x + box.width, y: box.y + box.height });
  const isInSight = from.x >= view.left && from.y >= view.top && to.x <= view.right && to.y <= view.bottom;
  if (isInSight) return null;
  if (to.x - from.x > view.width || to.y - from.y > view.height) return 'fit';
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
