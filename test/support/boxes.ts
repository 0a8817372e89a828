import type { Position } from '../../shared/model/scenario';
import { overlaps } from '../../shared/picture/box-index';
import { boxAt } from '../../shared/picture/geometry';

export function tenantsOverlap(positions: readonly Position[]): boolean {
  const boxes = positions.map(boxAt);
  return boxes.some((a, n) => boxes.slice(n + 1).some((b) => overlaps(a, b)));
}
