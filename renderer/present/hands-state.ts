/** Hands that were counted in the audience for the question of one step: nothing of it is saved. */
export interface HandsState {
  /** Id of the step; null before the first hand. */
  readonly step: string | null;
  /** Numbers of answers, from 1, in the order they were counted. */
  readonly raised: readonly number[];
}

export const NO_HANDS: HandsState = { step: null, raised: [] };

/** No audience has more; a key that is stuck must not fill the memory. */
export const MAX_HANDS = 999;

/** The hands counted at this step; those of another one are gone. */
export function handsAt({ step: counted, raised }: HandsState, step: string | null): HandsState['raised'] {
  return step !== null && counted === step ? raised : [];
}
