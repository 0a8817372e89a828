import type { Point } from '../../../shared/picture/geometry';
import type { IconName } from '../../../shared/picture/icons';
import { iconPath } from '../../../shared/picture/icons';

const paths = new Map<IconName, Path2D>();

/** An icon in a square of `size` whose middle is here. */
export function paintIcon(
  context: CanvasRenderingContext2D,
  name: IconName,
  { x, y }: Point,
  size: number,
  colour: string,
): void {
  let path = paths.get(name);
  if (path === undefined) paths.set(name, (path = new Path2D(iconPath(name))));
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 24, size / 24);
  context.strokeStyle = colour;
  context.lineWidth = 2.25;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(path);
  context.restore();
}
