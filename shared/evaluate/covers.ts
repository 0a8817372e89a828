import type { Direction } from '../model/scenario';
import type { GateName } from './verdict';

/** Does a rule of this direction open this gate? */
export function covers(direction: Direction, gate: GateName): boolean {
  return direction === 'both' || direction === gate;
}
