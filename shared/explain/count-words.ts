import type { Summary } from '../evaluate/verdict';
import { message, type Message } from '../words/message';

/** Verdicts as the canvas shows them: what is not evaluated is no longer among the allowed. */
export function shownCounts({ allowed, blocked, notEvaluated }: Summary) {
  return { allowed: allowed - notEvaluated, blocked, notEvaluated };
}

/** "2 allowed, 1 blocked, 1 not evaluated": how many of each verdict; the last only where there are any. */
export function verdictCountWords(summary: Summary): Message {
  return message('explain.verdictCounts', shownCounts(summary));
}
