import type { RunStep } from './run';
import type { Message } from '../words/message';
import type { Say } from '../words/say';

/** How long the mark of a step is under way on the canvas at normal speed. */
export const STEP_MS = 1600;
/** A person reads about 25 characters a second. */
const MS_PER_CHARACTER = 40;
const LONGEST_MS = 6000;

/** What is said of a step while it is played. */
export function wordsOf({ output, input }: RunStep): Message {
  return output ?? input;
}

/** How long a step lasts at normal speed: until what is said of it has been read. */
export function stepMs(say: Say, step: RunStep): number {
  const reading = (step.name.length + say(wordsOf(step)).length) * MS_PER_CHARACTER;
  return Math.min(LONGEST_MS, Math.max(STEP_MS, reading));
}
