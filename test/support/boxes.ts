import type { Position } from '../../shared/model/scenario';
import type { Box } from '../../shared/picture/geometry';
import { boxAt } from '../../shared/picture/geometry';

/** Do they share more than a border? */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function tenantsOverlap(positions: readonly Position[]): boolean {
  const boxes = positions.map(boxAt);
  return boxes.some((a, n) => boxes.slice(n + 1).some((b) => overlap(a, b)));
}
