import type { SourceId } from '../base/sources';
import type { Message } from '../words/message';

/** One of the two things that a test can show. */
export interface Outcome {
  /** As it stands in the file (`scenario.measured[].answer`). */
  readonly id: string;
  /** What the tester sees. */
  readonly see: Message;
  /** What it would mean. */
  readonly means: Message;
}

/** Something about tenant isolation that no source says, with a test that settles it. */
export interface OpenQuestion {
  /** As it stands in the file (`scenario.measured[].question`). */
  readonly id: string;
  readonly title: Message;
  /** What is known, and what this program takes it for meanwhile. */
  readonly known: Message;
  readonly sources: readonly SourceId[];
  readonly steps: readonly Message[];
  /** A, then B. The first is what this program goes by, where it goes by one. */
  readonly outcomes: readonly [Outcome, Outcome];
}
