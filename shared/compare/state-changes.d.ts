import type { ConnectionResult } from '../evaluate/verdict';
/** How many connections are in another state than before, by the state they are in now; new ones count, too. */
export interface StateChanges {
    readonly allowed: number;
    readonly blocked: number;
    readonly notEvaluated: number;
    /** Connections that are no longer there. */
    readonly gone: number;
}
export declare function stateChanges(before: readonly ConnectionResult[], now: readonly ConnectionResult[]): StateChanges;
/** "Against the start: 2 now allowed, 1 now blocked, 0 now not evaluated." */
export declare function stateChangesSentence({ allowed, blocked, notEvaluated, gone }: StateChanges): string;
