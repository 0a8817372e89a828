import { judgeConnections } from '../evaluate/evaluate';
import type { Scenario } from '../model/scenario';
import { plannedPolicies, withPolicies } from './apply-plan';
import type { PlanRequest } from './plan';
import type { Plan } from './planned';
import { wantedConnections } from './wanted';
import { message, type Message } from '../words/message';

/** What the evaluation says of the scenario with the plan in force. */
export interface PlanPromise {
  /** Connections that should be kept, and work. */
  readonly keeps: number;
  /** All that should be kept. */
  readonly of: number;
  /** Every connection that is blocked then, kept or not, in the order of the file. */
  readonly staysBlocked: readonly string[];
}

/** What stands beside Apply: it is read off the evaluation of the result, and not off the plan. */
export function promiseOf(scenario: Scenario, request: PlanRequest, made: Plan): PlanPromise {
  const after = withPolicies(scenario, plannedPolicies(scenario, made, request.isolate));
  const blocked = judgeConnections(after).filter(({ verdict }) => verdict === 'blocked');
  const staysBlocked = blocked.map(({ id }) => id);
  const isBlocked = new Set(staysBlocked);
  const wanted = wantedConnections(scenario, request.keep);
  const keeps = wanted.filter(({ connection }) => !isBlocked.has(connection.id)).length;
  return { keeps, of: wanted.length, staysBlocked };
}

/** "Keeps 454 of 454 working; 3 stay blocked." */
export function promiseSentence({ keeps, of, staysBlocked }: PlanPromise): Message {
  return message('plan.promise', { keeps, of, blocked: staysBlocked.length });
}
