import type { Direction } from '../model/scenario';
import type { Message } from '../words/message';

/** One rule of a plan: `at` allows `names` in `direction`, because the connections in `for` need it. */
export interface PlannedRule {
  /** Tenant id whose policy the rule belongs to. */
  readonly at: string;
  /** Tenant id that the rule names, or "*" where that was asked for. */
  readonly names: string;
  readonly direction: Direction;
  /** Connection ids, in the order of the file. */
  readonly for: readonly string[];
}

/** A connection that should be kept but cannot, and why. */
export interface Impossible {
  readonly connection: string;
  readonly because: Message;
}

export interface Plan {
  readonly rules: readonly PlannedRule[];
  readonly impossible: readonly Impossible[];
}
