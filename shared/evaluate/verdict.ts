import type { Decision } from '../model/scenario';

export type GateName = 'outbound' | 'inbound';
export type GateReason = 'isolation-off' | 'rule' | 'no-matching-rule';
/** Why tenant isolation does not look at a connection at all (scenario-v1, section 2, steps 1 to 3). */
export type NotEvaluatedReason = 'same-tenant' | 'not-enforced' | 'not-entra';

/** One tenant's side of a connection: outbound at the creator tenant, inbound at the sign-in tenant. */
export interface Gate {
  /** Id of the tenant whose policy this gate is. */
  readonly tenant: string;
  readonly outcome: Decision;
  readonly because: GateReason;
  /** Ids of all rules of `tenant` that let the connection through, in file order; empty unless `because` is "rule". */
  readonly rules: readonly string[];
}

/** Either not evaluated (allowed, no gates) or both gates, always both, never short-circuited. */
export type Verdict =
  | {
      readonly verdict: 'allowed';
      readonly notEvaluatedBecause: NotEvaluatedReason;
      readonly outbound: null;
      readonly inbound: null;
    }
  | {
      readonly verdict: Decision;
      readonly notEvaluatedBecause: null;
      readonly outbound: Gate;
      readonly inbound: Gate;
    };

/** One connection of a scenario with its verdict, in the shape the command line prints. */
export type ConnectionResult = Verdict & {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly connector: string;
  readonly expect: Decision | null;
  /** null when nothing is expected. */
  readonly asExpected: boolean | null;
};

export interface IntentResult {
  readonly id: string;
  readonly must: Decision;
  readonly holds: boolean;
  /** Id of a group that the intent names and that is not there: then it cannot hold. */
  readonly unknownGroup?: string;
  /** The pairs for which it does not hold, in the order of the tenants; the first million, should there be more. */
  readonly violations: readonly { readonly from: string; readonly to: string }[];
}

export interface Summary {
  readonly connections: number;
  /** Includes those not evaluated. */
  readonly allowed: number;
  readonly blocked: number;
  readonly notEvaluated: number;
  readonly expectationsFailed: number;
  readonly intentsFailed: number;
}

export interface Evaluation {
  readonly connections: readonly ConnectionResult[];
  readonly intents: readonly IntentResult[];
  readonly summary: Summary;
}

/** What state a connection is drawn in: not evaluated is allowed, but for another reason. */
export type ConnectionState = 'allowed' | 'blocked' | 'not-evaluated';

/** The state that the canvas and lists show: allowed, blocked or not evaluated. */
export function stateOf(verdict: Verdict): ConnectionState {
  return verdict.notEvaluatedBecause === null ? verdict.verdict : 'not-evaluated';
}
