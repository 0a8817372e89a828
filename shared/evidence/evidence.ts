import type { SourceId } from '../base/sources';
import type { MeasuredAnswer } from '../model/scenario';
import type { Message } from '../words/message';
import type { Outcome } from './question';

/**
 * How sure a verdict is (scenario-v1, section 4): a page or table says it; it is concluded from sentences; it is assumed,
 * because nothing was found; or an answer that somebody recorded has measured what was concluded or assumed.
 */
export type EvidenceLevel = 'documented' | 'concluded' | 'assumed' | 'measured';

/** One thing a verdict rests on. */
export interface Ground {
  readonly level: EvidenceLevel;
  /** A few words for a table: "connector unknown". */
  readonly short: Message;
  /** As a sentence. */
  readonly says: Message;
  readonly sources: readonly SourceId[];
  /** How to find out; null where a page says it. */
  readonly settle: Message | null;
  /** Id of the open question that would settle it. */
  readonly question: string | null;
  /** What somebody recorded as its answer. */
  readonly measured: Measured | null;
}

/** A recorded answer, held against what this program goes by. */
export interface Measured {
  readonly answer: MeasuredAnswer;
  /** Null when the answer is none of the two that this program knows. */
  readonly outcome: Outcome | null;
  /** Did the test show what this program goes by? Null when it cannot tell. */
  readonly isAsHere: boolean | null;
}

export interface Evidence {
  /** That of the weakest ground. */
  readonly level: EvidenceLevel;
  /** The weakest first; never empty. */
  readonly grounds: readonly [Ground, ...Ground[]];
  /** What connection reports showed of its attempts, as a sentence; null where it comes from none. Never changes the level. */
  readonly seen: Message | null;
}

/** The weakest first. */
const RANK: Readonly<Record<EvidenceLevel, number>> = {
  assumed: 0,
  concluded: 1,
  measured: 2,
  documented: 3,
};

/** The weaker, the smaller. */
export function levelRank(level: EvidenceLevel): number {
  return RANK[level];
}
