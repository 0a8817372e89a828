import type { ConnectionResult } from '../evaluate/verdict';
import { stateOf } from '../evaluate/verdict';
import { message, type Message } from '../words/message';

/** How many connections are in another state than before, by the state they are in now; new ones count, too. */
export interface StateChanges {
  readonly allowed: number;
  readonly blocked: number;
  readonly notEvaluated: number;
  /** Connections that are no longer there. */
  readonly gone: number;
}

/** How many connections have another verdict now than before, by the verdict they have; new ones count as well. */
export function stateChanges(
  before: readonly ConnectionResult[],
  now: readonly ConnectionResult[],
): StateChanges {
  const former = new Map(before.map((result) => [result.id, stateOf(result)]));
  const counts = { allowed: 0, blocked: 0, 'not-evaluated': 0 };
  let stayed = 0;
  for (const result of now) {
    const state = stateOf(result);
    const old = former.get(result.id);
    if (old !== undefined) stayed += 1;
    if (old !== state) counts[state] += 1;
  }
  const { allowed, blocked, 'not-evaluated': notEvaluated } = counts;
  return { allowed, blocked, notEvaluated, gone: before.length - stayed };
}

/** "Against the start: 2 now allowed, 1 now blocked, 0 now not evaluated." */
export function stateChangesSentence({ allowed, blocked, notEvaluated, gone }: StateChanges): Message {
  if (allowed + blocked + notEvaluated + gone === 0) return message('compare.nothingChanged');
  const values = { allowed, blocked, notEvaluated };
  return gone === 0
    ? message('compare.againstStart', values)
    : message('compare.againstStartDeleted', { ...values, gone });
}
