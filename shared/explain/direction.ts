import type { Direction } from '../model/scenario';
import { message, type Message } from '../words/message';

/** The admin center's own words for an allowed direction, in any language. */
export function directionMessage(direction: Direction): Message {
  return message('explain.direction', { direction });
}
