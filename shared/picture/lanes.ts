/** Which of those between two boxes a line takes. */
export interface Lane {
  readonly slot: number;
  readonly slots: number;
  /** Runs against the direction in which the lanes of this pair are counted. */
  readonly isReversed: boolean;
}
