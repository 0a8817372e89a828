import { useStore } from '@xyflow/react';
import { usePresent } from '../workbench/context';

/** The laser of the presenter's window: a dot at the same place of the canvas as in the picture there. */
export function PointedDot() {
  const at = usePresent((state) => state.pointed);
  const [left, top, zoom] = useStore(({ transform }) => transform);
  if (at === null) return null;
  const translate = `${at.x * zoom + left}px ${at.y * zoom + top}px`;
  return (
    <div
      className="laser__dot laser__dot--told is-seen"
      data-testid="pointed"
      aria-hidden
      style={{ translate }}
    />
  );
}
