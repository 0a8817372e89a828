import type { DataDirection } from './data-direction';
import type { Message } from '../words/message';

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
  /** Which connector it uses, and who signs in where. */
  readonly input: Message;
  /** Which way its data went; null where it did not run to its end. */
  readonly output: Message | null;
  /** Absent where nothing went wrong. */
  readonly error: Message | null;
  /** Ids of the tenants whose isolation stopped it. */
  readonly blockedBy: readonly string[];
  readonly data: DataDirection;
  /** "Offer.docx": what it carries, where its name says so. */
  readonly carries: Message | null;
}

/** One run of a flow or app, in words of its own: what was renamed or deleted since does not change what happened. */
export interface Run {
  readonly id: string;
  /** Flow id. */
  readonly flow: string;
  readonly flowName: string;
  /** Simulated minutes since midnight. */
  readonly startedAt: number;
  readonly status: RunStatus;
  /** A later change of policies was not yet assessed: one of its connections is judged otherwise by now. */
  readonly isUnderFormerPolicies: boolean;
  readonly steps: readonly RunStep[];
}

/** "00:00:02": a simulated second for each step that began. Real runs take as long as their services do. */
export function durationText({ steps }: Run): string {
  const seconds = steps.filter(({ status }) => status !== 'Skipped').length;
  const two = (n: number) => String(n).padStart(2, '0');
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
}
