import type { Direction } from '../model/scenario';
import { message, type Message } from '../words/message';

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  inbound: 'Inbound',
  outbound: 'Outbound',
  both: 'Inbound and outbound',
};

/** The admin center's own words for an allowed direction. */
export function directionLabel(direction: Direction): string {
  return DIRECTIONS[direction];
}

/** The admin center's own words for an allowed direction, in any language. */
export function directionMessage(direction: Direction): Message {
  return message('explain.direction', { direction });
}
