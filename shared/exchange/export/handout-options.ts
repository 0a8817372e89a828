/** How a hand-out is laid out. */
export interface HandoutOptions {
  readonly stepsASheet: 1 | 2;
  /** Room to write, below each step. */
  readonly hasLines: boolean;
  /** With the notes and the answers beside the steps, for who teaches. */
  readonly isForTrainer: boolean;
}

export const FIRST_HANDOUT: HandoutOptions = { stepsASheet: 1, hasLines: false, isForTrainer: false };
