import type { DataDirection } from './data-direction';

export type RunStatus = 'Succeeded' | 'Failed';
export type StepStatus = RunStatus | 'Skipped';

/** One step of a run, as the run history tells it. */
export interface RunStep {
  /** Id of the flow's step. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'trigger' | 'action';
  /** Connection id. */
  readonly connection: string;
  /** Tenant id that the connection signs in to. */
  readonly at: string;
  readonly status: StepStatus;
  /** Which connector it used, and who signed in where. */
  readonly input: string;
  /** Absent where nothing went wrong. */
  readonly error: string | null;
  /** Ids of the tenants whose isolation stopped it. */
  readonly blockedBy: readonly string[];
  readonly data: DataDirection;
}

/** One run of a flow or app. */
export interface Run {
  readonly id: string;
  /** Flow id. */
  readonly flow: string;
  readonly flowName: string;
  /** Simulated minutes since midnight. */
  readonly startedAt: number;
  readonly status: RunStatus;
  readonly steps: readonly RunStep[];
}
