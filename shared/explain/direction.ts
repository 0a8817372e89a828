import type { Direction } from '../model/scenario';

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  inbound: 'Inbound',
  outbound: 'Outbound',
  both: 'Inbound and outbound',
};

/** The admin center's own words for an allowed direction. */
export function directionLabel(direction: Direction): string {
  return DIRECTIONS[direction];
}
